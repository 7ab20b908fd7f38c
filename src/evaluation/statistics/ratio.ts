import type { Interval } from './normal.ts';
import { type PairedTable, pairsIn } from './paired-table.ts';

/** A ratio and its interval. */
export interface Ratio {
  readonly ratio: number;
  readonly interval: Interval;
}

/** As a result holds it. */
export function plainRatio(
  found: Ratio | undefined,
): { ratio: number; interval: [number, number] } | undefined {
  return found && { ratio: found.ratio, interval: [found.interval[0], found.interval[1]] };
}

/** Steps of the search for a limit: 2^-60 of the range. */
const STEPS = 60;

/**
 * The ratio of two accuracies over the same questions, that of the first model to that of the second, with the score interval of
 * Tang, Tang and Chan (Statistics in Medicine 22:1217, 2003; Fagerland, Lydersen and Laake, Statistics in Medicine 33:2850, 2014,
 * section 6).
 *
 * Edge rules: undefined where the second model has nothing right. Where nothing is discordant the ratio is 1 and the interval is
 * not a point: `n/(n + z²)` to `1 + z²/n` for n questions that both have right.
 *
 * @param z reach in standard errors, 1.96 for 95 %
 */
export function accuracyRatio(table: PairedTable, z: number): Ratio | undefined {
  const first = table.bothRight + table.gained;
  const second = table.bothRight + table.lost;
  if (second === 0) return undefined;
  const ratio = first / second;
  // Above every ratio that so few questions could have.
  const highest = (pairsIn(table) + z * z) * (1 + z * z) * 2;
  return {
    ratio,
    interval: [crossing(table, z, [0, ratio], true), crossing(table, z, [ratio, highest], false)],
  };
}

/** Where the score of a supposed ratio is `z` standard errors from the observed one. */
function crossing(table: PairedTable, z: number, [from, to]: Interval, lower: boolean): number {
  let [low, high] = [from, to];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    const outside = Math.abs(ratioScore(table, middle)) > z;
    if (outside === lower) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How many standard errors the observed accuracies are from a supposed ratio, the errors being those of that ratio. */
export function ratioScore(table: PairedTable, ratio: number): number {
  const { bothRight, lost, gained } = table;
  const n = pairsIn(table);
  const right = bothRight + lost + gained;
  const difference = bothRight + gained - ratio * (bothRight + lost);
  if (difference === 0) return 0;
  // The likeliest share of lost pairs if that is the ratio: the root of a quadratic.
  const a = n * (1 + ratio);
  const b = (bothRight + lost) * ratio * ratio - (bothRight + gained + 2 * lost);
  const c = (lost * (1 - ratio) * right) / n;
  const share = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
  const variance = n * (1 + ratio) * share + right * (ratio - 1);
  return difference / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}

/**
 * The ratio of two means of paired values, that of the first of each pair to that of the second, with Fieller's interval
 * (Fieller, Journal of the Royal Statistical Society B 16:175, 1954).
 *
 * Edge rules: undefined for fewer than two pairs, and where the second mean is not shown to differ from 0, as the interval then has
 * no end.
 *
 * @param z reach in standard errors, 1.96 for 95 %
 */
export function meanRatio(pairs: readonly (readonly [number, number])[], z: number): Ratio | undefined {
  const n = pairs.length;
  if (n < 2) return undefined;
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / n;
  const [y, x] = [mean(0), mean(1)];
  const covariance = (i: 0 | 1, j: 0 | 1) => {
    const [mi, mj] = [i === 0 ? y : x, j === 0 ? y : x];
    return pairs.reduce((sum, pair) => sum + (pair[i] - mi) * (pair[j] - mj), 0) / (n - 1) / n;
  };
  const a = x * x - z * z * covariance(1, 1);
  if (a <= 0) return undefined;
  const b = x * y - z * z * covariance(0, 1);
  const c = y * y - z * z * covariance(0, 0);
  const reach = Math.sqrt(Math.max(0, b * b - a * c));
  return { ratio: y / x, interval: [(b - reach) / a, (b + reach) / a] };
}
