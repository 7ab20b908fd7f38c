import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCommand } from '../../src/commands/registry.ts';
import type { ProgressEvent } from '../../src/common/progress.ts';
import { configuredOptions } from '../../src/entry/config.ts';
import { readPlan } from '../../src/plan/plan-file.ts';
import { planName } from '../../src/planning/plan-without-run.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

test('a run without a plan makes one, uses it, and says what a measured one takes', async () => {
  await using folder = await temporaryFolder();
  const notes: string[] = [];
  const run = commandRunner({
    progress: (event: ProgressEvent) => event.type === 'note' && notes.push(event.message),
  });
  const raw = { keep: '28', base: TINY_MODEL, benchmarks: 'none', 'run-dir': folder.path, until: 'render' };
  const { json } = await run('run', raw);
  expect(json).toMatchObject({ resolved: { candidate: { experts: 28 } } });
  const { plan, text } = await readPlan(join(folder.path, 'plan-without-run.json'));
  expect(plan).toMatchObject({ name: 'tiny-gpt-oss-28x', origin: { method: 'gaussian-router' } });
  expect(Object.values(plan.keep).map(({ length }) => length)).toEqual([28, 28, 28, 28]);
  // What is published beside the card is that plan, to the byte.
  expect(await readFile(join(folder.path, 'plan.json'), 'utf8')).toBe(text);
  expect(notes.join('\n')).toContain('measures 128 masks');
  // The same again is the same run, and another number another one.
  const again = await run('run', raw);
  expect(again.json).toEqual(json);
  const less = await run('run', { ...raw, keep: '26' });
  expect(less.json).toMatchObject({ resolved: { candidate: { experts: 26 } } });
});

test.each([
  ['the model first, as the hint for a missing plan says it', 'gate: none\n'],
  ['the model first, where espalier.yml names another', 'base: other.gguf\n'],
])('%s', async (_name, config) => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'options.yml');
  await writeFile(file, config);
  const raw = { plan: TINY_MODEL, keep: '28', benchmarks: 'none', 'dry-run': 'true', 'run-dir': folder.path };
  const command = await loadCommand('run');
  const { values } = await configuredOptions(command, raw, file, folder.path);
  const { json } = await commandRunner()('run', { ...values, ...raw });
  expect(json).toMatchObject({ resolved: { base: { path: TINY_MODEL }, candidate: { experts: 28 } } });
});

test('exactly one of plan and keep, and a base for keep', async () => {
  await using folder = await temporaryFolder();
  const run = (raw: Record<string, string>) => commandRunner()('run', { 'run-dir': folder.path, ...raw });
  expect(await refusal(run({}))).toBe('usage: run needs a plan, or keep (experts to keep in every layer)');
  expect(await refusal(run({ plan: 'p.json', keep: '3' }))).toMatch(
    /run takes plan or keep, but both were given: p\.json and 3/,
  );
  expect(await refusal(run({ keep: '3' }))).toMatch(/^usage: keep 3 needs base/);
  expect(await refusal(run({ keep: '32', base: TINY_MODEL, benchmarks: 'none' }))).toBe(
    'usage: keep is 32, and the base has 32 experts in each layer: nothing would be cut',
  );
  expect(await refusal(run({ keep: '33', base: TINY_MODEL, benchmarks: 'none' }))).toMatch(/cannot keep 33/);
});

test('a dry run ends with the estimate and makes no candidate', async () => {
  await using folder = await temporaryFolder();
  const raw = { keep: '28', base: TINY_MODEL, benchmarks: 'none', gate: 'none', 'run-dir': folder.path };
  const { json, text } = await commandRunner()('run', { ...raw, 'dry-run': 'true' });
  expect(json).toMatchObject({ estimate: { downloadBytes: 0, uploadBytes: 0, questions: 0 } });
  expect(text).toContain('nothing to download, ');
  expect(existsSync(join(folder.path, 'pruned.json'))).toBe(false);
});

test.each([
  ['my model (v2) Q4_K_M.gguf', 'my-model-v2-28x-Q4_K_M'],
  ['_模型.gguf', '28x'],
  ['Mödel-Größe.gguf', 'Model-Gro-e-28x'],
])('the name of a plan for %s is made valid: %s', (path, name) => {
  const base = { kind: 'local', path: `/x/${path}`, bytes: 1, files: [], sha256: '' } as const;
  expect(planName({ ...base, files: [{ path, bytes: 1, sha256: '' }] }, 28)).toBe(name);
});

test.each([
  ['my plan (2).json', 'my-plan-2'],
  ['-plan.JSON', 'plan'],
  ['C:\\x\\mein Plän.json', 'C-x-mein-Plan'],
  ['.json', 'plan'],
  ['模型.json', 'plan'],
])('a plan may be written to any file: %s', async (file, name) => {
  await using folder = await temporaryFolder();
  const out = join(folder.path, file);
  await commandRunner()('plan', { base: TINY_MODEL, keep: '28', out });
  expect((await readPlan(out)).plan.name).toBe(name);
});

test('a point of a sweep that is the base itself is said to be', async () => {
  await using folder = await temporaryFolder();
  const notes: string[] = [];
  const run = commandRunner({
    progress: (event: ProgressEvent) => event.type === 'note' && notes.push(event.message),
  });
  const text = join(folder.path, 'text.txt');
  await writeFile(text, 'one two three four five six seven eight nine ten\n'.repeat(200));
  const raw = {
    base: TINY_MODEL,
    text,
    methods: 'router-norm-bias',
    'run-dir': folder.path,
    'dry-run': 'true',
  };
  await run('sweep', { ...raw, points: '31,30' });
  expect(notes.join()).not.toContain('the base itself');
  await run('sweep', { ...raw, points: '32,30' });
  expect(notes.join()).toContain('at 32 experts nothing is cut: that point is the base itself');
});
