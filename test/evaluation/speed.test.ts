import { join } from 'node:path';
import { expect, test } from 'vitest';
import { samplesOf, speedResult } from '../../src/evaluation/measurements/speed/compute.ts';
import { measureSpeed } from '../../src/evaluation/measurements/speed/measure-speed.ts';
import { speedResultSchema } from '../../src/evaluation/results/speed-result.ts';
import type { BenchmarkResult } from '../../src/evaluation/results/trial-result.ts';
import { parseWanted } from '../../src/evaluation/wanted.ts';
import { findLlama } from '../../src/llama/install/find-llama.ts';
import { temporaryFolder } from '../support/folder.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { recordedTools } from '../support/recording.ts';
import { refusal } from '../support/refusal.ts';
import { cutTiny } from './support.ts';

test('every model is measured in each round, and rounds that were measured before are not repeated', async () => {
  await using folder = await temporaryFolder();
  const recorded = await recordedTools(join(folder.path, 'bin'), { tools: ['llama-server', 'llama-bench'] });
  const tools = await findLlama({
    path: recorded.folder,
    environment: process.env,
    cacheFolder: folder.path,
  });
  const models = {
    base: { modelId: 'base', path: TINY_MODEL },
    candidate: { modelId: '28x', path: await cutTiny(folder.path, 28) },
  };
  const task = {
    tools,
    promptTokens: 16,
    answerTokens: 8,
    offload: { gpuLayers: 0 },
    threads: 1,
    folder: join(folder.path, 'speed'),
    hardware: 'this machine',
  } as const;
  const measured = async () =>
    (await recorded.calls('llama-bench')).map((call) => (call.includes('28x') ? 'candidate' : 'base'));
  const two = await measureSpeed({ ...task, rounds: 2 }, models);
  expect(await measured()).toEqual(['base', 'candidate', 'candidate', 'base']);
  expect(await measureSpeed({ ...task, rounds: 2 }, models)).toEqual(two);
  expect(await measured()).toHaveLength(4);
  await measureSpeed({ ...task, rounds: 1 }, { ...models, base: { ...models.base, modelId: 'other' } });
  expect(await measured()).toHaveLength(6);

  const result = speedResult(two, []);
  expect(speedResultSchema.parse(result)).toEqual(result);
  expect(result).toMatchObject({ rounds: 2, backend: 'CPU', build: `b${tools.version.build}` });
  expect(speedResult(samplesOf(result), [])).toEqual(result);
});

test('median and spread of each side, and of the ratio within a round', () => {
  const samples = {
    build: 'b1',
    backend: 'CPU',
    flags: [],
    promptTokens: 512,
    answerTokens: 128,
    // The machine slows down by half in the last round: the ratio within a round does not.
    prompt: { base: [100, 104, 50], candidate: [110, 104, 60] },
    answer: { base: [20, 22, 10], candidate: [10, 11, 5] },
  };
  const answered = (formatFailures: number, meanAnswerTokens: number) => ({
    formatFailures,
    meanAnswerTokens,
  });
  const benchmarks = [
    { questions: 10, results: { base: answered(0, 100), candidate: answered(5, 300) } },
    { questions: 30, results: { base: answered(0, 20), candidate: answered(0, 100) } },
  ] as unknown as BenchmarkResult[];
  expect(speedResult(samples, benchmarks)).toMatchObject({
    rounds: 3,
    prompt: {
      models: {
        base: { median: 100, low: 50, high: 104 },
        candidate: { median: 104, low: 60, high: 110 },
      },
      ratios: { candidate: { median: 1.1, low: 1, high: 1.2 } },
    },
    answer: { ratios: { candidate: { median: 0.5, low: 0.5, high: 0.5 } } },
    // 1600 tokens over 40 answers; 4500 over 35.
    meanAnswer: { base: { tokens: 40, seconds: 2 }, candidate: { tokens: 4500 / 35, seconds: 4500 / 350 } },
  });
});

test.each<[string[], string | object]>([
  [['mmlu:5', 'speed', 'memory'], { speedRounds: 5, memory: true }],
  [['speed:9', 'mmlu'], { speedRounds: 9 }],
  [['mmlu'], {}],
  [['speed'], 'usage: a trial needs at least one benchmark that asks questions, got none'],
  [['mmlu', 'speed:0'], 'usage: benchmark "speed:0": expected speed or speed:ROUNDS, for example speed:7'],
  [['mmlu', 'memory:3'], 'usage: benchmark "memory:3": memory takes neither ":" nor "="'],
  [['mmlu', 'speedy'], 'usage: benchmark "speedy": there is no such benchmark; available: mmlu'],
])('%j', async (options, expected) => {
  if (typeof expected === 'string') {
    expect(await refusal(() => parseWanted(options))).toContain(expected);
    return;
  }
  const { questions, ...measured } = parseWanted(options);
  expect(measured).toEqual(expected);
  expect(questions.map(({ benchmark }) => benchmark.name)).toEqual(['mmlu']);
});
