import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { CommandName } from '../../src/commands/registry.ts';
import { commandRunner } from '../support/commands.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { tinyGptOss } from '../support/gguf.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { ROOT } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const plan = join(ROOT, 'plans', 'tiny-gpt-oss-28x.json');
let folder: TemporaryFolder;
const notes: string[] = [];
const at = (name: string) => join(folder.path, name);
const run = commandRunner({
  progress: (event) => {
    if (event.type === 'note') notes.push(event.message);
  },
});
const json = async (command: CommandName, raw: RawOptions) =>
  (await run(command, raw)).json as Record<string, unknown>;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

test('a candidate beyond the largest file becomes shards, which verify and inspect read by the first', async () => {
  const base = tinyGptOss;
  const raw = { base, plan, out: at('tiny-28x.gguf'), 'max-shard-size': '900kB' };
  const dry = await json('prune', { ...raw, 'dry-run': 'true' });
  const { bytes, shards } = await json('prune', raw);
  expect(bytes).toBe(dry.bytes);
  const names = [1, 2, 3].map((shard) => `tiny-28x-0000${shard}-of-00003.gguf`);
  expect(shards).toMatchObject(names.map((name) => ({ path: at(name) })));
  expect((await readdir(folder.path)).toSorted()).toEqual(names);
  for (const name of names) expect((await readFile(at(name))).length).toBeLessThanOrEqual(900_000);

  const proof = await json('verify', { candidate: at(names[0]!), base, plan });
  const alone = await json('prune', { base, plan, out: at('alone.gguf'), 'max-shard-size': '1GB' });
  // Proved is the file that the shards make together: the candidate.
  expect(proof).toMatchObject({ bytesCompared: alone.bytes, sha256: alone.sha256 });
  expect(await json('inspect', { base: at(names[0]!) })).toMatchObject({
    bytes: alone.bytes,
    experts: { total: 28 },
  });
  expect(await refusal(run('inspect', { base: at(names[1]!) }))).toBe(
    `usage: ${at(names[1]!)} is shard 2 of 3`,
  );
});

test('true sizes by layer are written with a warning, proved, and not run', async () => {
  const base = at('base.gguf');
  await writeFile(base, gptOssGguf({ experts: 6 }).bytes);
  const uneven = {
    name: 'uneven',
    architecture: 'gpt-oss',
    experts: { total: 6, used: 2 },
    keep: { '0': [0, 1], '1': [2, 3, 5] },
    layers: 'per-layer',
  };
  await writeFile(at('uneven.json'), JSON.stringify(uneven));
  const raw = { base, plan: at('uneven.json') };
  await run('prune', { ...raw, out: at('uneven.gguf') });
  expect(notes.at(-1)).toBe(
    `${at('uneven.gguf')}: its layers have different numbers of experts, so llama.cpp cannot load it`,
  );
  await run('verify', { ...raw, candidate: at('uneven.gguf') });
  expect(await refusal(run('run', { ...raw, benchmarks: 'none', 'run-dir': at('run') }))).toBe(
    `plan-mismatch: ${at('uneven.json')} is for a file that llama.cpp does not load`,
  );
});

test('inspect gives the size of the base as that of all its experts', async () => {
  const { bytes, sizes } = (await json('inspect', { base: tinyGptOss })) as {
    bytes: number;
    sizes: { experts: number; bytes: number }[];
  };
  expect(sizes[0]).toMatchObject({ experts: 32, bytes });
});
