import { formatInteger } from '../../common/index.ts';
import { benchmarkNamed, plainName } from '../benchmarks/index.ts';
import {
  BASE,
  type BenchmarkResult,
  type ByModel,
  type ModelResult,
  mapPairs,
  type NonEmpty,
  ofModel,
  type Paired,
  type PairIds,
  type Verdict,
  type VerdictKind,
} from '../results/index.ts';
import { pairsIn } from '../statistics/index.ts';

/** The share of right answers of a model that guesses; 0 where none can be guessed, or nothing is known of the benchmark. */
export function chanceOf(result: Pick<BenchmarkResult, 'benchmark' | 'effort'>): number {
  return benchmarkNamed(plainName(result))?.chance ?? 0;
}

/**
 * Whether the base is not shown to be better than guessing: the interval of its accuracy reaches down to chance. Then there is nothing to lose:
 * a candidate that knows nothing would be found non-inferior (a trial without assay sensitivity, ICH E10, 2000, section 1.5).
 */
export function isAtFloor(result: Pick<BenchmarkResult, 'benchmark' | 'effort' | 'results'>): boolean {
  return reachesChance(result.results, chanceOf(result));
}

function reachesChance(results: ByModel<Pick<ModelResult, 'interval'>>, chance: number): boolean {
  return ofModel(results, BASE).interval[0] <= chance;
}

/** Verdicts that say little or nothing was lost. A base that knows nothing has nothing to lose. */
const SPARED: readonly VerdictKind[] = ['non-inferior', 'no-difference-detected'];

interface Compared extends PairIds {
  readonly paired: Paired;
  readonly verdict: Verdict;
}

function isSpared({ against, verdict }: Compared): boolean {
  return against === BASE && SPARED.includes(verdict.kind);
}

/**
 * Comparisons of one benchmark, in which none with the base says that nothing was lost where the base is at the floor.
 *
 * @param chance the share of right answers of a model that guesses
 * @param asked `30 questions, 8 answers to each` where each question was asked several times
 */
export function withFloor<T extends Compared>(
  pairs: Readonly<NonEmpty<T>>,
  results: ByModel<Pick<ModelResult, 'accuracy' | 'interval'>>,
  chance: number,
  asked?: string,
): NonEmpty<T> {
  return mapPairs(pairs, (pair) => {
    if (!isSpared(pair) || !reachesChance(results, chance)) return pair;
    const fault = faultOf([results]);
    return noClaim(pair, `the base ${fault}, so that a model that knows nothing might not look worse`, asked);
  });
}

/**
 * The same of all questions together: no claim where the base is at the floor of every benchmark; where it is at that of some, they are
 * named beside the verdict, as their questions made the loss look smaller.
 */
export function withOverallFloor<T extends Compared>(
  pairs: Readonly<NonEmpty<T>>,
  benchmarks: readonly BenchmarkResult[],
): NonEmpty<T> {
  const floors = benchmarks.filter(isAtFloor);
  if (floors.length === 0) return mapPairs(pairs, (pair) => pair);
  const titles = floors.map(({ title }) => title).join(', ');
  const fault = faultOf(floors.map(({ results }) => results));
  const words = `the base ${fault} on ${titles}, where a model that knows nothing might not look worse`;
  return mapPairs(pairs, (pair) => {
    if (!isSpared(pair)) return pair;
    if (floors.length === benchmarks.length) return noClaim(pair, words);
    return { ...pair, verdict: { ...pair.verdict, sentence: `${pair.verdict.sentence}; but ${words}` } };
  });
}

function noClaim<T extends Compared>(
  pair: T,
  words: string,
  asked = `N = ${formatInteger(pairsIn(pair.paired))}`,
): T {
  return { ...pair, verdict: { kind: 'base-at-floor', sentence: `no claim: ${words} (${asked})` } };
}

function faultOf(results: readonly ByModel<Pick<ModelResult, 'accuracy'>>[]): string {
  const knowsNothing = results.every((one) => ofModel(one, BASE).accuracy === 0);
  return knowsNothing ? 'has nothing right' : 'is not shown to be better than guessing';
}
