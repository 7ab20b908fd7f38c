import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writePlan } from '../../src/plan/index.ts';
import { commandRunner } from '../support/commands.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';
import { CHECKPOINT, writeCheckpoint } from '../support/safetensors.ts';

const run = commandRunner();
const SHARD = 'model-00002-of-00002.safetensors';
const INDEX = 'model.safetensors.index.json';

let folder: TemporaryFolder;
let count = 0;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeCheckpoint(join(folder.path, 'base'), 'mixtral');
  await writePlan(join(folder.path, 'plan.json'), {
    name: 'p',
    architecture: 'llama',
    experts: { total: CHECKPOINT.experts, used: CHECKPOINT.used },
    keep: { '0': [0, 2, 3], '1': [1, 2, 3] },
    router: { bias: 'keep' },
  });
  return () => folder[Symbol.asyncDispose]();
});

/** A copy of the checkpoint, which may be spoiled. */
async function world() {
  const own = join(folder.path, String(count++));
  const path = (...names: string[]) => join(own, ...names);
  await cp(join(folder.path, 'base'), path('base'), { recursive: true });
  const plan = join(folder.path, 'plan.json');
  return {
    path,
    plan,
    prune: (base = path('base'), out = path('cut')) => run('prune', { base, plan, out }),
    verify: () => run('verify', { candidate: path('cut'), plan, base: path('base') }),
    /** Names another file for one tensor. */
    async nameInIndex(shard: string) {
      const file = path('base', INDEX);
      const index = JSON.parse(await readFile(file, 'utf8')) as { weight_map: Record<string, string> };
      index.weight_map['lm_head.weight'] = shard;
      await writeFile(file, JSON.stringify(index));
    },
  };
}
type World = Awaited<ReturnType<typeof world>>;

test.each<[string, (here: World) => Promise<unknown>, RegExp]>([
  [
    'a shard that is not there',
    ({ path }) => rm(path('base', SHARD)),
    /^checkpoint-invalid: .* lacks 1 of the 2 files that .* names: model-00002-of-00002\.safetensors$/,
  ],
  [
    'an index that names a tensor in another shard',
    ({ nameInIndex }) => nameInIndex(SHARD.replace('2-of', '1-of')),
    /names lm_head\.weight in model-00001-of-00002\.safetensors, which does not hold it$/,
  ],
  [
    'an index that leads out of the folder',
    ({ nameInIndex }) => nameInIndex(`../base/${SHARD}`),
    /names the file "\.\.\/base\/model-00002-of-00002\.safetensors"; shards stand beside it/,
  ],
  [
    'a tensor in two shards',
    async ({ path, nameInIndex }) => {
      await cp(path('base', SHARD), path('base', 'model-00003.safetensors'));
      await nameInIndex('model-00003.safetensors');
    },
    /^checkpoint-invalid: model\..* is in two shards, model-00002-of-00002\.safetensors and model-00003\.safetensors$/,
  ],
  [
    'a folder without config.json',
    ({ path }) => rm(path('base', 'config.json')),
    /^checkpoint-invalid: .*base is not a safetensors checkpoint: it has no config\.json$/,
  ],
  [
    'a folder without index',
    ({ path }) => rm(path('base', INDEX)),
    /^checkpoint-invalid: .*: it has neither model\.safetensors nor model\.safetensors\.index\.json$/,
  ],
])('%s is refused before a byte is written', async (_, spoil, message) => {
  const here = await world();
  await spoil(here);
  expect(await refusal(here.prune())).toMatch(message);
  expect(await readdir(here.path())).toEqual(['base']);
});

test('a shard given for its folder, and a file given for the folder to write, are told apart', async () => {
  const here = await world();
  expect(await refusal(here.prune(here.path('base', SHARD)))).toMatch(
    /^usage: .* is one file of a safetensors checkpoint$/,
  );
  await writeFile(here.path('cut'), 'mine');
  expect(await refusal(here.prune())).toMatch(/^usage: out is .*cut, which is a file$/);
  expect(await readFile(here.path('cut'), 'utf8')).toBe('mine');
});

