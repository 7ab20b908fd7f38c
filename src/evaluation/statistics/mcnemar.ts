/**
 * McNemar's exact test of "as many lost as gained": the two-sided binomial tail of the discordant pairs at 1/2.
 *
 * `p = min(1, 2·P(X <= min(lost, gained)))`, X ~ Binomial(lost + gained, 1/2) (McNemar, Psychometrika 12, 1947;
 * the exact form is the sign test). Summed in logarithms, so a thousand pairs do not underflow.
 * Edge rule: no discordant pair gives 1.
 *
 * @returns the two-sided p
 */
export function mcnemarExact(lost: number, gained: number): number {
  const discordant = lost + gained;
  const fewer = Math.min(lost, gained);
  let logTerm = -discordant * Math.LN2;
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= fewer; k += 1) {
    logTerm += Math.log(discordant - k + 1) - Math.log(k);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, 2 * sum);
}
