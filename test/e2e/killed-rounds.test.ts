import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { seeded } from '../support/random.ts';
import {
  type Child,
  filesIn,
  processesNaming,
  smallTrial,
  startEntryPoint,
  startWorkshop,
  type Workshop,
} from './support.ts';

let workshop: Workshop;
let temporary: TemporaryFolder;
beforeAll(async () => {
  workshop = await startWorkshop();
  temporary = await temporaryFolder();
});
afterAll(async () => {
  await workshop[Symbol.asyncDispose]();
  await temporary[Symbol.asyncDispose]();
});

const FILE = 'tiny-gpt-oss-28x-MXFP4.gguf';
const KILLS = 8;

const wordsFor = (name: string) => [
  ...[
    'run',
    '--base',
    BASE_URI,
    '--plan',
    'plan.json',
    '--repo',
    `demo/${name}`,
    '--run-dir',
    name,
    '--tag',
    'v1',
  ],
  ...['--benchmarks', `mmlu:12=${DATASET_URI}/mmlu.jsonl`, '--gate', 'none', '--hash-base', ...smallTrial(2)],
];

function start(name: string): Child {
  const { cwd, env } = workshop.options;
  return startEntryPoint('cli.js', wordsFor(name), { cwd, env: { ...env, TMPDIR: temporary.path } });
}

/** What a run has done so far, as a number that grows with each request to the Hub, line that it says, and answer that it keeps. */
async function stepsOf(name: string, said: () => number): Promise<number> {
  const folder = join(workshop.folder.path, name, 'records');
  const records = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.jsonl'));
  const texts = await Promise.all(
    records.map((file) => readFile(join(folder, file), 'utf8').catch(() => '')),
  );
  return workshop.hub.requests.length + said() + texts.join('').split('\n').length;
}

/** Runs until it has done so many more steps, and kills it then; false where it came to its end before. */
async function killAfter(steps: number, name: string): Promise<boolean> {
  await using child = start(name);
  let lines = 0;
  child.process.stderr?.on('data', (text: string) => {
    lines += text.split('\n').length - 1;
  });
  const from = await stepsOf(name, () => 0);
  while (child.process.exitCode === null && (await stepsOf(name, () => lines)) - from < steps) await sleep(5);
  child.process.kill('SIGKILL');
  const { code, signal, stderr } = await child.ended;
  if (signal === 'SIGKILL') return true;
  expect(code, stderr).toBe(0);
  return false;
}

/** What the Hub has of a repo: its commits, and the digest of its model. */
async function published(name: string): Promise<{ titles: string[]; sha256: string | null }> {
  const { url } = workshop.hub;
  const commits = (await (await fetch(`${url}/api/models/demo/${name}/commits/v1`)).json()) as {
    title: string;
  }[];
  const file = `${url}/demo/${name}/resolve/v1/${FILE}`;
  const head = await fetch(file, { method: 'HEAD', redirect: 'manual' });
  return { titles: commits.map(({ title }) => title), sha256: head.headers.get('x-linked-etag') };
}

test('a run that is killed again and again publishes what an undisturbed one does, in one commit', async () => {
  const before = await stepsOf('whole', () => 0);
  {
    await using child = start('whole');
    const { code, stderr } = await child.ended;
    expect(code, stderr).toBe(0);
  }
  const steps = (await stepsOf('whole', () => 0)) - before;
  const whole = await published('whole');
  expect(whole.sha256).toMatch(/^"[0-9a-f]{64}"$/);
  expect(whole.titles).toHaveLength(2);

  const random = seeded(20);
  let killed = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const at = 1 + random.below(Math.ceil(steps * (1 - round / (2 * KILLS))));
    if (!(await killAfter(at, 'killed'))) break;
    killed += 1;
    // The watchdog gives what was left behind some seconds.
    while ((await processesNaming(workshop.folder.path)).length > 0) await sleep(20);
  }
  expect(killed).toBeGreaterThan(3);
  await using last = start('killed');
  const { code, stderr } = await last.ended;
  expect(code, stderr).toBe(0);

  expect(await published('killed')).toEqual(whole);
  const left = await filesIn(join(workshop.folder.path, 'killed'));
  expect(left.filter((file) => /\.partial|(^|\/)lock/.test(file))).toEqual([]);
  // Logs and records are of the last start; all else is what the undisturbed run leaves.
  const lasting = (files: string[]) => files.filter((file) => !file.startsWith('logs/'));
  expect(lasting(left)).toEqual(lasting(await filesIn(join(workshop.folder.path, 'whole'))));
  expect(await readdir(temporary.path)).toEqual([]);
  expect(await processesNaming(workshop.folder.path)).toEqual([]);
}, 600_000);
