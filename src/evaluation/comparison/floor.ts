import { benchmarkNamed, plainName } from '../benchmarks/index.ts';
import {
  BASE,
  type BenchmarkResult,
  ofModel,
  type TrialResult,
  type Verdict,
  type VerdictKind,
} from '../results/index.ts';

/** The share of right answers of a model that guesses; 0 where none can be guessed, or nothing is known of the benchmark. */
export function chanceOf(result: BenchmarkResult): number {
  return benchmarkNamed(plainName(result))?.chance ?? 0;
}

/**
 * Whether the base is not shown to be better than guessing: the interval of its accuracy reaches down to chance. Then there is nothing to lose:
 * a candidate that knows nothing would be found non-inferior (a trial without assay sensitivity, ICH E10, 2000, section 1.5).
 */
export function isAtFloor(result: BenchmarkResult): boolean {
  return ofModel(result.results, BASE).interval[0] <= chanceOf(result);
}

/** Verdicts that say little or nothing was lost. A base that knows nothing has nothing to lose. */
const SPARED: readonly VerdictKind[] = ['non-inferior', 'no-difference-detected'];

/** What may be claimed of one benchmark: its verdict, but none that says nothing was lost where the base is at the floor. */
export function claimOf(result: BenchmarkResult): Verdict {
  const { verdict } = result.pairs[0];
  if (!SPARED.includes(verdict.kind) || !isAtFloor(result)) return verdict;
  return { kind: 'withheld', sentence: `no claim: ${floorWords([result])}` };
}

/**
 * The same of all questions together: no claim where the base is at the floor of every benchmark; where it is at that of some, they are
 * named beside the verdict, as their questions made the loss look smaller.
 */
export function overallClaim({ benchmarks, overall }: Pick<TrialResult, 'benchmarks' | 'overall'>): Verdict {
  const { verdict } = overall.pairs[0];
  const floors = SPARED.includes(verdict.kind) ? benchmarks.filter(isAtFloor) : [];
  if (floors.length === 0) return verdict;
  if (floors.length === benchmarks.length)
    return { kind: 'withheld', sentence: `no claim: ${floorWords(floors)}` };
  return { ...verdict, sentence: `${verdict.sentence}; but ${floorWords(floors)}` };
}

function floorWords(results: readonly BenchmarkResult[]): string {
  const knowsNothing = results.every((result) => ofModel(result.results, BASE).accuracy === 0);
  const fault = knowsNothing ? 'has nothing right' : 'is not shown to be better than guessing';
  const titles = results.map(({ title }) => title).join(', ');
  return `the base ${fault} on ${titles}, where a model that knows nothing might not look worse`;
}
