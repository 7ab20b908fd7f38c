import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { sha256OfStream } from '../../src/bytes/write-stream.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { publish } from '../../src/hub/index.ts';
import { openBase } from '../../src/pipeline/inputs/open-base.ts';
import { commandRunner } from '../support/commands.ts';
import { dataSha256, TINY_28X_DATA_SHA256 } from '../support/data-section.ts';
import { llamaTools, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';
import { startWorld, type World } from './support.ts';

let world: World;
/** The shards of tiny-gpt-oss, as llama.cpp makes them, and their paths. */
let shards: string[];
beforeAll(async () => {
  world = await startWorld();
  const folder = join(world.folder.path, 'split');
  await mkdir(folder);
  const { file, args, env } = (await llamaTools()).command('llama-gguf-split');
  const own = ['--split', '--split-max-tensors', '30', TINY_MODEL, join(folder, 'tiny-MXFP4')];
  await promisify(execFile)(file, [...args, ...own], { env: { ...env } });
  shards = (await readdir(folder)).toSorted().map((name) => join(folder, name));
});
afterAll(() => world[Symbol.asyncDispose]());

const inRun = (name: string) => readFile(world.context.runDir.at(name));

test('a split base on disk is cut, proved and asked', async () => {
  expect(shards.length).toBe(3);
  const { output } = await world.run({ base: shards[0]!, options: { 'any-base': 'true' } });
  expect(output.resolved.candidate.file).toBe('tiny-28x-MXFP4.gguf');
  expect(await dataSha256(await inRun(output.pruned!.file))).toBe(TINY_28X_DATA_SHA256);
  expect(output.validated?.trial.overall.questions).toBeGreaterThan(0);
  const sizes = await Promise.all(shards.map((path) => stat(path)));
  expect(output.resolved.base.bytes).toBe(sizes.reduce((sum, { size }) => sum + size, 0));
});

test('shards that are missing are named and counted, here and on the Hub', async () => {
  const folder = join(world.folder.path, 'incomplete');
  await mkdir(folder);
  const [first = '', second = '', third = ''] = shards;
  const copy = join(folder, basename(first));
  await copyFile(first, copy);
  const lost = `the model has 3 shards, but 2 of them are missing: ${[second, third].map((one) => join(folder, basename(one))).join(', ')}`;
  const plan = join(folder, 'plan.json');
  for (const raw of [{ base: copy }, { base: copy, keep: '28', out: plan }]) {
    const name = 'keep' in raw ? 'plan' : 'inspect';
    expect(await refusal(async () => commandRunner()(name, raw))).toBe(`file-unreadable: ${lost}`);
  }
  const { hub, progress } = world.context;
  const repo = { type: 'model', id: 'demo/gap-GGUF' } as const;
  const files = [];
  for (const file of [first, third]) {
    const content = { file, sha256: sha256Hex(await readFile(file)), size: (await stat(file)).size };
    files.push({ path: basename(file), content });
  }
  await publish({ repo, visibility: 'public', files, title: 'Add shards' }, hub, progress);
  const location = { kind: 'hub', repo, revision: 'main', path: basename(first) } as const;
  expect(await refusal(async () => openBase(location, world.context))).toBe(
    `hub-file-not-found: the model has 3 shards, but 1 of them is missing: ${basename(second)}`,
  );
});

test('a split base on the Hub is downloaded shard by shard to be asked, and cut like the other', async () => {
  const { hub, progress } = world.context;
  const files = await Promise.all(
    shards.map(async (file) => {
      await using source = await openFileSource(file);
      const sha256 = await sha256OfStream(source.stream(0, source.size));
      return { path: file.slice(file.lastIndexOf('/') + 1), content: { file, sha256, size: source.size } };
    }),
  );
  const repo = { type: 'model', id: 'demo/split-GGUF' } as const;
  await publish({ repo, visibility: 'public', files, title: 'Add shards' }, hub, progress);
  const runDir = join(world.folder.path, 'run of the Hub');
  const { output } = await world.run({
    base: `hf://${repo.id}/${files[0]!.path}`,
    runDir,
    options: { 'any-base': 'true' },
  });
  const names = output.resolved.base.files.map(({ sha256 }) => `${sha256}\n`);
  expect(output.resolved.base.sha256).toBe(sha256Hex(names.join('')));
  // The same identity and plan: the same bytes, with what they say of where they come from.
  expect(await readFile(join(runDir, output.pruned!.file))).toEqual(await inRun(output.pruned!.file));
  expect((await readdir(join(runDir, 'base'))).filter((name) => name.endsWith('.gguf'))).toHaveLength(3);
  expect(output.proof?.base.checked).toBe('sha256');
});
