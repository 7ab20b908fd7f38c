import { type ClusteredDifference, clusteredDifference } from './clustered.ts';
import { type Interval, normalCdf } from './normal.ts';
import { meanRatio, type Ratio } from './ratio.ts';
import { studentQuantile, studentTail } from './student.ts';
import { tableLossBound } from './table-test.ts';

/** What several answers to each question say of a mean: of a difference between models, or of an accuracy. */
export interface Sampled {
  readonly mean: number;
  /** Of the mean, questions being independent and the answers to one not. */
  readonly standardError: number;
  /** Questions. */
  readonly questions: number;
}

/**
 * The mean over questions with its cluster-robust standard error (Miller, arXiv 2411.00640, section 2.2): answers to one question
 * are one cluster.
 *
 * Edge rule: fewer than two questions give an infinite standard error.
 */
export function sampledMean(items: readonly ClusteredDifference[]): Sampled {
  const mean = items.reduce((sum, { difference }) => sum + difference, 0) / Math.max(1, items.length);
  const clustered = clusteredDifference(items);
  return {
    mean,
    standardError: clustered?.standardError ?? Number.POSITIVE_INFINITY,
    questions: clustered?.clusters ?? 1,
  };
}

/**
 * How far the mean may be off, with Student's t of one degree of freedom less than there are questions in the place of `z`. Where no
 * two questions differ, as far as that many pairs without a difference allow.
 */
export function sampledReach({ standardError, questions }: Sampled, z: number): number {
  if (standardError === Number.POSITIVE_INFINITY) return 2;
  if (standardError > 0) return Math.min(2, studentFrom(z, questions - 1) * standardError);
  return tableLossBound({ bothRight: questions, lost: 0, gained: 0, bothWrong: 0 }, z);
}

/** Within -1 and 1. */
export function sampledInterval(sampled: Sampled, z: number): Interval {
  const reach = sampledReach(sampled, z);
  return [Math.max(-1, sampled.mean - reach), Math.min(1, sampled.mean + reach)];
}

/** Two-sided p of a mean of 0; below a level exactly where the interval of that level excludes 0. */
export function sampledP(sampled: Sampled): number {
  const { standardError, questions } = sampled;
  const mean = Math.abs(sampled.mean);
  if (mean === 0 || standardError === Number.POSITIVE_INFINITY) return 1;
  if (standardError > 0) return 2 * studentTail(mean / standardError, questions - 1);
  let [low, high] = [0, 12];
  for (let step = 0; step < 60; step += 1) {
    const z = (low + high) / 2;
    if (sampledReach(sampled, z) < mean) low = z;
    else high = z;
  }
  return 2 * normalCdf(-low);
}

/**
 * What the first model keeps of the second one's accuracy: over questions, each with the share of its answers that are right, by
 * Fieller's interval with Student's t.
 *
 * Edge rules: as {@link meanRatio}; undefined where no two questions differ, as the interval would be a point.
 */
export function sampledRatio(
  questions: readonly (readonly [first: number, second: number])[],
  z: number,
): Ratio | undefined {
  const found = meanRatio(questions, studentFrom(z, questions.length - 1));
  if (found === undefined || found.interval[0] === found.interval[1]) return undefined;
  const [low, high] = found.interval;
  return { ratio: found.ratio, interval: [Math.max(0, low), high] };
}

/** Student's quantile that is exceeded as rarely as the normal one. */
function studentFrom(z: number, degrees: number): number {
  return Math.sign(z) * studentQuantile(normalCdf(-Math.abs(z)), degrees);
}
