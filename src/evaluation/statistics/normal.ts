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
