import { formatPoints } from '../../common/index.ts';
import type { ItemRecord, MeasureOptions, ModelResult, PairMeasures, Verdict } from '../results/index.ts';
import {
  mean,
  normalQuantile,
  POWER,
  plainRatio,
  reachAt,
  repeatedP,
  type Sampled,
  sampledInterval,
  sampledMean,
  sampledP,
  sampledRatio,
  sampledReach,
} from '../statistics/index.ts';
import { differencesOf, evidenceOf, type PairRecords, pairedOf } from './evidence.ts';
import { claimProblem } from './verdict.ts';

/**
 * What a comparison says otherwise where each question was asked several times. Answers to one question go together: interval, p
 * and verdict are of questions, not of answers. Counts are of answers.
 */
export function sampledPair(
  pair: PairRecords,
  { margin, analysis }: MeasureOptions,
): Pick<PairMeasures, 'paired' | 'recovery' | 'precision' | 'adjustedP' | 'verdict'> {
  const { oneSided, twoSided } = reachAt(analysis);
  const sampled = sampledMean(differencesOf(pair));
  const interval = sampledInterval(sampled, twoSided);
  const p = repeatedP(sampledP(sampled), analysis);
  const excludedLoss = sampledReach(sampled, oneSided) - sampled.mean;
  const excludedGain = sampledReach(sampled, oneSided) + sampled.mean;
  const seen = sampledReach(sampled, twoSided + normalQuantile(POWER));
  const recovery = plainRatio(sampledRatio(sharesRight(pair), twoSided));
  return {
    ...(recovery && { recovery }),
    paired: { ...pairedOf(evidenceOf(pair)), interval, mcnemarP: p },
    precision: {
      excludedLoss,
      detectableLoss: Math.min(1, seen),
      equivalent: excludedLoss < margin && excludedGain < margin,
      questionsForMargin: Math.ceil(
        sampled.questions * (sampledReach(sampled, oneSided + normalQuantile(POWER)) / margin) ** 2,
      ),
    },
    adjustedP: p,
    verdict: verdictOf(pair, sampled, { interval, excludedLoss, margin }),
  };
}

/** Of each question the share of right answers, of both models. */
function sharesRight({ of, against }: PairRecords): [number, number][] {
  const both = of.map((record, index) => ({
    cluster: record.cluster ?? record.id,
    right: [Number(record.correct), Number(against[index]?.correct ?? false)] as const,
  }));
  const share = (group: typeof both, at: 0 | 1) => mean(group.map(({ right }) => right[at]));
  return [...Map.groupBy(both, ({ cluster }) => cluster).values()].map((group) => [
    share(group, 0),
    share(group, 1),
  ]);
}

/** A model's result with the interval of its accuracy over questions. */
export function withSampledInterval(
  result: ModelResult,
  records: readonly ItemRecord[],
  z: number,
): ModelResult {
  const items = records.map(({ correct, cluster = '' }) => ({ difference: Number(correct), cluster }));
  const [low, high] = sampledInterval(sampledMean(items), z);
  return { ...result, interval: [Math.max(0, low), high] };
}

/** `30 questions, 8 answers to each`. */
export function askedText(records: readonly ItemRecord[]): string {
  const questions = new Set(records.map(({ cluster, id }) => cluster ?? id)).size;
  return `${questions} questions, ${Math.round(records.length / questions)} answers to each`;
}

interface Bounds {
  readonly interval: readonly [number, number];
  readonly excludedLoss: number;
  readonly margin: number;
}

/** By the rules of verdict.ts, over questions. */
function verdictOf(pair: PairRecords, { mean }: Sampled, bounds: Bounds): Verdict {
  const { interval, excludedLoss, margin } = bounds;
  const evidence = evidenceOf(pair);
  const n = askedText(pair.of);
  const points = (rate: number) => formatPoints(rate).replace(/^[+\u2212-]/, '');
  const range = `95 % CI of the difference ${formatPoints(interval[0])} to ${formatPoints(interval[1])}`;
  const problem = claimProblem(evidence);
  if (problem !== null) return { kind: 'withheld', sentence: `no claim: ${problem} (${n})` };
  if (evidence.identical)
    return { kind: 'identical', sentence: `identical: all outputs are the same text (${n})` };
  if (interval[1] < 0) return { kind: 'worse', sentence: `worse by ${points(mean)} (${range}, ${n})` };
  if (interval[0] > 0) return { kind: 'better', sentence: `better by ${points(mean)} (${range}, ${n})` };
  if (excludedLoss < margin) {
    return {
      kind: 'non-inferior',
      sentence: `non-inferior within ${points(margin)} (95 %: loss below ${points(Math.max(0, excludedLoss))}, ${n})`,
    };
  }
  return {
    kind: 'no-difference-detected',
    sentence: `no difference detected (${n}: a loss of up to ${points(excludedLoss)} is not excluded, 95 %)`,
  };
}
