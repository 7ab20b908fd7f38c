import { expect, test } from 'vitest';
import { answersKey } from '../../src/evaluation/answering/answer-records.ts';
import { factsKey } from '../../src/evaluation/answering/known-facts.ts';
import { kldKey } from '../../src/evaluation/measurements/kld/measure-kld.ts';
import { speedKey } from '../../src/evaluation/measurements/speed/measure-speed.ts';
import { stageKey } from '../../src/pipeline/stages/stage.ts';
import { runNameOf } from '../../src/pipeline/trial/jobs/jobs-session.ts';
import { memoryKey } from '../../src/pipeline/trial/measure-beside.ts';
import { budgetKey } from '../../src/pipeline/trial/question-budget.ts';
import { fitKey } from '../../src/pipeline/trial/retry-on-out-of-memory.ts';
import { gpuUseKey } from '../../src/pipeline/trial/setup/gpu-use.ts';
import { identityOfKld } from '../../src/pipeline/trial/setup/trial-kld.ts';
import { validateKey } from '../../src/pipeline/trial/setup/trial-setup-options.ts';
import { tracesKey } from '../../src/planning/calibration/answer.ts';
import { baseConditions } from '../../src/planning/calibration/base-answers.ts';
import { calibrationKey } from '../../src/planning/calibration/domain.ts';
import { evaluatorKey } from '../../src/search/masks/kld-evaluator.ts';
import { SAMPLING, tinyBenchmark } from '../evaluation/support.ts';
import { runOptions } from '../support/commands.ts';

/**
 * Every key under which something is kept: with each change of what a result depends on, it must be another key. A part that is
 * left out of a key fails here.
 */
const version = { build: 11669, text: 'b11669' };
const tools = { version };
const otherTools = { version: { build: 11670, text: 'b11670' } };
const settings = await runOptions({ plan: 'p.json', 'max-tokens': '96' });
const other = (raw: Record<string, string>) => runOptions({ plan: 'p.json', 'max-tokens': '96', ...raw });
const models = { base: { modelId: 'a' }, candidate: { modelId: 'b' } };
const tested = (base = 'a', candidate = 'b') => [
  { id: 'base', role: 'base' as const, label: 'Base', modelId: base },
  { id: 'candidate', role: 'candidate' as const, label: 'Candidate', modelId: candidate },
];
const prepared = await tinyBenchmark('mmlu:4');
const text = { source: 's', sha256: 'ab'.repeat(32), path: '/t' };
const kld = {
  ...{ tools, text, contextTokens: 512, chunks: 6, floor: true },
  ...{ offload: { gpuLayers: 0 as const }, threads: 1, hardware: 'h' },
};
const facts = {
  ...{ engine: 'e', build: 'b', flags: ['-c', '512'], slots: 2, contextTokens: 512 },
  model: { parameters: 1, bytes: 1 },
};
const source = { modelId: 'm', start: () => Promise.reject(new Error('not started')) };
const answers = { source, facts, prepared, sampling: SAMPLING };
const speed = {
  ...{ tools, promptTokens: 512, answerTokens: 128, offload: { gpuLayers: 0 as const }, threads: 1 },
  hardware: 'h',
};
const engine = (identity: unknown) => ({ engine: { identity } as never });
const trial = {
  ...{
    settings,
    benchmarks: [prepared],
    skipped: [],
    kld: [{ ...kld, folder: '/f' }] as never,
    kldInJob: [],
    gate: [],
  },
  ...engine(version),
};
const calibration = { modelId: 'm', text: 't', tools, contextTokens: 512, chunks: 6 };
const evaluator = { base: 'f', scoreTokens: 'all', contextTokens: 512, chunks: 6, llama: 'b' } as const;
const texts = [
  { name: 'a', sha256: '1' },
  { name: 'b', sha256: '2' },
];

const server = { modelId: 'm', serverId: 's' };
const traces = { conditions: { modelId: 'm' }, maxTokens: 64, sampling: SAMPLING };
const flags = { ...{ modelId: 'm', contextTokens: 512, slots: 2, gpuLayers: 0 as const }, threads: 1 };
const conditions = { ...flags, tools };
const budget = { settings, benchmarks: [prepared], ...engine(version), hardware: 'h' };
const two = [{ modelId: 'a' }, { modelId: 'b' }];
const job = { base: 'b', plan: 'p', settings: { margin: 0.02 } };