test('commands that read a GGUF say what else takes a checkpoint', async () => {
  const here = await world();
  const inspected = run('inspect', { base: here.path('base') });
  await expect(inspected).rejects.toMatchObject({
    code: 'file-unreadable',
    hint: expect.stringContaining('a safetensors checkpoint, which prune and verify take'),
  });
});

test('links into the blobs of a cache, files that are read-only, and a folder inside the base do no harm', async () => {
  const here = await world();
  const { path } = here;
  await mkdir(path('cache', 'blobs'), { recursive: true });
  await mkdir(path('cache', 'snapshots', 'abc'), { recursive: true });
  for (const [i, name] of (await readdir(path('base'))).entries()) {
    await rename(path('base', name), path('cache', 'blobs', `${i}`));
    await chmod(path('cache', 'blobs', `${i}`), 0o444);
    await symlink(join('../../blobs', `${i}`), path('cache', 'snapshots', 'abc', name));
  }
  const base = path('cache', 'snapshots', 'abc');
  const before = await readdir(base);
  await here.prune(base, join(base, 'cut'));
  await here.prune(base, join(base, 'cut'));
  const { text } = await run('verify', { candidate: join(base, 'cut'), plan: here.plan, base });
  expect(text).toContain('is exactly the base minus the experts');
  expect((await readdir(base)).toSorted()).toEqual([...before, 'cut'].toSorted());
  // Written anew, as files of their own.
  await writeFile(join(base, 'cut', 'tokenizer.json'), 'changed');
  expect(await readFile(join(base, 'tokenizer.json'), 'utf8')).toBe('{"version": "1.0"}');
});

test('what loads the model goes along, what belongs to other weights does not, and the proof compares it', async () => {
  const here = await world();
  const { path } = here;
  const along = ['modeling_x.py', 'tokenizer.model.v3', 'chat_template.jinja', 'LICENSE.md'];
  const not = [
    'pytorch_model.bin.index.json',
    'model.safetensors.index.fp8.json',
    'adapter_config.json',
    'x.bin',
  ];
  for (const name of [...along, ...not]) await writeFile(path('base', name), name);
  await mkdir(path('base', 'additional_chat_templates'));
  await writeFile(path('base', 'additional_chat_templates', 'rag.jinja'), 'rag');
  await here.prune();
  const files = await readdir(path('cut'), { recursive: true });
  expect(files).toEqual(expect.arrayContaining([...along, join('additional_chat_templates', 'rag.jinja')]));
  expect(files.filter((name) => not.includes(name))).toEqual([]);
  await here.verify();
  await writeFile(path('cut', 'modeling_x.py'), 'import os');
  expect(await refusal(here.verify())).toMatch(
    /^proof-failed: .*modeling_x\.py differs from that of the base$/,
  );
  await rm(path('cut', 'modeling_x.py'));
  expect(await refusal(here.verify())).toMatch(/^proof-failed: .*modeling_x\.py is missing$/);
  await writeFile(path('cut', 'modeling_x.py'), 'modeling_x.py');
  await writeFile(path('cut', 'more.py'), '');
  expect(await refusal(here.verify())).toMatch(/^proof-failed: .*more\.py is not in the base$/);
});

test('metadata of a shard that is another fails the proof', async () => {
  const here = await world();
  await here.prune();
  const shard = here.path('cut', SHARD);
  const bytes = await readFile(shard);
  await writeFile(shard, Buffer.from(bytes.toString('latin1').replace('"pt"', '"tf"'), 'latin1'));
  expect(await refusal(here.verify())).toMatch(
    /^proof-failed: .*its metadata is \{"format":"tf"\}, expected \{"format":"pt"\}$/,
  );
});
