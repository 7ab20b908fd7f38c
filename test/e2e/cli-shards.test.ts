import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { reportSchema } from '../../src/report/kit/report-schema.ts';
import type { TemporaryFolder } from '../support/folder.ts';
import { espalier, type SeededHub, SMALL_TRIAL, startWorkshop, type Workshop } from './support.ts';

let workshop: Workshop;
let hub: SeededHub;
let folder: TemporaryFolder;
beforeAll(async () => {
  workshop = await startWorkshop();
  ({ hub, folder } = workshop);
});
afterAll(() => workshop[Symbol.asyncDispose]());

const REPO = 'demo/tiny-28x-shards-GGUF';
const NAMES = [1, 2, 3].map((shard) => `tiny-gpt-oss-28x-MXFP4-0000${shard}-of-00003.gguf`);
const RUN = [
  ...['run', '--base', BASE_URI, '--plan', 'plan.json', '--repo', REPO, '--tag', 'v1', '--gate', 'none'],
  ...['--max-shard-size', '900kB', '--benchmarks', `mmlu:4=${DATASET_URI}/mmlu.jsonl`, ...SMALL_TRIAL],
];

const succeed = (...args: string[]) => workshop.succeed(...args);
const read = (name: string) => readFile(join(folder.path, '.espalier', name));

test('a run publishes a candidate of several files in one commit; its card and report name every one', async () => {
  const { stdout } = await succeed(...RUN);
  expect(stdout).toContain(`candidate  .espalier/${NAMES[0]} (2.47 MB)`);
  const report = reportSchema.parse(JSON.parse(String(await read('report.json'))));
  const card = String(await read('README.md'));
  // llama-server has loaded the first, and by it the others.
  expect(report.trial!.overall.questions).toBe(4);
  expect(report.candidate.file).toBe(NAMES[0]);
  expect(report.candidate.shards!.map(({ file }) => file)).toEqual(NAMES);
  for (const { file, bytes, sha256 } of report.candidate.shards!) {
    const here = await read(file);
    expect({ bytes, sha256 }).toEqual({ bytes: here.length, sha256: sha256Hex(here) });
    expect(bytes).toBeLessThanOrEqual(900_000);
    const response = await fetch(`${hub.url}/${REPO}/resolve/v1/${file}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(here), file).toBe(true);
    expect(card).toContain(`echo '${sha256}  ${file}' | sha256sum --check`);
  }
  const commits = (await (await fetch(`${hub.url}/api/models/${REPO}/commits/main`)).json()) as unknown[];
  expect(commits).toHaveLength(2); // the one that made the repo, and the release
});

test('anybody proves the release by its hashes, and run again it does nothing again', async () => {
  const candidate = `hf://${REPO}@v1/${NAMES[0]}`;
  const { stdout } = await succeed(
    'verify',
    candidate,
    '--base',
    BASE_URI,
    '--plan',
    'plan.json',
    '--by-hash',
  );
  for (const name of NAMES) expect(stdout).toContain(`sha256 ${sha256Hex(await read(name))}`);
  const { stderr } = await succeed(...RUN);
  expect(stderr).toContain('(was there already)');
  expect(stderr).not.toMatch(/^(prune|verify|validate|render) .*\([\d.]+ s\)$/m);
});

test('the report alone makes the same file of them', async () => {
  const { candidate } = reportSchema.parse(JSON.parse(String(await read('report.json'))));
  await succeed('prune', BASE_URI, '--plan', 'plan.json', '--out', 'again.gguf');
  expect(sha256Hex(await readFile(join(folder.path, 'again.gguf')))).toBe(candidate.sha256);
});

test('a name that has the number of a shard is refused', async () => {
  const args = [...RUN, '--file-name', 'x-00001-of-00003.gguf'];
  const { code, stderr } = await espalier(args, workshop.options);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: file-name .*number of a shard/m);
});
