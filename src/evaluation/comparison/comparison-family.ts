import { formatPoints } from '../../common/index.ts';
import {
  type Labels,
  mapPairs,
  type NonEmpty,
  type Paired,
  type PairIds,
  type Verdict,
  type VerdictKind,
} from '../results/index.ts';
import { holm, type InterimAnalysis, nonInferiorityP, pairsIn } from '../statistics/index.ts';
import { pointsOf } from './verdict.ts';

/** A comparison that belongs to a family of several. */
interface Member extends PairIds {
  readonly paired: Paired;
  readonly verdict: Verdict;
}

interface FamilyOptions {
  readonly margin: number;
  readonly analysis?: InterimAnalysis | undefined;
  readonly labels?: Labels | undefined;
  /** Answers to one question are not independent: nothing but a difference can be claimed. */
  readonly sampled?: boolean;
}

/** Error of all claims of a family together. */
const ALPHA = 0.05;

/**
 * Verdicts of several comparisons of one candidate. All p values are adjusted by Holm's method over the whole family. The first
 * comparison, of the candidate with its base, keeps its own verdict: rivals must not make a loss harder to see. Of every other one
 * the word is said only where it holds for the whole family: `better` and `worse` by the adjusted p, `non-inferior` by the p
 * of that test, which is adjusted likewise. So the chance of one false word among all rivals is at most 5 % for each kind of word.
 *
 * Edge rules: a family of one stays as it is; `withheld` and `identical` stay.
 */
export function familyOf<T extends Member>(
  pairs: Readonly<NonEmpty<T>>,
  options: FamilyOptions,
): NonEmpty<T & { adjustedP: number }> {
  const { margin, analysis, sampled = false } = options;
  const differs = holm(pairs.map(({ paired }) => paired.mcnemarP));
  const within = holm(pairs.map(({ paired }) => (sampled ? 1 : nonInferiorityP(paired, margin, analysis))));
  let index = -1;
  return mapPairs(pairs, (pair) => {
    index += 1;
    const adjustedP = differs[index] ?? 1;
    if (index === 0) return { ...pair, adjustedP };
    const verdict = rivalVerdict(pair, adjustedP, within[index] ?? 1, options);
    return { ...pair, adjustedP, verdict };
  });
}

const WITHOUT_SUBJECT: readonly VerdictKind[] = ['better', 'worse', 'non-inferior'];

/** `the candidate is worse than Q4_0 of the base by 30.3 pp`: the words of a verdict against a rival, with who it is said of. */
export function withSubject(subject: string, { kind, sentence }: Verdict): string {
  return WITHOUT_SUBJECT.includes(kind) ? `${subject} is ${sentence}` : sentence;
}

function rivalVerdict(
  { against, paired, verdict }: Member,
  adjustedP: number,
  withinMargin: number,
  { margin, labels = {} }: FamilyOptions,
): Verdict {
  const rival = labels[against] ?? against;
  const { kind } = verdict;
  if (kind === 'withheld') return verdict;
  if (kind === 'identical')
    return { kind, sentence: `all ${pairsIn(paired)} outputs are the same text as those of ${rival}` };
  const [low, high] = paired.interval.map((end) => formatPoints(end));
  const p = adjustedP < 0.001 ? 'p < 0.001' : `p = ${adjustedP.toFixed(3)}`;
  const facts = `difference ${formatPoints(paired.difference)}, 95 % CI ${low} to ${high}, adjusted ${p}, N = ${pairsIn(paired)}`;
  if (adjustedP < ALPHA && paired.difference !== 0) {
    const better = paired.difference > 0;
    return {
      kind: better ? 'better' : 'worse',
      sentence: `${better ? 'better' : 'worse'} than ${rival} by ${pointsOf(Math.abs(paired.difference))} (${facts})`,
    };
  }
  if (withinMargin < ALPHA) {
    return {
      kind: 'non-inferior',
      sentence: `non-inferior to ${rival} within ${pointsOf(margin).replace('.0 ', ' ')} (${facts})`,
    };
  }
  return { kind: 'no-difference-detected', sentence: `no difference from ${rival} detected (${facts})` };
}
