import { normalQuantile } from './normal.ts';

/** A mean over strata, each with the same weight, and what bounds it from each side. */
export interface StratifiedMean {
  readonly mean: number;
  /** One-sided: each errs with the probability asked for. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * Bounds of a mean of paired differences that were drawn inside strata: mean +- z·se, and where the distribution is skewed
 * towards the side that the bound is on, the third cumulant pushes it out by k3·(1 + 2z²) / (6·se²) (Johnson, J. Amer. Statist.
 * Assoc. 73, 1978, 536-544, which corrects the one-sided t test of a skewed population). A correction that would draw a bound in
 * is left out. By simulation (test/evaluation/stratified.test.ts) a bound of 5 % errs in 4 to 6 % of the draws of 645 values in three
 * strata, symmetric, sparse or skewed; of 208 values in up to 10 % where a value in twenty is large and all others small.
 *
 * Edge rule: undefined where a stratum has fewer than two values, or nothing varies though the mean is not 0.
 *
 * @param strata the differences, one array a stratum
 * @param alpha probability that one bound errs, 0..1
 */
export function stratifiedMean(
  strata: readonly (readonly number[])[],
  alpha: number,
): StratifiedMean | undefined {
  if (strata.length === 0 || strata.some(({ length }) => length < 2)) return undefined;
  const moments = strata.map(momentsOf);
  const weight = 1 / strata.length;
  const total = (power: number, of: (one: Moments) => number) =>
    moments.reduce((sum, one) => sum + of(one) * weight ** power, 0);
  const mean = total(1, (one) => one.mean);
  const variance = total(2, (one) => one.variance / one.size);
  if (variance === 0) return mean === 0 ? { mean, lower: 0, upper: 0 } : undefined;
  const third = total(3, (one) => one.third / one.size ** 2);
  const z = normalQuantile(1 - alpha);
  const pushed = (skew: number) =>
    z * Math.sqrt(variance) + (Math.max(0, skew) * (1 + 2 * z * z)) / (6 * variance);
  return { mean, lower: mean - pushed(-third), upper: mean + pushed(third) };
}

interface Moments {
  readonly size: number;
  readonly mean: number;
  /** Unbiased. */
  readonly variance: number;
  /** Third central moment. */
  readonly third: number;
}

function momentsOf(values: readonly number[]): Moments {
  const size = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / size;
  const central = (power: number) => values.reduce((sum, value) => sum + (value - mean) ** power, 0);
  return { size, mean, variance: central(2) / (size - 1), third: central(3) / size };
}
