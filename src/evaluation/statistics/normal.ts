/** Two-sided 95 %: 2.5 % in each tail. */
export const Z_TWO_SIDED_95 = 1.959963984540054;

/** One-sided 95 %: 5 % in the one tail that matters. */
export const Z_ONE_SIDED_95 = 1.6448536269514722;

/** Beyond it a double cannot tell the probability from 0 or 1. */
const FAR = 8.2;

/**
 * Probability that a standard normal number is below `x`.
 *
 * Marsaglia, J. Stat. Software 11(4), 2004: `1/2 + phi(x)·(x + x³/3 + x⁵/(3·5) + ...)`, summed until nothing changes; within
 * 1e-15 of the true value. Edge rule: 0 and 1 beyond 8.2.
 */
export function normalCdf(x: number): number {
  if (x < -FAR) return 0;
  if (x > FAR) return 1;
  let [sum, term, last] = [x, x, 0];
  for (let i = 3; sum !== last; i += 2) {
    last = sum;
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI);
}

/**
 * The number that a standard normal one is below with this probability: the inverse of {@link normalCdf}, by halving.
 * Edge rule: 0 and 1 give finite numbers, about -8.1 and 8.1, where a double stops to tell.
 */
export function normalQuantile(probability: number): number {
  let [low, high] = [-FAR, FAR];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (normalCdf(middle) < probability) low = middle;
    else high = middle;
  }
}

/** Lower and upper end. */
export type Interval = [lower: number, upper: number];

/**
 * Wilson's score interval for a rate, 95 % unless `z` says otherwise.
 *
 * `(p + z²/2n ± z·sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n)`, from Wilson, J. Am. Stat. Assoc. 22 (1927);
 * Newcombe, Stat. Med. 17:857 (1998), method 3. Edge rules: with 0 of n right the lower end is exactly 0,
 * with n of n the upper end is exactly 1 (the formula gives these up to rounding); no trials know nothing: [0, 1].
 *
 * @param correct how many of `total`
 * @returns rates 0..1
 */
export function wilson(correct: number, total: number, z: number = Z_TWO_SIDED_95): Interval {
  if (total === 0) return [0, 1];
  const p = correct / total;
  const z2 = z * z;
  const center = p + z2 / (2 * total);
  const spread = z * Math.sqrt((p * (1 - p)) / total + z2 / (4 * total * total));
  const scale = 1 + z2 / total;
  return [
    correct === 0 ? 0 : Math.max(0, (center - spread) / scale),
    correct === total ? 1 : Math.min(1, (center + spread) / scale),
  ];
}
