import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlan, writePlan } from '../../src/plan/plan-file.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { freePort } from '../support/free-port.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

test('a check says as Markdown what the plan does, for a comment', async () => {
  const check = join(ROOT, 'plans/tiny-gpt-oss-28x.json');
  const { outputs, summary } = await commandRunner()('plan', { base: TINY_MODEL, check });
  expect(outputs['plan-summary']).toBe(summary);
  expect(summary).toMatch(/^\*\*tiny-gpt-oss-28x\.json fits .*: 28 of 32 experts in each of 4 layers, /);
});

test('without a base the one that the plan names is asked for', async () => {
  await using folder = await temporaryFolder();
  const run = commandRunner();
  expect(await refusal(run('plan', { keep: '28', out: join(folder.path, 'p.json') }))).toBe(
    'usage: there is no base: none was given',
  );
  const check = join(folder.path, 'plan.json');
  const { plan } = await readPlan(join(ROOT, 'plans/tiny-gpt-oss-28x.json'));
  const base = { repo: 'u/base-GGUF', revision: 'main', file: 'base.gguf' };
  await writePlan(check, { ...plan, base });
  // Nobody answers as the Hub here: it is asked for the base that the plan names.
  const hub = commandRunner({ hubUrl: `http://127.0.0.1:${await freePort()}` });
  expect(await refusal(hub('plan', { check }))).toMatch(/^hub-/);
});
