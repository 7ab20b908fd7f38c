import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { Plan } from '../../src/plan/plan-schema.ts';
import type { Sensitivity } from '../../src/plan/sensitivity.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { CACHE_FOLDER, llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const commands = commandRunner({ environment: { ...process.env, ESPALIER_CACHE: CACHE_FOLDER } });

function run(command: 'sensitivity' | 'plan', raw: RawOptions) {
  return commands(command, { base: TINY_MODEL, ...raw });
}

test('losses are measured by layer and make an adaptive plan', async () => {
  await using folder = await temporaryFolder();
  await llamaTools();
  const [losses, plan] = [join(folder.path, 'losses.json'), join(folder.path, 'plan.json')];
  const text = `code=${ROOT}/plans/data/tiny-gpt-oss/code.txt`;
  const settings = {
    text,
    benchmarks: 'none',
    chunks: '6',
    'chunk-tokens': '64',
    threads: '1',
    slots: '2',
    'run-dir': folder.path,
  };
  const { text: table } = await run('sensitivity', { ...settings, depth: '2', out: losses });
  expect(table.split('\n').slice(5, 8)).toEqual([
    '',
    'mean KL divergence from the base, in nats a token, by the number of experts removed from one layer; mean of code',
    expect.stringMatching(
      /^the loss is the mean KL divergence, as a chunk of all tokens is no conversation;/,
    ),
  ]);
  expect(table).toContain(`Written to ${losses}. For a plan: espalier plan BASE --keep N --layers adaptive `);
  const { layers, method } = JSON.parse(await readFile(losses, 'utf8')) as Sensitivity;
  expect(method).toBe('router-norm-bias');
  expect(layers.map(({ losses: row }) => row.length)).toEqual([3, 3, 3, 3]);

  // Parts of a matrix, merged in any order, are the single run; what was measured is not measured again.
  const { json } = await run('sensitivity', { matrix: 'true', parts: '2' });
  const { include } = json as { include: RawOptions[] };
  expect(include).toEqual([{ part: '1/2' }, { part: '2/2' }]);
  const parts = include.map((_, i) => join(folder.path, `part-${i}.json`));
  for (const [i, part] of include.entries())
    await run('sensitivity', { ...settings, depth: '2', ...part, out: parts[i]! });
  const merged = join(folder.path, 'merged.json');
  await run('sensitivity', { merge: parts.toReversed().join(','), out: merged });
  expect(await readFile(merged, 'utf8')).toBe(await readFile(losses, 'utf8'));
  const half = { sensitivity: parts[0]!, layers: 'adaptive', keep: '31', out: plan };
  expect(await refusal(run('plan', half))).toMatch(
    /is of another model: gpt-oss with 32 experts in layers 0 to 2 \(2\)/,
  );
  expect(await refusal(run('sensitivity', { merge: [parts[0], parts[0]].join(',') }))).toBe(
    'usage: two sensitivities hold layer 0',
  );

  const adaptive = { sensitivity: losses, layers: 'adaptive', out: plan };
  await run('plan', { ...adaptive, keep: '31' });
  const made = JSON.parse(await readFile(plan, 'utf8')) as Plan;
  const gone = Object.values(made.keep).map((ids) => 32 - ids.length);
  expect(gone.reduce((a, b) => a + b, 0)).toBe(4);
  const loss = (counts: readonly number[]) =>
    counts.reduce((sum, n, row) => sum + layers[row]!.losses[n]!, 0);
  expect(loss(gone)).toBeLessThanOrEqual(loss([1, 1, 1, 1]));
  expect(made).toMatchObject({
    layers: 'mask',
    origin: { method: 'router-norm-bias', options: { keep: 31, depth: 2 } },
  });
  expect(await refusal(run('plan', { ...adaptive, keep: '29' }))).toBe(
    'usage: cannot remove 12 experts: losses were measured for up to 8',
  );
  expect(await refusal(run('plan', { ...adaptive, keep: '31', layers: 'uniform' }))).toBe(
    'usage: sensitivity cannot be used with layers uniform',
  );
  expect(await refusal(run('plan', { ...adaptive, keep: '31', protect: '0:1' }))).toBe(
    'usage: sensitivity cannot be used with protect',
  );
});

test('of conversations it is the share of changed answers, and little text is named', async () => {
  await using folder = await temporaryFolder();
  const { text } = await run('sensitivity', {
    text: `code=${ROOT}/plans/data/tiny-gpt-oss/code.txt`,
    ...{ 'score-tokens': 'assistant', benchmarks: 'none', chunks: '4', depth: '1', part: '1/4' },
    ...{ threads: '1', 'run-dir': folder.path },
  });
  expect(text).toContain('share of conversations whose answer likely changes, by the number of experts');
  expect(text).toContain('little text: 4 conversations in all, below 600; below 80 of code 4: ');
  expect(text).not.toContain('KL divergence');
});

test('a text that holds what judges a plan is refused, or noted where that is allowed', async () => {
  await using folder = await temporaryFolder();
  const gsm8k = `gsm8k=${ROOT}/demo/tiny-gpt-oss/benchmarks/gsm8k.jsonl`;
  const [asked] = (await readFile(`${ROOT}/demo/tiny-gpt-oss/benchmarks/gsm8k.jsonl`, 'utf8')).split('\n');
  const own = join(folder.path, 'own.txt');
  await writeFile(
    own,
    `${'some other words. '.repeat(40)}\n${(JSON.parse(asked!) as { question: string }).question}\n`,
  );
  const common = { 'run-dir': folder.path, 'dry-run': 'true', 'chunk-tokens': '64' };
  expect(await refusal(run('sensitivity', { ...common, text: `own=${own}`, benchmarks: gsm8k }))).toMatch(
    /^dataset-invalid: .*own\.txt.* GSM8K/,
  );
  const held = { ...common, text: 'code=built-in:held-out', benchmarks: 'none' };
  expect(await refusal(run('sensitivity', held))).toMatch(
    /^dataset-invalid: .* holds \d+ of the 218 conversations of built-in:held-out/,
  );
  expect((await run('sensitivity', { ...held, 'allow-overlap': 'true' })).text).toContain(
    'nothing was measured',
  );
});

test('losses that do not add up, and no texts, are refused', async () => {
  expect(await refusal(run('sensitivity', { mix: 'normalised-max' }))).toBe(
    'usage: sensitivity adds up losses, which only the mixes mean, max and weights allow',
  );
  expect(await refusal(run('sensitivity', {}))).toBe(
    'usage: sensitivity needs text, one file for each domain',
  );
});
