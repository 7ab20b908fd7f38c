/**
 * The probability of so few of the discordant pairs, when each is as likely lost as gained: `P(X <= fewer)`,
 * X ~ Binomial(discordant, 1/2). One side of McNemar's exact test (Psychometrika 12:153, 1947), which is the sign test.
 *
 * Summed in logarithms, so that a thousand pairs do not underflow. Edge rule: no discordant pair gives 1.
 */
export function mcnemarTail(fewer: number, discordant: number): number {
  let logTerm = -discordant * Math.LN2;
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= fewer; k += 1) {
    logTerm += Math.log(discordant - k + 1) - Math.log(k);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}

/**
 * McNemar's exact test of "as many lost as gained": twice the smaller tail, at most 1.
 *
 * @returns the two-sided p
 */
export function mcnemarExact(lost: number, gained: number): number {
  return Math.min(1, 2 * mcnemarTail(Math.min(lost, gained), lost + gained));
}
