import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addToBase, DATASET_URI } from '../../demo/seed.ts';
import { differences, recompute } from '../../src/evaluation/recompute.ts';
import { parseGate } from '../../src/plan/gate-clauses.ts';
import { evaluationsOf } from '../../src/report/exports/evaluation.ts';
import { EXPORT_FORMATS } from '../../src/report/exports/formats.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { trialEntry } from '../../src/report/ledger/ledger-entry.ts';
import { quantizeTiny } from '../support/quantize.ts';
import { startWorld, type World } from './support.ts';

const QUESTIONS = 8;
const EFFORTS = ['low', 'high'] as const;
const NAMES = ['mmlu-low', 'mmlu-high', 'gsm8k-low', 'gsm8k-high'];
const MODELS = ['base', 'candidate', 'rival-1'];

let world: World;
let report: Report;
let notes: string[];
const runDir = () => join(world.folder.path, 'run');
const read = (name: string) => readFile(join(runDir(), 'records', name), 'utf8');
const options = {
  benchmarks: `mmlu:${QUESTIONS}=${DATASET_URI}/mmlu.jsonl,gsm8k:${QUESTIONS}=${DATASET_URI}/gsm8k.jsonl`,
  'early-stop': '2',
  rivals: 'auto',
};
const run = (effort: string, runDir?: string) =>
  world.run({
    options: { ...options, 'no-answer-cache': 'false', 'reasoning-effort': effort },
    gate: parseGate('gsm8k>=-95pp'),
    ...(runDir !== undefined && { runDir }),
  });
beforeAll(async () => {
  world = await startWorld();
  await addToBase(await quantizeTiny(world.folder.path, 'Q4_0'), world.context);
  // In any order: they are asked in that of the effort.
  ({ notes } = await run('high, low'));
  report = JSON.parse(await readFile(join(runDir(), 'report.json'), 'utf8'));
}, 240_000);
afterAll(() => world[Symbol.asyncDispose]());

test('every benchmark is asked at each effort, with its questions, its budget and its own records', async () => {
  const { benchmarks, conditions, sequential } = report.trial!;
  expect(benchmarks.map(({ benchmark, effort }) => [benchmark, effort])).toEqual(
    NAMES.map((name) => [name, name.split('-')[1]]),
  );
  expect(conditions).not.toHaveProperty('reasoningEffort');
  const [low, high] = benchmarks;
  expect(low!.questionsSha256).toBe(high!.questionsSha256);
  // A bound without an effort is one of each.
  expect(sequential).toMatchObject({ rule: 'gsm8k>=-95pp', outcome: 'passes' });
  const files = await readdir(join(runDir(), 'records'));
  expect(files).toEqual(
    expect.arrayContaining(MODELS.flatMap((id) => NAMES.map((name) => `${id}-${name}.jsonl`))),
  );
});

test('of all together a question counts once, and each effort has a result of its own', () => {
  const { overall, efforts, benchmarks } = report.trial!;
  expect(overall.pairs[0].paired.byQuestion!.questions).toBe(overall.questions / EFFORTS.length);
  expect(overall.pairs[0].verdict.sentence).toContain(
    `answers to ${overall.questions / EFFORTS.length} questions`,
  );
  expect(efforts!.map(({ effort }) => effort)).toEqual(EFFORTS);
  for (const { effort, questions, accuracy, answers, pairs } of efforts!) {
    const own = benchmarks.filter((one) => one.effort === effort);
    expect(questions).toBe(own.reduce((sum, one) => sum + one.questions, 0));
    expect(pairs.map(({ against }) => against)).toEqual(['base', 'rival-1']);
    expect(pairs[0].paired).not.toHaveProperty('byQuestion');
    for (const id of MODELS) {
      const correct = own.reduce((sum, one) => sum + one.results[id]!.correct, 0);
      expect(accuracy[id]).toBeCloseTo(correct / questions);
      expect(answers[id]!.meanSeconds).toBeGreaterThan(0);
    }
  }
});

test('the estimate counts the questions of each effort', () => {
  expect(notes.join('\n')).toContain(`${2 * EFFORTS.length * QUESTIONS} questions`);
});

test('every number follows from the records, and the card says what each effort found', async () => {
  expect(differences(report.trial, await recompute(report.trial!, read))).toEqual([]);
  const forged = structuredClone(report.trial!);
  forged.efforts![1]!.answers.candidate!.loops += 1;
  expect(differences(forged, await recompute(forged, read))).toEqual(['efforts.1.answers.candidate.loops']);
  const card = await readFile(join(runDir(), 'README.md'), 'utf8');
  expect(card).toContain('### By reasoning effort');
  expect(card).toMatch(/^\| GSM8K, high effort \| /m);
  expect(card).toContain('Reasoning effort: low, high; every benchmark at each');
  expect(await readFile(join(runDir(), 'report.html'), 'utf8')).toContain('<h2 id="efforts">');
  expect(await readFile(join(runDir(), 'forest.svg'), 'utf8')).toContain('All at high effort');
});

test('exports name the effort, and the ledger counts the same questions once', async () => {
  const { evaluations } = await evaluationsOf(report, { read, prompts: new Map(), now: new Date(0) });
  const logs = EXPORT_FORMATS.inspect(evaluations).map(({ text }) => JSON.parse(text).eval);
  expect(logs.map(({ task, model_generate_config: config }) => [task, config.reasoning_effort])).toEqual(
    MODELS.flatMap(() => NAMES.map((name) => [name, name.split('-')[1]])),
  );
  const entry = trialEntry(report.trial!, { machine: '', tool: '' });
  expect(entry.benchmarks.map(({ benchmark, effort }) => `${benchmark} ${effort}`)).toEqual([
    ...['mmlu low', 'mmlu high', 'gsm8k low', 'gsm8k high'],
  ]);
});

test('one effort finds the answers of the base that it gave as one of several', async () => {
  const alone = await run('high', join(world.folder.path, 'alone'));
  expect(alone.notes.join('\n')).toMatch(/base: GSM8K: \d of \d answers are reused/);
});
