import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ModelSource } from '../../src/engines/model-server.ts';
import { readRecords } from '../../src/evaluation/answering/records.ts';
import { gateRefusals } from '../../src/evaluation/gate/gate-refusals.ts';
import { trialResultSchema } from '../../src/evaluation/results/trial-result.ts';
import { runTrial } from '../../src/evaluation/run-trial.ts';
import type { TrialOptions } from '../../src/evaluation/trial-options.ts';
import { parseGate } from '../../src/plan/gate-clauses.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';
import { cutTiny, NO_SANDBOX, SAMPLING, SANDBOX, tinyBenchmark, tinyServer, twoModels } from './support.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

type ServerOptions = Parameters<typeof tinyServer>[1];

/** A model's source, and how often its server was started. */
function source(modelId: string, options?: ServerOptions): ModelSource & { starts: number } {
  return {
    modelId,
    starts: 0,
    start() {
      this.starts += 1;
      return tinyServer(folder.path, options);
    },
  };
}

function trial(name: string, options: Pick<TrialOptions, 'models' | 'benchmarks'> & Partial<TrialOptions>) {
  return runTrial({ margin: 0.02, sampling: SAMPLING, recordsFolder: join(folder.path, name), ...options });
}

test('tiny-gpt-oss against itself with 28 of 32 experts: worse, and the gate says so', async () => {
  const candidate = await cutTiny(folder.path, 28);
  const result = await trial('cut', {
    models: twoModels({ base: source('base'), candidate: source('28x', { model: candidate }) }),
    benchmarks: [await tinyBenchmark('mmlu'), await tinyBenchmark('gsm8k')],
  });
  expect(trialResultSchema.parse(result)).toEqual(result);

  const [mmlu, gsm8k] = result.benchmarks;
  // The wordings of templates/prompts were chosen so that the whole model keeps what it knows.
  expect(mmlu!.results.base!.accuracy).toBeGreaterThan(0.95);
  expect(gsm8k!.results.base!.accuracy).toBeGreaterThan(0.95);
  // By demo/tiny-gpt-oss/README.md this cut leaves 70.5 and 73.5 %.
  for (const benchmark of result.benchmarks) {
    expect(benchmark.questions).toBe(200);
    expect(benchmark).not.toHaveProperty('seed');
    expect(benchmark.results.candidate!.accuracy).toBeGreaterThan(0.6);
    expect(benchmark.results.candidate!.accuracy).toBeLessThan(0.85);
    expect(benchmark.pairs[0].verdict.kind).toBe('worse');
  }
  expect(result.models[1]!.loaded.parameters).toBeLessThan(result.models[0]!.loaded.parameters);
  expect(result.overall.questions).toBe(400);
  expect(result.overall.pairs[0].paired.bothRight).toBe(
    mmlu!.pairs[0].paired.bothRight + gsm8k!.pairs[0].paired.bothRight,
  );
  expect(result.overall.pairs[0].verdict.kind).toBe('worse');

  const notWorse = parseGate('not-worse');
  expect(gateRefusals(result, notWorse).map(({ reason }) => reason.split(':')[0])).toEqual([
    'MMLU',
    'GSM8K',
    'overall',
  ]);
  expect(gateRefusals(result, parseGate('none'))).toEqual([]);
  expect(gateRefusals(result, parseGate('mmlu>=-50pp@95, truncation<=10%'))).toEqual([]);
  expect(gateRefusals(result, notWorse)[0]).toEqual({
    clause: 'not-worse',
    reason: expect.stringContaining('MMLU: worse by'),
  });
  expect((await readdir(join(folder.path, 'cut'))).toSorted()).toEqual([
    'base-gsm8k.jsonl',
    'base-mmlu.jsonl',
    'candidate-gsm8k.jsonl',
    'candidate-mmlu.jsonl',
  ]);
});

test('a model cut to ruins: outputs that the server cannot parse are counted, and it is worse even so', async () => {
  const ruins = await cutTiny(folder.path, 16);
  const result = await trial('ruins', {
    models: twoModels({ base: source('base'), candidate: source('16x', { model: ruins }) }),
    benchmarks: [await tinyBenchmark('mmlu:60')],
  });
  const [mmlu] = result.benchmarks;
  expect(mmlu!.results.base!.formatFailures).toBe(0);
  expect(mmlu!.results.candidate!.formatFailures).toBeGreaterThan(0);
  // What could not be parsed is kept as the model said it.
  const records = await readRecords(join(folder.path, 'ruins', 'candidate-mmlu.jsonl'));
  const failed = records.filter((record) => record.finishReason === 'error');
  expect(failed).toHaveLength(mmlu!.results.candidate!.formatFailures);
  for (const record of failed) {
    expect(record.answer).not.toBe('');
    expect(record.answerTokens).toBeGreaterThan(0);
    expect(record).toMatchObject({ extracted: null, correct: false });
  }
  expect(mmlu!.results.candidate!.accuracy).toBeLessThan(0.2);
  expect(mmlu!.pairs[0].verdict.kind).toBe('worse');
  const refusals = gateRefusals(result, parseGate('not-worse, format-failures<=1%'));
  expect(refusals.map(({ clause }) => clause)).toEqual(['not-worse', 'not-worse', 'format-failures<=1%']);
  expect(mmlu!.seed).toBe(1);
});

