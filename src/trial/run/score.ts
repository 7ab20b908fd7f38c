import { sha256Hex } from '../../common/digest.ts';
import type { Benchmark } from '../benchmarks/benchmark.ts';
import type { Question } from '../prompt.ts';
import type { ItemRecord } from '../result.ts';

/** What a server gave for one question, before anybody judged it. */
export interface Reply {
  /** Final channel. */
  content: string;
  /** Analysis channel, where the model has one. */
  reasoning: string;
  finishReason: ItemRecord['finishReason'];
  promptTokens: number;
  answerTokens: number;
  promptTokensPerSecond: number;
  answerTokensPerSecond: number;
}

/** A reply as the record of its question. */
export function recordOf(benchmark: Benchmark, question: Question, reply: Reply): ItemRecord {
  const { content, reasoning, ...measured } = reply;
  return {
    id: question.id,
    ...(question.cluster === undefined ? {} : { cluster: question.cluster }),
    promptSha256: question.promptSha256,
    answer: content,
    outputSha256: sha256Hex(JSON.stringify([reasoning, content, reply.finishReason])),
    ...judge(benchmark, question, content, reply.finishReason),
    ...measured,
  };
}

/**
 * Reads and scores an answer. One that was cut off is not read: the last line of a cut text may be half a
 * number ("#### 1" of "#### 18").
 */
export function judge(
  benchmark: Benchmark,
  question: Question,
  answer: string,
  finishReason: ItemRecord['finishReason'],
): Pick<ItemRecord, 'extracted' | 'expected' | 'correct'> {
  const extracted = finishReason === 'stop' ? benchmark.extract(answer) : null;
  return { extracted, expected: question.expected, correct: extracted === question.expected };
}
