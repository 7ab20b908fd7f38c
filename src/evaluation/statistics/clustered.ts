import { type Interval, Z_TWO_SIDED_95 } from './normal.ts';

/** A question's paired difference and what it is clustered by. */
export interface ClusteredDifference {
  /** Candidate minus base: -1 lost, 1 gained, 0 the same. */
  readonly difference: number;
  readonly cluster: string;
}

interface Clustered {
  clusters: number;
  /** Of the mean difference. */
  standardError: number;
  /** 95 % unless `z` says otherwise. */
  interval: Interval;
  /** Its square over that of independent questions: how many times more questions would be needed. */
  designEffect: number;
}

/**
 * The mean paired difference with a standard error that allows questions of a cluster (a subject) to go together.
 *
 * `SE² = G/(G-1) · Σ_clusters (Σ (d_i - mean))² / N²`, for G clusters: Miller, arXiv 2411.00640 (2024), section 2.2, with the
 * usual correction for few clusters (Cameron and Miller, J. Human Resources 50:317, 2015). Edge rules: undefined for fewer
 * than two clusters; the design effect is 1 where no two questions differ.
 */
export function clusteredDifference(
  items: readonly ClusteredDifference[],
  z: number = Z_TWO_SIDED_95,
): Clustered | undefined {
  const n = items.length;
  const groups = Map.groupBy(items, ({ cluster }) => cluster);
  if (groups.size < 2) return undefined;
  const mean = items.reduce((sum, { difference }) => sum + difference, 0) / n;
  const deviation = (members: readonly ClusteredDifference[]) =>
    members.reduce((sum, { difference }) => sum + difference - mean, 0);
  const squares = [...groups.values()].reduce((sum, members) => sum + deviation(members) ** 2, 0);
  const variance = ((groups.size / (groups.size - 1)) * squares) / n ** 2;
  const plain = items.reduce((sum, { difference }) => sum + (difference - mean) ** 2, 0) / (n - 1) / n;
  const standardError = Math.sqrt(variance);
  const half = z * standardError;
  return {
    clusters: groups.size,
    standardError,
    interval: [Math.max(-1, mean - half), Math.min(1, mean + half)],
    designEffect: plain === 0 ? 1 : variance / plain,
  };
}
