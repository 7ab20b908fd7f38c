import { copyFile, cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { candidateOfRun, reportOfRun } from '../../src/pipeline/run-folder.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const run = commandRunner();
let folder: string;
beforeAll(async () => {
  const made = await temporaryFolder();
  folder = made.path;
  await copyFile(TINY_MODEL, join(folder, 'base.gguf'));
  const raw = { base: join(folder, 'base.gguf'), keep: '28', benchmarks: 'none' };
  await run('run', { ...raw, 'run-dir': join(folder, 'run') });
  return () => made[Symbol.asyncDispose]();
});
const at = (name: string) => join(folder, name);

test('verify and card take the folder of a run', async () => {
  const { json, text } = await run('verify', { candidate: at('run') });
  expect(text).toContain(`${at('run/base-28x.gguf')} is exactly the base minus the experts of the plan`);
  expect(json).toMatchObject({ sha256: expect.any(String) });
  const card = await run('card', { report: at('run'), out: at('card.md') });
  expect(card.outputs).toEqual({ card: at('card.md') });
  // Of a run that measured nothing, the report is found all the same.
  expect(await refusal(async () => run('report', { report: at('run') }))).toBe(
    `usage: ${at('run/report.json')} holds no trial: the run measured nothing`,
  );
  // An option counts more than what the run says.
  const other = async () => run('verify', { candidate: at('run'), plan: at('none.json') });
  expect(await refusal(other)).toContain('none.json');
});

test('the folder of several runs is one that must be chosen from; any other folder is none of a run', async () => {
  await cp(at('run'), at('several/files/a'), { recursive: true });
  expect(await candidateOfRun(at('several'))).toMatchObject({
    candidate: at('several/files/a/base-28x.gguf'),
    base: at('base.gguf'),
  });
  await cp(at('run'), at('several/files/b'), { recursive: true });
  for (const find of [candidateOfRun, reportOfRun]) {
    expect(await refusal(async () => find(at('several')))).toBe(
      `usage: ${at('several')} is the folder of 2 runs`,
    );
    expect(await find(folder)).toBeUndefined();
    expect(await find(at('base.gguf'))).toBeUndefined();
  }
});

test('a candidate that a run did not keep is named', async () => {
  await cp(at('run'), at('streamed'), { recursive: true });
  onTestFinished(() => rm(at('streamed'), { recursive: true }));
  await rm(at('streamed/base-28x.gguf'));
  expect(await refusal(async () => run('verify', { candidate: at('streamed') }))).toBe(
    `usage: ${at('streamed')} is the folder of a run, but its candidate base-28x.gguf is not there`,
  );
});
