import { benchmarkNamed, type Effort, plainName } from '../benchmarks/index.ts';
import type { BenchmarkResult, ItemRecord } from '../results/index.ts';

/** Names the questions that a benchmark asks: those of another effort, or another language, are the same. */
export function questionSet({
  name,
  effort,
}: {
  readonly name: string;
  readonly effort?: Effort | undefined;
}): string {
  const plain = plainName({ benchmark: name, effort });
  return benchmarkNamed(plain)?.sameQuestions ?? plain;
}

/**
 * Names the question that a record answers, over all benchmarks of a trial. Two records of one question are not independent: it was
 * asked at several reasoning efforts, in several languages, or several times with other seeds.
 */
export function questionKey(
  { benchmark, effort, samples }: Pick<BenchmarkResult, 'benchmark' | 'effort' | 'samples'>,
  { id }: Pick<ItemRecord, 'id'>,
): string {
  const set = questionSet({ name: benchmark, effort });
  return `${set}/${samples === undefined ? id : id.replace(/\.\d{2}$/, '')}`;
}
