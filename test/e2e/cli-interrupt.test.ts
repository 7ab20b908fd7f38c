import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import type { TemporaryFolder } from '../support/folder.ts';
import {
  type Child,
  espalier,
  filesIn,
  processesNaming,
  type SeededHub,
  SMALL_TRIAL,
  startEntryPoint,
  startWorkshop,
  type Workshop,
} from './support.ts';

let workshop: Workshop;
let hub: SeededHub;
let folder: TemporaryFolder;
beforeEach(async () => {
  workshop = await startWorkshop();
  ({ hub, folder } = workshop);
});
afterEach(() => workshop[Symbol.asyncDispose]());

const PRUNE = ['prune', BASE_URI, '--plan', 'plan.json', '--out', 'new.gguf'];
const RUN = [
  ...['run', '--base', BASE_URI, '--plan', 'plan.json', ...SMALL_TRIAL],
  ...['--benchmarks', `mmlu:24=${DATASET_URI}/mmlu.jsonl`],
];

/** Waits for something that a child brings about; its end, or the test's own limit, ends the wait. */
async function until(child: Child, happened: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await happened())) {
    const { exitCode, signalCode } = child.process;
    expect(exitCode ?? signalCode, 'ended too early').toBe(null);
    await sleep(10);
  }
}

const sizeOf = (path: string) =>
  stat(join(folder.path, path)).then(
    ({ size }) => size,
    () => 0,
  );

/** The storage answers so many requests for the base, sends so many bytes of each later answer and falls silent. */
const stallAfter = (requests: number, bytes: number) =>
  hub.faults.add({ match: /^GET \/objects\/models\//, skip: requests, action: { stallAfterBytes: bytes } });

const storageRequests = () => hub.requests.filter(({ path }) => path.startsWith('/objects/models/'));

test('Ctrl-C while the candidate is cut from the Hub: nothing of it stays', async () => {
  stallAfter(40, 0);
  await using child = startEntryPoint('cli.js', PRUNE, workshop.options);
  await until(child, () => storageRequests().length > 40);
  child.process.kill('SIGINT');
  const { code, stdout, stderr } = await child.ended;
  expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
  expect(stderr).toContain('error: stopped by SIGINT\nRun the same command again to continue.\n');
  // What came was less than a block (src/bytes); a larger part is kept beside its journal.
  expect(await filesIn(folder.path)).toEqual(['plan.json']);
});

test('a stop while the base is downloaded: what came is kept, and only the rest is fetched', async () => {
  // Three requests for the header, to resolve; then the download asks for one byte, and for all.
  stallAfter(3, 2_000_000);
  await using child = startEntryPoint('cli.js', RUN, workshop.options);
  const partial = async () => (await filesIn(folder.path)).find((file) => file.endsWith('.partial'));
  await until(child, async () => (await sizeOf((await partial()) ?? '')) > 1_000_000);
  child.process.kill('SIGTERM');
  expect(await child.ended).toMatchObject({ code: 130, stdout: '' });
  const kept = await sizeOf((await partial())!);
  expect(kept).toBeGreaterThan(1_000_000);

  hub.faults.clear();
  const asked = storageRequests().length;
  expect(await espalier(RUN, workshop.options)).toMatchObject({ code: 0 });
  const ranges = storageRequests().map(({ range }) => range);
  expect(ranges.slice(asked)).toContain(`bytes=${kept}-2702207`);
  expect(await partial()).toBe(undefined);
});

test('killed while questions are asked: the server goes too, and the next run takes over', async () => {
  await using child = startEntryPoint('cli.js', RUN, workshop.options);
  const records = join(folder.path, '.espalier/records/base-mmlu.jsonl');
  const answered = async () => (await readFile(records, 'utf8').catch(() => '')).split('\n').length - 2;
  await until(child, async () => (await answered()) >= 3);
  child.process.kill('SIGKILL');
  expect(await child.ended).toMatchObject({ code: null, signal: 'SIGKILL', stdout: '' });
  while ((await processesNaming(folder.path)).length > 0) await sleep(20);

  expect(await filesIn(folder.path)).toContain('.espalier/lock');
  const { code, stderr } = await espalier(RUN, workshop.options);
  expect(code, stderr).toBe(0);
  expect(await filesIn(folder.path)).not.toContain('.espalier/lock');
});
