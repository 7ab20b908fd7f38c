import { seededRandom } from '../../common/index.ts';
import type { ClusteredDifference } from './clustered.ts';
import type { Interval } from './normal.ts';

export const RESAMPLES = 2000;

/**
 * The paired bootstrap: the 95 % percentile interval of the mean difference over resamples of the questions, each drawn with
 * its pair of answers (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). Where there are clusters,
 * whole clusters are drawn. The same seed gives the same interval on every machine. Edge rules: nothing gives [-1, 1]; where
 * all questions have the same difference the interval is that point, which is why it is no basis of a verdict.
 */
export function bootstrapInterval(items: readonly ClusteredDifference[], seed: number): Interval {
  if (items.length === 0) return [-1, 1];
  const groups = [...Map.groupBy(items, ({ cluster }) => cluster).values()];
  const units = groups.length > 1 ? groups : items.map((item) => [item]);
  const sums = units.map((unit) => unit.reduce((sum, { difference }) => sum + difference, 0));
  const sizes = units.map((unit) => unit.length);
  const random = seededRandom(seed);
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let [sum, size] = [0, 0];
    for (let drawn = 0; drawn < units.length; drawn += 1) {
      const at = Math.floor(random.uniform() * units.length);
      sum += sums[at]!;
      size += sizes[at]!;
    }
    return sum / size;
  }).toSorted();
  const tail = Math.floor(RESAMPLES * 0.025);
  return [means[tail]!, means[RESAMPLES - 1 - tail]!];
}
