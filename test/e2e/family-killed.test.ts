import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportSchema } from '../../src/report/kit/report-schema.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { quantizeTiny } from '../support/quantize.ts';
import { espalier, onHub, type SeededHub, startEntryPoint, startSeededHub, TOKEN } from './support.ts';

const REPO = 'demo/tiny-28x-sizes-GGUF';
const RUN = [
  ...['run', 'plan.json', '--base', 'models', '--any-base', '--primary', 'MXFP4', '--repo', REPO],
  ...['--benchmarks', 'none', '--gate', 'none'],
];

let hub: SeededHub;
let folder: TemporaryFolder;
beforeAll(async () => {
  hub = await startSeededHub({ xet: {} });
  folder = await temporaryFolder();
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(folder.path, 'plan.json'));
  await mkdir(join(folder.path, 'models'));
  await copyFile(TINY_MODEL, join(folder.path, 'models/tiny-MXFP4.gguf'));
  await quantizeTiny(join(folder.path, 'models'), 'Q8_0');
});
afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const options = () => ({ cwd: folder.path, env: onHub(hub, TOKEN.writer) });
const candidates = async (stem: string) =>
  (await readdir(join(folder.path, '.espalier/files', stem))).filter((name) => name.endsWith('.gguf'));

test('a run of several files that is killed between them goes on with the next, and publishes all at once', async () => {
  {
    await using child = startEntryPoint('cli.js', RUN, options());
    await child.said(/file 2 of 2/);
    child.process.kill('SIGKILL');
    expect((await child.ended).signal).toBe('SIGKILL');
  }
  expect(await candidates('tiny-28x-MXFP4')).toEqual([]);
  const { code, stdout, stderr } = await espalier(RUN, options());
  expect(code, stderr).toBe(0);
  expect(stdout).toContain(`published  ${hub.url}/${REPO}/tree/`);
  // The first is in the store of the repo, and not cut again.
  expect(stderr.match(/^prune .*/gm)).toHaveLength(1);
  expect(await candidates('tiny-gpt-oss-28x-Q8_0')).toEqual([]);
  const commits = (await (await fetch(`${hub.url}/api/models/${REPO}/commits/main`)).json()) as unknown[];
  expect(commits).toHaveLength(2);
  for (const stem of ['tiny-28x-MXFP4', 'tiny-gpt-oss-28x-Q8_0']) {
    const answer = await fetch(`${hub.url}/${REPO}/resolve/main/candidates/${stem}/report.json`);
    const { candidate } = reportSchema.parse(await answer.json());
    const head = await fetch(`${hub.url}/${REPO}/resolve/main/${stem}.gguf`, {
      method: 'HEAD',
      redirect: 'manual',
    });
    expect(head.headers.get('x-linked-etag')).toBe(`"${candidate.sha256}"`);
  }
});

test('verify of candidates of local bases says how each is verified, and the command it names proves one', async () => {
  const { code, stderr } = await espalier(['verify', REPO], options());
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: 2 of 2 candidates of demo\/tiny-28x-sizes-GGUF were cut from local files/m);
  const [, address = ''] = /espalier verify (\S+) --base FILE/.exec(stderr) ?? [];
  const base = address.includes('MXFP4') ? 'models/tiny-MXFP4.gguf' : 'models/tiny-gpt-oss-Q8_0.gguf';
  const proved = await espalier(['verify', address, '--base', base, '--any-base'], options());
  expect(proved.code, proved.stderr).toBe(0);
});

test('publish says what it takes up, and refuses what is not on the disk any more', async () => {
  const { code, stderr } = await espalier(['publish', '--repo', REPO, '--gate', 'none'], options());
  expect(code).not.toBe(0);
  expect(stderr).toMatch(/^error: .*tiny-\S*28x-\S+\.gguf/m);
});
