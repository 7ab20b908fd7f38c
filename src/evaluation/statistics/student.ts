import { mean } from './median.ts';
import type { Interval } from './normal.ts';

/** Of the continued fraction: more change no digit. */
const PRECISION = 1e-16;

/** In place of a 0 in a denominator. */
const TINY = 1e-300;

/** Above every t that an interval can be made with. */
const FAR = 1e18;

/**
 * Probability that a number of Student's t distribution is above `t`, at least 0: half the incomplete beta function
 * I(degrees/2, 1/2) at degrees/(degrees + t²) (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1), by its
 * continued fraction (26.5.8). Far out it is as exact as in the middle.
 */
export function studentTail(t: number, degrees: number): number {
  const x = degrees / (degrees + t * t);
  const rest = (t * t) / (degrees + t * t);
  const [a, b] = [degrees / 2, 0.5];
  const front = (x ** a * rest ** b) / betaOfHalf(degrees);
  // The fraction converges fast on one side of the mean only; the other is what is left of 1.
  if (x < (a + 1) / (a + b + 2)) return (front * fraction(x, a, b)) / a / 2;
  return (1 - (front * fraction(rest, b, a)) / b) / 2;
}

/** The t that is exceeded with a probability of at most 0.5: the inverse of {@link studentTail}, by halving. */
export function studentQuantile(tail: number, degrees: number): number {
  let [low, high] = [0, FAR];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (studentTail(middle, degrees) > tail) low = middle;
    else high = middle;
  }
}

/** The complete beta function B(degrees/2, 1/2), from B(1/2, 1/2) or B(1, 1/2). */
function betaOfHalf(degrees: number): number {
  let [beta, at] = degrees % 2 === 1 ? [Math.PI, 1] : [2, 2];
  for (; at < degrees; at += 2) beta *= at / (at + 1);
  return beta;
}

/** The continued fraction of the incomplete beta function, by Lentz's method (Press et al., Numerical Recipes, 6.4). */
function fraction(x: number, a: number, b: number): number {
  let [c, d] = [1, 1 / away(1 - ((a + b) * x) / (a + 1))];
  let value = d;
  for (let m = 1, change = 0; Math.abs(change - 1) > PRECISION; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    change = 1;
    for (const part of [even, odd]) {
      d = 1 / away(1 + part * d);
      c = away(1 + part / c);
      change = d * c;
      value *= change;
    }
  }
  return value;
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
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
  const half = studentQuantile(0.025, n - 1) * meanError(values);
  return [middle - half, middle + half];
}

/** Standard error of the mean of independent values, in their unit: `s/√n`. Edge rule: 0 for fewer than two. */
export function meanError(values: readonly number[]): number {
  const n = values.length;
  if (n < 2) return 0;
  const middle = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (n - 1);
  return Math.sqrt(variance / n);
}
