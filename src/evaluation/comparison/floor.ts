import { benchmarkNamed, plainName } from '../benchmarks/index.ts';
import { BASE, type BenchmarkResult, ofModel } from '../results/index.ts';

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
