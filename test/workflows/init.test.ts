import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { espalier, filesIn, onHub, startSeededHub, TOKEN } from '../e2e/support.ts';
import { temporaryFolder } from '../support/folder.ts';
import { llamaTools } from '../support/llama.ts';
import { play } from './play.ts';

const REPO = 'demo/tiny-28x-GGUF';
const OPTIONS = [
  ...['--repo', 'demo/tiny 28x (GGUF)', '--runner', 'local', '--gate', 'none'],
  ...['--benchmarks', `mmlu:24=${DATASET_URI}/mmlu.jsonl,gsm8k:12=${DATASET_URI}/gsm8k.jsonl`],
];

/** What of a large budget and many threads would only take time. */
const SMALL = { 'INPUT_MAX-TOKENS': '96', INPUT_THREADS: '1' };

/** An empty git repository on a machine that reaches a local Hub. */
async function emptyRepository() {
  await using resources = new AsyncDisposableStack();
  const hub = resources.use(await startSeededHub());
  const folder = resources.use(await temporaryFolder());
  const repository = join(folder.path, 'repository');
  execFileSync('git', ['init', '--quiet', repository]);
  const init = (...args: string[]) =>
    espalier(['init', ...args], { cwd: repository, env: onHub(hub, TOKEN.writer) });
  const kept = resources.move();
  return { hub, folder, repository, init, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

test('init in an empty repository, and its workflow publishes a release', async () => {
  await llamaTools();
  await using world = await emptyRepository();
  const { hub, folder, repository, init } = world;

  const made = await init(BASE_URI, ...OPTIONS);
  expect(made.code, made.stderr).toBe(0);
  expect(made.stderr).toContain(
    `the repo is demo/tiny-28x-GGUF: the Hub takes no name as "demo/tiny 28x (GGUF)"`,
  );
  const files = (await filesIn(repository)).filter((file) => !file.startsWith('.git/'));
  expect(files).toEqual([
    '.github/workflows/publish.yml',
    '.gitignore',
    'espalier.yml',
    'plans/tiny-gpt-oss-28x-MXFP4.json',
  ]);
  for (const words of [...files, 'gh secret set HF_TOKEN', 'gh workflow run publish.yml'])
    expect(made.stdout).toContain(words);

  const workflow = await readFile(join(repository, files[0]!), 'utf8');
  expect(workflow).toMatch(/uses: espalier-dev\/espalier@[0-9a-f]{40} # v\d+\.\d+\.\d+$/m);
  const played = await play({
    path: join(repository, files[0]!),
    folder: folder.path,
    repository,
    secrets: { HF_TOKEN: TOKEN.writer },
    environment: { HF_ENDPOINT: hub.url, ...SMALL },
  });
  for (const { uses, result } of played) expect(result.code, `${uses}: ${result.log}`).toBe(0);
  const release = played.find(({ uses }) => uses.startsWith('espalier-dev/'));
  expect(release?.result.outputs).toMatchObject({
    repo: REPO,
    url: expect.stringContaining(`${hub.url}/${REPO}/tree/`),
  });
  const report = await fetch(`${hub.url}/${REPO}/resolve/main/report.json`);
  expect(await report.json()).toMatchObject({ candidate: { file: 'tiny-gpt-oss-28x-MXFP4.gguf' } });
});

test('git add . takes neither a candidate nor what a run leaves; lines of the repository stay', async () => {
  await using world = await emptyRepository();
  const { repository, init } = world;
  await writeFile(join(repository, '.gitignore'), 'dist');
  const made = await init(BASE_URI, ...OPTIONS);
  expect(made.code, made.stderr).toBe(0);
  await mkdir(join(repository, '.espalier/records'), { recursive: true });
  for (const left of ['.espalier/records/a.jsonl', 'candidate.gguf', 'dist'])
    await writeFile(join(repository, left), 'x');
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' });
  git('add', '.');
  expect(git('diff', '--cached', '--name-only').trim().split('\n')).toEqual([
    '.github/workflows/publish.yml',
    '.gitignore',
    'espalier.yml',
    'plans/tiny-gpt-oss-28x-MXFP4.json',
  ]);
});

test('init below the top of a repository says where that is, as GitHub reads no workflow there', async () => {
  await using world = await emptyRepository();
  const below = join(world.repository, 'models/mine');
  await mkdir(below, { recursive: true });
  const env = onHub(world.hub, TOKEN.writer);
  const refused = await espalier(['init', BASE_URI, ...OPTIONS], { cwd: below, env });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(
    /^error: GitHub reads .*publish\.yml at the top .*repository$[\s\S]*cd \.\.\/\.\.$/m,
  );
  expect(await filesIn(below)).toEqual([]);
  const outside = await espalier(['init', BASE_URI, ...OPTIONS], { cwd: world.folder.path, env });
  expect(outside.stdout).toContain('1. git init && git add .');
});

test('a token that may not write to the repo is a warning: the workflow may have another one', async () => {
  await using world = await emptyRepository();
  const made = await world.init(BASE_URI, '--repo', 'dmeo/tiny-28x-GGUF');
  expect(made.code, made.stderr).toBe(0);
  expect(made.stderr).toMatch(/warning: demo may not write to dmeo: .* Publish to demo\/tiny-28x-GGUF/);
});

test('init replaces nothing, and says what is there', async () => {
  await using world = await emptyRepository();
  const { repository, init } = world;
  await writeFile(join(repository, 'espalier.yml'), 'repo: me/mine\n');
  const refused = await init(BASE_URI, ...OPTIONS);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('error: espalier.yml already exists, and init replaces no file');
  expect((await filesIn(repository)).filter((file) => !file.startsWith('.git/'))).toEqual(['espalier.yml']);
  expect(await readFile(join(repository, 'espalier.yml'), 'utf8')).toBe('repo: me/mine\n');
});

test('init without a terminal names the option that is missing', async () => {
  await using world = await emptyRepository();
  const refused = await world.init();
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('error: init needs base, and it cannot ask without a terminal');
});

test.each([
  ['local', 'ubuntu-latest', undefined],
  ['hf-jobs:l4x1', 'ubuntu-latest', 'hf-jobs:l4x1'],
  ['gpu-a10', 'gpu-a10', undefined],
  ['self-hosted,gpu', ['self-hosted', 'gpu'], undefined],
  ['[self-hosted, gpu]', ['self-hosted', 'gpu'], undefined],
])('runner %s', async (runner, label, remote) => {
  await using world = await emptyRepository();
  const { repository, init } = world;
  await mkdir(join(repository, 'plans'));
  const made = await init(BASE_URI, '--repo', REPO, '--runner', runner);
  expect(made.code, made.stderr).toBe(0);
  const read = async (path: string) => parse(await readFile(join(repository, path), 'utf8'));
  expect((await read('.github/workflows/publish.yml')).jobs.publish['runs-on']).toEqual(label);
  expect((await read('espalier.yml')).runner).toBe(remote);
});
