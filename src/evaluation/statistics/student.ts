import { mean } from './median.ts';
import type { Interval } from './wilson.ts';

/**
 * Probability that a number of Student's t distribution is between -t and t, t at least 0: Abramowitz and Stegun, Handbook of
 * Mathematical Functions, 26.7.3 (odd degrees of freedom) and 26.7.4 (even ones). Exact up to rounding.
 */
export function studentWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const odd = degrees % 2 === 1;
  let [term, sum] = odd ? [cos, degrees === 1 ? 0 : cos] : [1, 1];
  for (let power = odd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * cos * cos;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sin * sum) : sin * sum;
}

/** Above every t that is asked for here: with one degree of freedom 95 % end at 12.7. */
const FAR = 1e4;

/** The t within which, on both sides of 0, the probability is `probability`: the inverse of {@link studentWithin}, by halving. */
export function studentQuantile(probability: number, degrees: number): number {
  let [low, high] = [0, FAR];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (studentWithin(middle, degrees) < probability) low = middle;
    else high = middle;
  }
}

/**
 * 95 % interval of the mean of independent values, such as the means of the chunks of a text: `mean ± t·s/√n` with n - 1 degrees of
 * freedom (Student, Biometrika 6:1, 1908). Tokens of a chunk go together, chunks do not: of chunks with the same number of tokens
 * this is the clustered interval of all tokens (Miller, arXiv 2411.00640, 2024, section 2.2).
 *
 * Edge rule: undefined for fewer than two values; a point where all are the same.
 */
export function meanInterval(values: readonly number[]): Interval | undefined {
  const n = values.length;
  if (n < 2) return undefined;
  const middle = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (n - 1);
  const half = studentQuantile(0.95, n - 1) * Math.sqrt(variance / n);
  return [middle - half, middle + half];
}
