import { sha256Hex } from '../../common/index.ts';
import type { Benchmark } from '../benchmarks/index.ts';
import type { ItemRecord } from '../results/index.ts';
import type { PreparedBenchmark } from './prepare.ts';

/** What the first answers say about the rest. */
export interface Pace {
  /** That an answer holds a slot of the server, by benchmark: mean over the first answers. */
  readonly slotSeconds: readonly number[];
  /** Of the answers, over all slots. */
  readonly tokensPerSecond: number;
  readonly slots: number;
  /** That answer the same questions, one after the other. */
  readonly models: number;
}

/** Fewer questions of a benchmark say nothing that is worth an hour. */
export const LEAST_QUESTIONS = 20;

/** Share of the time that is planned for: later answers may be longer than the first ones. */
const PLANNED = 0.8;

type Timed = Pick<
  ItemRecord,
  'promptTokens' | 'promptTokensPerSecond' | 'answerTokens' | 'answerTokensPerSecond'
>;

/** @param records of the first answers to each benchmark; at least one answer each */
export function paceOf(records: readonly (readonly Timed[])[], slots: number, models: number): Pace {
  const all = records.flat();
  const seconds = all.reduce((sum, record) => sum + secondsOf(record), 0);
  const tokens = all.reduce((sum, { answerTokens }) => sum + answerTokens, 0);
  return {
    slotSeconds: records.map((some) => some.reduce((sum, one) => sum + secondsOf(one), 0) / some.length),
    tokensPerSecond: seconds === 0 ? 0 : (slots * tokens) / seconds,
    slots,
    models,
  };
}

/** That an answer held a slot of the server; 0 where it timed nothing. */
export function secondsOf({
  promptTokens,
  promptTokensPerSecond,
  answerTokens,
  answerTokensPerSecond,
}: Timed): number {
  const time = (tokens: number, rate: number) => (rate > 0 ? tokens / rate : 0);
  return time(promptTokens, promptTokensPerSecond) + time(answerTokens, answerTokensPerSecond);
}

/** Seconds that all models take to answer so many questions of each benchmark. */
export function secondsFor(counts: readonly number[], { slotSeconds, slots, models }: Pace): number {
  return counts.reduce((sum, count, index) => sum + (models * count * (slotSeconds[index] ?? 0)) / slots, 0);
}

/** The fewest questions of a benchmark that are asked; one that asks each question several times is not cut. */
export function leastOf({ samples }: Pick<Benchmark, 'samples'>, questions: number): number {
  return samples === undefined ? Math.min(questions, LEAST_QUESTIONS) : questions;
}

/**
 * How many questions of each benchmark fit: all of them, or the same share of each, and no fewer than
 * {@link leastOf} of any.
 *
 * @returns undefined where that does not fit
 */
export function countsWithin(
  benchmarks: readonly Pick<PreparedBenchmark, 'benchmark' | 'questions'>[],
  pace: Pace,
  seconds: number,
): number[] | undefined {
  const all = benchmarks.map(({ questions }) => questions.length);
  const least = benchmarks.map(({ benchmark, questions }) => leastOf(benchmark, questions.length));
  const room = seconds * PLANNED;
  const [needed, asked] = [secondsFor(least, pace), secondsFor(all, pace)];
  if (asked <= room) return all;
  if (needed > room) return undefined;
  const share = (room - needed) / (asked - needed);
  return all.map((count, index) => least[index]! + Math.floor((count - least[index]!) * share));
}

/**
 * The first questions of an order in which every beginning is a stratified sample: within a subject by SHA-256(seed, id), and
 * the subjects spread evenly. More of them always hold fewer of them. In the order given.
 */
export function firstOf<T extends { readonly id: string; readonly cluster?: string | undefined }>(
  items: readonly T[],
  count: number,
  seed: number,
): T[] {
  const rank = ({ id }: T) => sha256Hex(`first ${seed}\n${id}`);
  const placed = [...Map.groupBy(items, ({ cluster }) => cluster ?? '').values()].flatMap((members) =>
    members
      .map((item) => ({ item, rank: rank(item) }))
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
      .map((one, index) => ({ ...one, place: (index + 0.5) / members.length })),
  );
  const order = placed.toSorted((a, b) => a.place - b.place || (a.rank < b.rank ? -1 : 1));
  const first = new Set(order.slice(0, count).map(({ item }) => item));
  return items.filter((item) => first.has(item));
}