describe('the base against itself', () => {
  test('is identical: the noise floor of this server is nothing', async () => {
    const result = await trial('floor', {
      models: twoModels({ base: source('base'), candidate: source('base') }),
      benchmarks: [await tinyBenchmark('mmlu:40'), await tinyBenchmark('gsm8k:20')],
      sameModel: true,
    });
    expect(result.benchmarks.map((benchmark) => benchmark.pairs[0].verdict.kind)).toEqual([
      'identical',
      'identical',
    ]);
    expect(result.overall.pairs[0].verdict.kind).toBe('identical');
    expect(result.overall.pairs[0].paired.sameAnswers).toBe(60);
    expect(gateRefusals(result, parseGate('non-inferior'))).toEqual([]);
  });

  test('is refused as a trial, before the second model is asked', async () => {
    const candidate = source('candidate');
    const running = trial('same', {
      models: twoModels({ base: source('base'), candidate }),
      benchmarks: [await tinyBenchmark('mmlu:4')],
    });
    expect(await refusal(running)).toContain(
      'trial-invalid: base and candidate both loaded a model of 3910416 parameters',
    );
    expect(await readdir(join(folder.path, 'same'))).toEqual(['base-mmlu.jsonl']);
  });
});

test('sources whose servers run with other flags are refused, naming the flag', async () => {
  const running = trial('flags', {
    models: twoModels({ base: source('base'), candidate: source('28x', { contextTokens: 1024 }) }),
    benchmarks: [await tinyBenchmark('mmlu:4')],
  });
  const text = await refusal(running);
  expect(text).toMatch(
    /^trial-invalid: the models ran under different conditions: flags: base \["-c","1024",/,
  );
  expect(text).toContain('contextTokens: base 512, candidate 1024');
});

test('a trial that makes no sense is refused before a server starts', async () => {
  const [base, candidate] = [source('base'), source('candidate')];
  const mmlu = await tinyBenchmark('mmlu:4');
  const sources = { base, candidate };
  expect(await refusal(trial('x', { models: twoModels(sources), benchmarks: [] }))).toContain(
    'usage: a trial needs at least one benchmark',
  );
  expect(await refusal(trial('x', { models: twoModels(sources), benchmarks: [mmlu, mmlu] }))).toContain(
    'mmlu is given more than once',
  );
  expect(await refusal(trial('x', { models: twoModels(sources), benchmarks: [mmlu], margin: 2 }))).toContain(
    'margin: expected a rate',
  );
  expect(base.starts + candidate.starts).toBe(0);
});

describe.skipIf(SANDBOX === undefined)(`HumanEval${NO_SANDBOX}`, () => {
  test('the whole model writes every function; a cut one does not; what ran the code is noted', async () => {
    const candidate = await cutTiny(folder.path, 24);
    const result = await trial('code', {
      models: twoModels({ base: source('base'), candidate: source('24x', { model: candidate }) }),
      benchmarks: [await tinyBenchmark('humaneval', undefined, SANDBOX)],
    });
    expect(trialResultSchema.parse(result)).toEqual(result);
    const [humaneval] = result.benchmarks;
    expect(humaneval!.results.base!).toMatchObject({ correct: 40, truncated: 0, unparsed: 0 });
    expect(humaneval!.results.candidate!.accuracy).toBeLessThan(0.6);
    expect(humaneval!.sandbox).toEqual({
      kind: SANDBOX!.kind,
      version: SANDBOX!.version,
      python: SANDBOX!.python,
      groupMemory: SANDBOX!.groupMemory,
    });
    expect(humaneval!.pairs[0].verdict.kind).toBe('worse');
  });
});

test('a benchmark that cannot be run here is named in the result', async () => {
  const skipped = [{ benchmark: 'humaneval', title: 'HumanEval', reason: 'there is no sandbox' }];
  const candidate = await cutTiny(folder.path, 28);
  const result = await trial('skipped', {
    models: twoModels({ base: source('base'), candidate: source('28x', { model: candidate }) }),
    benchmarks: [await tinyBenchmark('mmlu:4')],
    skipped,
  });
  expect(trialResultSchema.parse(result).skipped).toEqual(skipped);
  const nothing = trial('nothing', {
    models: twoModels({ base: source('base'), candidate: source('28x', { model: candidate }) }),
    benchmarks: [],
    skipped,
  });
  expect(await refusal(nothing)).toBe(
    'usage: a trial needs at least one benchmark, got none; HumanEval: there is no sandbox',
  );
});
