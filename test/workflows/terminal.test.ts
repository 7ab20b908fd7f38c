import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesIn, onHub, type SeededHub, startSeededHub, TOKEN } from '../e2e/support.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { KEYS, startTerminal, whyNoTerminal } from '../support/terminal.ts';

const BASE = 'demo/tiny-gpt-oss-GGUF';
const why = whyNoTerminal();
const onTerminal = test.skipIf(why !== undefined);
const name = (what: string) => (why === undefined ? what : `${what} (skipped: ${why})`);

let hub: SeededHub;
beforeAll(async () => {
  hub = await startSeededHub();
});
afterAll(async () => await hub?.[Symbol.asyncDispose]());

/** An empty repository, and what is in it afterwards. */
async function emptyRepository() {
  const folder: TemporaryFolder = await temporaryFolder();
  execFileSync('git', ['init', '--quiet', folder.path]);
  return {
    ...folder,
    init: () => startTerminal(['init'], { cwd: folder.path, env: onHub(hub, TOKEN.writer) }),
    files: async () => (await filesIn(folder.path)).filter((file) => !file.startsWith('.git/')),
  };
}

onTerminal(
  name('asks for each thing, again where an answer is wrong, and proposes what it can'),
  async () => {
    await using repository = await emptyRepository();
    await using terminal = repository.init();
    const { sees, type } = terminal;
    await sees(/GGUF to prune .*: $/);
    type(KEYS.enter);
    await sees(/"": must name a model[\s\S]*GGUF to prune .*: $/);
    type(`demo/no-such-GGUF${KEYS.enter}`);
    await sees(/demo\/no-such-GGUF [\s\S]*GGUF to prune .*: $/);
    type(`demo/tiny-benchmarks${KEYS.enter}`);
    await sees(/demo\/tiny-benchmarks [\s\S]*GGUF to prune .*: $/);
    type(`${BASE}${KEYS.enter}`);
    await sees(/experts to keep in every layer \(of 32\) \[28\]: $/);
    type(`99${KEYS.enter}`);
    await sees(/keep is "99": must be from 4 to 31[\s\S]*\[28\]: $/);
    type(`30${KEYS.enter}`);
    await sees(/Hub repo to publish to .*\[demo\/tiny-gpt-oss-30x-GGUF\]: $/);
    type(`nothing${KEYS.enter}`);
    await sees(/"nothing": [\s\S]*Hub repo to publish to/);
    type(`demo/mine${KEYS.enter}`);
    await sees(/where the models run: .*\[local\]: $/);
    type(`two words${KEYS.enter}`);
    await sees(/"two words": must be local, hf-jobs, or labels of a runner[\s\S]*\[local\]: $/);
    type(KEYS.enter);
    const { code, screen } = await terminal.ended;
    expect(code, screen).toBe(0);
    expect(await repository.files()).toEqual([
      '.github/workflows/publish.yml',
      '.gitignore',
      'espalier.yml',
      'plans/tiny-gpt-oss-30x-MXFP4.json',
    ]);
    const read = async (path: string) =>
      parse(await readFile(join(repository.path, path), 'utf8')) as unknown;
    expect(await read('espalier.yml')).toEqual({
      plan: 'plans/tiny-gpt-oss-30x-MXFP4.json',
      repo: 'demo/mine',
    });
    expect(await read('.github/workflows/publish.yml')).toMatchObject({
      jobs: { publish: { 'runs-on': 'ubuntu-latest' } },
    });
  },
);

onTerminal(name('lines that are pasted together answer the questions in their order'), async () => {
  await using repository = await emptyRepository();
  await using terminal = repository.init();
  await terminal.sees(/GGUF to prune .*: $/);
  terminal.type([BASE, '30', 'demo/mine', 'gpu-a10', ''].join(KEYS.enter));
  const { code, screen } = await terminal.ended;
  expect(code, screen).toBe(0);
  const read = async (path: string) => parse(await readFile(join(repository.path, path), 'utf8')) as unknown;
  expect(await read('espalier.yml')).toMatchObject({ repo: 'demo/mine' });
  expect(await read('.github/workflows/publish.yml')).toMatchObject({
    jobs: { publish: { 'runs-on': 'gpu-a10' } },
  });
});

onTerminal.each([
  ['Ctrl-C', KEYS.interrupt, 130],
  ['the end of the input', KEYS.endOfFile, 130],
] as const)(name('%s at a question ends it, and nothing was written'), async (_, key, exit) => {
  await using repository = await emptyRepository();
  await using terminal = repository.init();
  await terminal.sees(/GGUF to prune .*: $/);
  terminal.type(`${BASE}${KEYS.enter}`);
  await terminal.sees(/\[28\]: $/);
  terminal.type(key);
  const { code, screen } = await terminal.ended;
  expect(code, screen).toBe(exit);
  expect(screen).toMatch(/error: stopped /);
  expect(screen).not.toMatch(/internal|at .*\.js:\d+/);
  expect(await repository.files()).toEqual([]);
});
