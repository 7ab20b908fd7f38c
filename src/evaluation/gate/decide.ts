import { type Clause, type DifferenceClause, type Gate, parseGate } from '../../plan/index.ts';
import { claimsNothing, type TrialResult } from '../results/index.ts';
import { criticalValueAt, gainBound, lossBound, reachAt } from '../statistics/index.ts';
import { resultsNamed } from './gate-refusals.ts';

export type Outcome = NonNullable<TrialResult['sequential']>['outcome'];

/** What a trial decides where a gate asks for nothing that more answers could decide. */
const VERDICT = parseGate('non-inferior');

/** The part of a gate that more answers of base and candidate can decide: words, and bounds of accuracy. Rivals answer last. */
export function decidable(gate: Gate): Gate {
  const clauses = gate.filter(({ kind }) => kind !== 'limit' && kind !== 'rival');
  return clauses.length === 0 ? VERDICT : clauses;
}

/**
 * Whether the answers so far decide a gate; one clause that is refused decides all. By repeated confidence intervals, so that
 * it may be asked at every interim analysis:
 *
 * - a word is refused where a benchmark or the whole is worse, and passes where all of them are non-inferior within the margin
 *   (that no difference was detected so far decides nothing);
 * - a bound of accuracy is decided where the one-sided intervals to both sides are on the same side of it, at its own level,
 *   else 95 %;
 * - where truncation, or a base at the floor, forbids a claim nothing is decided.
 */
export function decide(trial: TrialResult, gate: Gate): Outcome {
  const outcomes = decidable(gate).map((clause) => outcomeOf(trial, clause));
  if (outcomes.includes('refused')) return 'refused';
  return outcomes.every((outcome) => outcome === 'passes') ? 'passes' : 'undecided';
}

function outcomeOf(trial: TrialResult, clause: Clause): Outcome {
  if (clause.kind === 'word') return wordOutcome(trial);
  return clause.kind === 'difference' ? differenceOutcome(trial, clause) : 'undecided';
}

function wordOutcome({ benchmarks, overall, margin }: TrialResult): Outcome {
  const all = [...benchmarks, overall];
  if (all.some(({ pairs: [{ verdict }] }) => verdict.kind === 'worse')) return 'refused';
  const asked = all.filter((result) => !('samples' in result && result.samples !== undefined));
  const nonInferior = asked.every(
    ({ pairs: [{ verdict, paired }], analysis }) =>
      !claimsNothing(verdict) && lossBound(paired, reachAt(analysis).oneSided) < margin,
  );
  return nonInferior ? 'passes' : 'undecided';
}

function differenceOutcome(trial: TrialResult, clause: DifferenceClause): Outcome {
  const outcomes = resultsNamed(trial, clause.benchmark).map(({ result }) => boundOutcome(result, clause));
  if (outcomes.includes('refused')) return 'refused';
  return outcomes.length > 0 && outcomes.every((one) => one === 'passes') ? 'passes' : 'undecided';
}

function boundOutcome(
  result: ReturnType<typeof resultsNamed>[number]['result'],
  { least, level = 0.95 }: DifferenceClause,
): Outcome {
  const { verdict, paired } = result.pairs[0];
  if (verdict.kind === 'withheld') return 'undecided';
  const z = criticalValueAt(result.analysis, 1 - level);
  if (-lossBound(paired, z) >= least) return 'passes';
  return gainBound(paired, z) < least ? 'refused' : 'undecided';
}
