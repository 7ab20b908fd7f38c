import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memorySource } from '../../../src/bytes/memory-source.ts';
import type { ServerFacts } from '../../../src/engines/index.ts';
import { openAnswers } from '../../../src/evaluation/answering/answer-records.ts';
import { benchmarkNamed } from '../../../src/evaluation/benchmarks/registry.ts';
import { prepareBenchmark } from '../../../src/evaluation/questions/prepare.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { refusal } from '../../support/refusal.ts';
import { PROMPTS, SAMPLING, tinyBenchmark } from '../support.ts';

/** So many questions, of which so many are the first one again. */
function prepared(count: number, repeated: number) {
  const rows = Array.from({ length: count }, (_, index) => ({
    question: `What is ${index < count - repeated ? index : 0} plus 1?`,
    answer: index < count - repeated ? index + 1 : 1,
  }));
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const source = memorySource('mine.jsonl', new TextEncoder().encode(text));
  return prepareBenchmark({
    benchmark: benchmarkNamed('custom')!,
    files: [{ source }],
    promptsFolder: PROMPTS,
    seed: 1,
  });
}

test('few questions that are asked many times are refused; a repeated one of a public data set is not', async () => {
  expect((await prepared(40, 2)).questions).toHaveLength(40);
  expect(await refusal(() => prepared(40, 3))).toBe(
    'dataset-invalid: mine.jsonl: its 40 questions have only 37 different prompts',
  );
  expect(await refusal(() => prepared(400, 390))).toMatch(
    /its 400 questions have only 10 different prompts$/,
  );
  expect(await refusal(() => prepared(2, 1))).toMatch(/its 2 questions have only 1 different prompt$/);
  expect((await prepared(1, 0)).questions).toHaveLength(1);
});

test('an earlier answer has the subject and the right answer that its question has now', async () => {
  await using folder = await temporaryFolder();
  const benchmark = await tinyBenchmark('mmlu:1');
  const [question] = benchmark.questions;
  const facts: ServerFacts = {
    ...{ engine: 'e', build: 'b', flags: [], slots: 1, contextTokens: 4096 },
    model: { parameters: 1, bytes: 1 },
  };
  const open = (now: typeof question) =>
    openAnswers({
      source: { modelId: 'm', serverId: 's', start: () => Promise.reject(new Error('not started')) },
      facts,
      prepared: { ...benchmark, questions: [now!] },
      sampling: SAMPLING,
      recordsFile: join(folder.path, 'base-mmlu.jsonl'),
      failures: new Set(),
    });
  const { signal } = new AbortController();
  const reply = {
    ...{
      content: 'Answer: B',
      reasoning: '',
      finishReason: 'stop' as const,
      promptTokens: 1,
      answerTokens: 1,
    },
    ...{ promptTokensPerSecond: 1, answerTokensPerSecond: 1 },
  };
  const before = { ...question!, cluster: 'law', expected: 'A' };
  {
    await using answers = await open(before);
    await answers.add(before, reply, signal);
    expect(answers.get(before)).toMatchObject({ cluster: 'law', expected: 'A', correct: false });
  }
  const after = { ...before, cluster: 'maths', expected: 'B' };
  await using answers = await open(after);
  expect(answers.has(after)).toBe(true);
  await answers.judgeAgain(after, signal);
  expect(answers.get(after)).toMatchObject({ cluster: 'maths', expected: 'B', correct: true });
});
