import { formatPoints } from '../common/units.ts';
import { differencesOf, evidenceOf } from './evidence.ts';
import { type ArmRecords, type Measures, measuresOf } from './measures.ts';
import type { ArmResult, ItemRecord, Verdict } from './result.ts';
import { type Look, reachAt, repeatedP } from './statistics/looks.ts';
import { normalQuantile } from './statistics/normal.ts';
import { POWER } from './statistics/power.ts';
import { type Sampled, sampledInterval, sampledMean, sampledP, sampledReach } from './statistics/sampled.ts';
import { truncationProblem } from './verdict.ts';

/**
 * Everything that records of questions say that were each asked several times. Answers to one question go together: intervals, p
 * and verdict are of questions, not of answers. Counts are of answers.
 *
 * @param margin loss that still counts as non-inferior, as a rate
 * @param seed of the bootstrap
 */
export function sampledMeasures(records: ArmRecords, margin: number, seed = 0, look?: Look): Measures {
  const measures = measuresOf(records, margin, seed, look);
  const { oneSided, twoSided } = reachAt(look);
  const sampled = sampledMean(differencesOf(records.base, records.candidate));
  const interval = sampledInterval(sampled, twoSided);
  const p = repeatedP(sampledP(sampled), look);
  const excludedLoss = sampledReach(sampled, oneSided) - sampled.mean;
  const excludedGain = sampledReach(sampled, oneSided) + sampled.mean;
  const seen = sampledReach(sampled, twoSided + normalQuantile(POWER));
  return {
    ...measures,
    arms: {
      base: withInterval(measures.arms.base, records.base, twoSided),
      candidate: withInterval(measures.arms.candidate, records.candidate, twoSided),
    },
    paired: { ...measures.paired, interval, mcnemarP: p },
    precision: {
      excludedLoss,
      detectableLoss: Math.min(1, seen),
      equivalent: excludedLoss < margin && excludedGain < margin,
      questionsForMargin: Math.ceil(
        sampled.questions * (sampledReach(sampled, oneSided + normalQuantile(POWER)) / margin) ** 2,
      ),
    },
    adjustedP: p,
    verdict: verdictOf(records, sampled, { interval, excludedLoss, margin }),
  };
}

function withInterval(arm: ArmResult, records: readonly ItemRecord[], z: number): ArmResult {
  const items = records.map(({ correct, cluster = '' }) => ({ difference: Number(correct), cluster }));
  const [low, high] = sampledInterval(sampledMean(items), z);
  return { ...arm, interval: [Math.max(0, low), high] };
}

interface Bounds {
  readonly interval: readonly [number, number];
  readonly excludedLoss: number;
  readonly margin: number;
}

/** By the rules of verdict.ts, over questions. */
function verdictOf(records: ArmRecords, { mean, questions }: Sampled, bounds: Bounds): Verdict {
  const { interval, excludedLoss, margin } = bounds;
  const evidence = evidenceOf(records.base, records.candidate);
  const n = `${questions} questions, ${Math.round(records.base.length / questions)} answers to each`;
  const points = (rate: number) => formatPoints(rate).replace(/^[+\u2212-]/, '');
  const range = `95 % CI of the difference ${formatPoints(interval[0])} to ${formatPoints(interval[1])}`;
  const problem = truncationProblem(evidence);
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
