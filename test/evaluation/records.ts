import { recordOf } from '../../src/evaluation/answering/score-answer.ts';
import type { Row } from '../../src/evaluation/benchmarks/benchmark.ts';
import type { ItemRecord } from '../../src/evaluation/results/trial-result.ts';

/** The record of an answer from which this was read. */
export function recordFor(row: Row, extracted: string | null): ItemRecord {
  const { choices: _, tools: __, view: ___, ...question } = row;
  return recordOf(
    { ...question, prompt: 'What?', promptSha256: '0'.repeat(64) },
    {
      content: extracted ?? '',
      reasoning: '',
      finishReason: 'stop',
      promptTokens: 1,
      answerTokens: 1,
      promptTokensPerSecond: 1,
      answerTokensPerSecond: 1,
    },
    extracted,
  );
}
