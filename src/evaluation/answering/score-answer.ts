import { EspalierError, sha256Hex } from '../../common/index.ts';
import type { Reply } from '../../engines/index.ts';
import type { Benchmark } from '../benchmarks/index.ts';
import type { PreparedBenchmark, Question } from '../questions/index.ts';
import { endsRepeating } from '../repetition.ts';
import type { ItemRecord } from '../results/index.ts';

/** What of a reply decides whether it is right. */
type Answer = Pick<Reply, 'content' | 'finishReason'>;

/** A reply as the record of its question; `extracted` is what judging read from it. */
export function recordOf(question: Question, reply: Reply, extracted: string | null): ItemRecord {
  const { content, reasoning, logprobs, ...measured } = reply;
  const output = [reasoning, content, reply.finishReason, ...(logprobs === undefined ? [] : [logprobs])];
  return {
    id: question.id,
    ...(question.cluster === undefined ? {} : { cluster: question.cluster }),
    promptSha256: question.promptSha256,
    answer: content,
    outputSha256: sha256Hex(JSON.stringify(output)),
    ...(logprobs === undefined ? {} : { logprobs }),
    ...scored(question, extracted),
    ...measured,
    ...(endsRepeating(`${reasoning}\n${content}`) && { loops: true as const }),
  };
}

export function scored(
  { expected, expectedLoosely }: Question,
  extracted: string | null,
): Pick<ItemRecord, 'extracted' | 'expected' | 'correct' | 'correctLoosely'> {
  const correct = extracted === expected;
  const loosely = extracted !== null && expectedLoosely?.includes(extracted) === true;
  return { extracted, expected, correct, ...(expectedLoosely && { correctLoosely: correct || loosely }) };
}

/**
 * What an answer says. One that was cut off is not read: the last line of a cut text may be half a number ("#### 1" of
 * "#### 18").
 */
export function readAnswer(
  benchmark: Benchmark,
  { key }: Pick<Question, 'key'>,
  { content, finishReason }: Answer,
): string | null {
  return finishReason === 'stop' ? benchmark.extract(content, key) : null;
}

/**
 * Reads an answer; one that is a program is run, and how that ended is what was read.
 *
 * @throws EspalierError `sandbox-failed`
 */
export async function judge(
  { benchmark, sandbox }: Pick<PreparedBenchmark, 'benchmark' | 'sandbox'>,
  question: Question,
  answer: Answer,
  signal?: AbortSignal,
): Promise<string | null> {
  const read = readAnswer(benchmark, question, answer);
  if (read === null || benchmark.program === undefined) return read;
  if (sandbox === undefined) {
    throw new EspalierError('internal', `${benchmark.title} was prepared without a sandbox`);
  }
  return sandbox.run(benchmark.program(read, question.key ?? {}), signal);
}
