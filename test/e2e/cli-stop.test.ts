import { readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { writeProgram } from '../llama/fakes.ts';
import { llamaTools } from '../support/llama.ts';
import {
  type Child,
  filesIn,
  processesNaming,
  SMALL_TRIAL,
  startEntryPoint,
  startWorkshop,
  type Workshop,
} from './support.ts';

let workshop: Workshop;
beforeEach(async () => {
  workshop = await startWorkshop();
});
afterEach(() => workshop[Symbol.asyncDispose]());

const RUN = ['run', '--base', BASE_URI, '--plan', 'plan.json', ...SMALL_TRIAL];
const QUESTIONS = ['--benchmarks', `mmlu:200=${DATASET_URI}/mmlu.jsonl`];

/** Waits for something that a child brings about; its end, or the test's own limit, ends the wait. */
async function until(child: Child, happened: () => Promise<boolean>): Promise<void> {
  while (!(await happened())) {
    const { exitCode, signalCode } = child.process;
    expect(exitCode ?? signalCode, 'ended too early').toBe(null);
    await sleep(10);
  }
}

const sizeOf = (path: string) =>
  stat(join(workshop.folder.path, path)).then(
    ({ size }) => size,
    () => 0,
  );

/** Processes that work in a folder: the tools that measure KL divergence are given names relative to theirs. */
async function processesIn(folder: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(ids.map((id) => readlink(`/proc/${id}/cwd`).catch(() => '')));
  return folders.filter((path) => path.startsWith(folder));
}

const runs = (word: string) => async () =>
  (await processesNaming(workshop.folder.path)).some((line) => line.includes(word));

/** Stops a command while `happened` is so: it ends with 130, and with it everything that it started. */
async function stopped(
  args: readonly string[],
  signal: NodeJS.Signals,
  happened: (child: Child) => Promise<boolean>,
) {
  await using child = startEntryPoint('cli.js', args, workshop.options);
  await until(child, () => happened(child));
  child.process.kill(signal);
  const { code, stdout, stderr } = await child.ended;
  expect({ code, stdout }, stderr).toEqual({ code: 130, stdout: '' });
  expect(stderr).toMatch(/error: (stopped by SIG|the trial was stopped)/);
  expect(await processesNaming(workshop.folder.path)).toEqual([]);
  // The watchdog ends a moment after us.
  while ((await processesIn(workshop.folder.path)).length > 0) await sleep(20);
  expect(await filesIn(workshop.folder.path)).not.toContain('.espalier/lock');
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s while questions are asked: answers stay',
  async (signal) => {
    const records = join(workshop.folder.path, '.espalier/records/base-mmlu.jsonl');
    const lines = async () => (await readFile(records, 'utf8').catch(() => '')).split('\n').length - 2;
    await stopped([...RUN, ...QUESTIONS], signal, async () => (await lines()) >= 3);
    expect(await lines()).toBeGreaterThanOrEqual(3);
  },
);

test('SIGTERM while a model is loaded', async () => {
  const { file, args } = (await llamaTools()).command('llama-server');
  const real = [file, ...args].map((word) => `'${word}'`).join(' ');
  // Its weights lie on a disk that does not answer.
  const shell = `[ "$1" = --version ] && exec ${real} "$@"\necho loading\nsleep 600`;
  const server = await writeProgram(workshop.folder.path, 'llama-server', shell);
  await stopped([...RUN, ...QUESTIONS, '--llama-server', server], 'SIGTERM', runs(' -m '));
});

test('SIGTERM while KL divergence is measured', async () => {
  const text = join(workshop.folder.path, 'text.txt');
  await writeFile(text, 'One word follows another, and the next one comes. '.repeat(40_000));
  const trial = [...RUN, '--benchmarks', `mmlu:2=${DATASET_URI}/mmlu.jsonl`, '--kld', text];
  await stopped(trial, 'SIGTERM', async () => (await sizeOf('.espalier/kld/base.logits')) > 0);
});