/** The first key of each is that of everything as it is. */
const KEYS: Readonly<Record<string, readonly unknown[]>> = {
  kld: [
    kldKey(kld, 'm'),
    kldKey(kld, 'n'),
    kldKey({ ...kld, tools: otherTools }, 'm'),
    kldKey({ ...kld, text: { ...text, sha256: 'cd'.repeat(32) } }, 'm'),
    kldKey({ ...kld, contextTokens: 256 }, 'm'),
    kldKey({ ...kld, chunks: 7 }, 'm'),
    kldKey({ ...kld, floor: false }, 'm'),
    kldKey({ ...kld, offload: { gpuLayers: 9 } }, 'm'),
    kldKey({ ...kld, threads: 2 }, 'm'),
    kldKey({ ...kld, hardware: 'other' }, 'm'),
  ],
  'kld in a trial': [
    identityOfKld(kld as never),
    identityOfKld({ ...kld, text: { ...text, sha256: 'cd'.repeat(32) } } as never),
    identityOfKld({ ...kld, text: { ...text, overlaps: ['MMLU'] } } as never),
    identityOfKld({ ...kld, contextTokens: 256 } as never),
    identityOfKld({ ...kld, chunks: 7 } as never),
    identityOfKld({ ...kld, floor: false } as never),
  ],
  speed: [
    speedKey(speed, models),
    speedKey(speed, { ...models, base: { modelId: 'c' } }),
    speedKey(speed, { ...models, candidate: { modelId: 'c' } }),
    speedKey({ ...speed, tools: otherTools }, models),
    speedKey({ ...speed, promptTokens: 64 }, models),
    speedKey({ ...speed, answerTokens: 64 }, models),
    speedKey({ ...speed, offload: { gpuLayers: 9 } }, models),
    speedKey({ ...speed, threads: 2 }, models),
    speedKey({ ...speed, hardware: 'other' }, models),
  ],
  memory: [
    memoryKey('m', tools, { settings, hardware: 'h' }),
    memoryKey('n', tools, { settings, hardware: 'h' }),
    memoryKey('m', otherTools, { settings, hardware: 'h' }),
    memoryKey('m', tools, { settings, hardware: 'other' }),
    memoryKey('m', tools, { settings: await other({ slots: '2' }), hardware: 'h' }),
    memoryKey('m', tools, { settings: await other({ context: '999' }), hardware: 'h' }),
    memoryKey('m', tools, { settings: await other({ 'gpu-layers': '3' }), hardware: 'h' }),
    memoryKey('m', tools, { settings: await other({ 'flash-attn': 'on' }), hardware: 'h' }),
  ],
  fit: [
    fitKey({ settings, ...engine(version), hardware: 'h' }, tested()),
    fitKey({ settings, ...engine(version), hardware: 'h' }, tested('c')),
    fitKey({ settings, ...engine(version), hardware: 'h' }, tested('a', 'c')),
    fitKey({ settings, ...engine(otherTools.version), hardware: 'h' }, tested()),
    fitKey({ settings, ...engine(version), hardware: 'other' }, tested()),
    fitKey({ settings: await other({ slots: '2' }), ...engine(version), hardware: 'h' }, tested()),
    fitKey({ settings: await other({ context: '999' }), ...engine(version), hardware: 'h' }, tested()),
    fitKey({ settings: await other({ 'gpu-layers': '3' }), ...engine(version), hardware: 'h' }, tested()),
    fitKey({ settings: await other({ engine: 'moe-stream' }), ...engine(version), hardware: 'h' }, tested()),
  ],
  validate: [
    validateKey(tested(), trial),
    validateKey(tested('c'), trial),
    validateKey(tested('a', 'c'), trial),
    validateKey(tested(), { ...trial, benchmarks: [await tinyBenchmark('mmlu:5')] }),
    validateKey(tested(), { ...trial, benchmarks: [await tinyBenchmark('mmlu:4', 95)] }),
    validateKey(tested(), { ...trial, skipped: [{ benchmark: 'x', title: 'X', reason: 'y' }] }),
    validateKey(tested(), { ...trial, settings: await other({ margin: '3' }) }),
    validateKey(tested(), { ...trial, settings: await other({ seed: '3' }) }),
    validateKey(tested(), { ...trial, settings: await other({ slots: '3' }) }),
    validateKey(tested(), { ...trial, settings: await other({ 'reasoning-effort': 'low' }) }),
    validateKey(tested(), { ...trial, kld: [] }),
    validateKey(tested(), { ...trial, ...engine(otherTools.version) }),
    validateKey(tested(), { ...trial, settings: await other({ 'early-stop': '3' }) }),
    validateKey(tested(), {
      ...{ ...trial, settings: await other({ 'early-stop': '3' }) },
      gate: (await other({ gate: 'mmlu>=-2pp' })).gate ?? [],
    }),
  ],
  answers: [
    answersKey(answers),
    answersKey({ ...answers, source: { ...source, modelId: 'n' } }),
    answersKey({ ...answers, facts: { ...facts, engine: 'f' } }),
    answersKey({ ...answers, facts: { ...facts, build: 'c' } }),
    answersKey({ ...answers, facts: { ...facts, flags: ['-c', '1024'] } }),
    answersKey({ ...answers, facts: { ...facts, slots: 3 } }),
    answersKey({ ...answers, facts: { ...facts, contextTokens: 513 } }),
    answersKey({ ...answers, facts: { ...facts, model: { parameters: 2, bytes: 1 } } }),
    answersKey({ ...answers, facts: { ...facts, model: { parameters: 1, bytes: 2 } } }),
    answersKey({ ...answers, sampling: { ...SAMPLING, seed: 1 } }),
    answersKey({ ...answers, sampling: { ...SAMPLING, temperature: 1 } }),
    answersKey({ ...answers, sampling: { ...SAMPLING, reasoningEffort: 'low' } }),
    answersKey({ ...answers, prepared: await tinyBenchmark('gsm8k:4', 96) }),
    answersKey({ ...answers, prepared: await tinyBenchmark('mmlu:4', 95) }),
    answersKey({
      ...answers,
      prepared: {
        ...prepared,
        benchmark: { ...prepared.benchmark, samples: { each: 2, temperature: 1 } as never },
      },
    }),
  ],
  facts: [factsKey(server), factsKey({ ...server, modelId: 'n' }), factsKey({ ...server, serverId: 't' })],
  'use of GPUs': [
    gpuUseKey({ source: server, hardware: 'h' }),
    gpuUseKey({ source: { ...server, modelId: 'n' }, hardware: 'h' }),
    gpuUseKey({ source: { ...server, serverId: 't' }, hardware: 'h' }),
    gpuUseKey({ source: server, hardware: 'other' }),
  ],
  stage: [
    stageKey('prune', 'espalier 1', { plan: 'p' }),
    stageKey('verify', 'espalier 1', { plan: 'p' }),
    stageKey('prune', 'espalier 2', { plan: 'p' }),
    stageKey('prune', 'espalier 1', { plan: 'q' }),
  ],
  'questions in a time': [
    budgetKey(budget, 10, two),
    budgetKey(budget, 11, two),
    budgetKey(budget, 10, [...two, { modelId: 'c' }]),
    budgetKey(budget, 10, [{ modelId: 'c' }, { modelId: 'b' }]),
    budgetKey(budget, 10, two, { secondsPerToken: 1 } as never),
    budgetKey({ ...budget, hardware: 'other' }, 10, two),
    budgetKey({ ...budget, ...engine(otherTools.version) }, 10, two),
    budgetKey({ ...budget, benchmarks: [await tinyBenchmark('mmlu:5')] }, 10, two),
    budgetKey({ ...budget, settings: await other({ slots: '7' }) }, 10, two),
    budgetKey({ ...budget, settings: await other({ context: '999' }) }, 10, two),
    budgetKey({ ...budget, settings: await other({ 'gpu-layers': '3' }) }, 10, two),
    budgetKey({ ...budget, settings: await other({ engine: 'moe-stream' }) }, 10, two),
    budgetKey({ ...budget, settings: await other({ seed: '3' }) }, 10, two),
  ],
  'answers of the base to prompts': [
    tracesKey(traces),
    tracesKey({ ...traces, conditions: { modelId: 'n' } }),
    tracesKey({ ...traces, maxTokens: 65 }),
    tracesKey({ ...traces, sampling: { ...SAMPLING, seed: 1 } }),
    tracesKey({ ...traces, sampling: { ...SAMPLING, reasoningEffort: 'low' } }),
  ],
  'conditions of those': [
    baseConditions(conditions),
    baseConditions({ ...conditions, modelId: 'n' }),
    baseConditions({ ...conditions, tools: otherTools }),
    baseConditions({ ...conditions, contextTokens: 256 }),
    baseConditions({ ...conditions, slots: 3 }),
    baseConditions({ ...conditions, gpuLayers: 4 }),
    baseConditions({ ...conditions, threads: 2 }),
  ],
  'a run with Jobs': [
    runNameOf(job),
    runNameOf({ ...job, base: 'c' }),
    runNameOf({ ...job, plan: 'q' }),
    runNameOf({ ...job, settings: { margin: 0.03 } }),
  ],
  calibration: [
    calibrationKey(calibration),
    calibrationKey({ ...calibration, modelId: 'n' }),
    calibrationKey({ ...calibration, text: 'u' }),
    calibrationKey({ ...calibration, tools: otherTools }),
    calibrationKey({ ...calibration, contextTokens: 256 }),
    calibrationKey({ ...calibration, chunks: 7 }),
  ],
  evaluator: [
    evaluatorKey(evaluator, texts),
    evaluatorKey({ ...evaluator, base: 'g' }, texts),
    evaluatorKey({ ...evaluator, scoreTokens: 'assistant' }, texts),
    evaluatorKey({ ...evaluator, contextTokens: 256 }, texts),
    evaluatorKey({ ...evaluator, chunks: 7 }, texts),
    evaluatorKey({ ...evaluator, llama: 'other' }, texts),
    evaluatorKey(evaluator, texts.slice(1)),
    evaluatorKey(evaluator, texts.toReversed()),
  ],
};

test.each(Object.entries(KEYS))('%s: with any change, another key', (_, keys) => {
  const shown = keys.map((key) => JSON.stringify(key));
  expect(shown.filter((key, at) => shown.indexOf(key) !== at)).toEqual([]);
});
