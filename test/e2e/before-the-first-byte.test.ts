import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GGMLQuantizationType } from '@huggingface/gguf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { damage } from '../support/gguf.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { moeGguf } from '../support/moe.ts';
import { espalier, filesIn } from './support.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
  await copyFile(TINY_MODEL, join(folder.path, 'base.gguf'));
  const plan = await readFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), 'utf8');
  await writeFile(join(folder.path, 'plan.json'), plan);
  await writeFile(join(folder.path, 'other.gguf'), moeGguf({ architecture: 'qwen3moe' }).bytes);
  const mixed = moeGguf({ architecture: 'qwen3moe', hidden: 32, width: 32 });
  const type = Uint8Array.of(GGMLQuantizationType.IQ4_NL);
  await writeFile(
    join(folder.path, 'iq.gguf'),
    damage(mixed, 'tensor blk.1.ffn_down_exps.weight type', type),
  );
  await writeFile(join(folder.path, 'layer.json'), plan.replace('"keep": {\n    "0"', '"keep": {\n    "9"'));
  for (const name of ['folder', 'run']) await mkdir(join(folder.path, name));
  for (const name of ['there.gguf', 'run/there.gguf']) await writeFile(join(folder.path, name), 'mine');
});
afterAll(() => folder[Symbol.asyncDispose]());

/** How a command refuses before it has read the base for its SHA-256, and without leaving anything. */
async function refused(command: string): Promise<string> {
  const before = await filesIn(folder.path);
  const { code, stderr } = await espalier(command.split(' '), { cwd: folder.path });
  expect(stderr).not.toContain('for its SHA-256');
  expect(await filesIn(folder.path)).toEqual(before);
  return `${code}: ${/^error: (.*)$/m.exec(stderr)?.[1] ?? stderr}`;
}

test.each([
  ['prune --plan a.json --plan b.json --out c.gguf', '--plan is given twice: "a.json" and "b.json"'],
  [
    'prune base.gguf --base other.gguf --plan plan.json --out c.gguf',
    'base is given twice: "base.gguf" and "other.gguf"',
  ],
  ['inspect base.gguf --config a.yml --config b.yml', '--config is given twice: "a.yml" and "b.yml"'],
  ['report hf://a/b/r.json --recompute a --recompute b', '--recompute is given twice: "a" and "b"'],
  ['demo --keep 3 --keep 4', '--keep is given twice: "3" and "4"'],
])('an option that is given twice: %s', async (command, message) => {
  expect(await refused(command)).toBe(`2: ${message}`);
});

test('a name that no file can have', async () => {
  expect(await refused(`prune base.gguf --plan plan.json --out ${'x'.repeat(300)}.gguf`)).toMatch(
    /^31: cannot write x+\.gguf: ENAMETOOLONG/,
  );
});

test.each([
  ['plan base.gguf --keep 33 --out p.json', '2: cannot keep 33 experts per layer'],
  [
    'plan base.gguf --keep 28 --max-size 1GB --out p.json',
    '2: plan needs one of keep, keep-fraction and max-size, but 2 were given',
  ],
  ['plan base.gguf --keep 28 --by magic --out p.json', '2: there is no importance method "magic"'],
  [
    'plan base.gguf --keep 28 --scores no.json --out p.json',
    '31: cannot read no.json: there is no such file',
  ],
  ['plan base.gguf --keep 28 --protect 0:99 --out p.json', '2: expert 99'],
  ['plan base.gguf --check layer.json', '21: '],
  ['plan other.gguf --keep 6 --out p.json', '13: router-norm-bias needs a router bias; qwen3moe has none'],
  ['plan other.gguf --keep 6 --by gaussian-energy --out p.json', '13: gaussian-energy supports gpt-oss only'],
  [
    'plan iq.gguf --keep 6 --by aimer --out p.json',
    '13: blk.1.ffn_down_exps.weight is stored as IQ4_NL; Espalier reads values of F32, F16, BF16',
  ],
  [
    'verify there.gguf --plan plan.json --base base.gguf',
    "23: there.gguf is not the base minus the plan's experts: there.gguf is not a GGUF",
  ],
  [
    'verify base.gguf --plan plan.json --base base.gguf',
    "23: base.gguf is not the base minus the plan's experts: its metadata lacks",
  ],
  ['prune base.gguf --plan layer.json --out c.gguf', '21: '],
  ['prune base.gguf --plan plan.json --out folder', '31: cannot write folder: it is a folder'],
  ['prune base.gguf --plan plan.json --out there.gguf', '2: out is there.gguf: that file is there'],
  [
    'mask base.gguf --plan plan.json --out base.gguf',
    '2: out is base.gguf: that is the base base.gguf, which is read',
  ],
  [
    'prune base.gguf --plan plan.json --out c.gguf --max-shard-size 1kB',
    '2: a shard of 1,000 bytes does not hold',
  ],
  ['verify there.gguf --base base.gguf --plan layer.json', '21: '],
])('what the header says: %s', async (command, message) => {
  expect(await refused(command)).toContain(message);
});

test.each([
  ['run --keep 33 --base base.gguf --run-dir k', '2: cannot keep 33 experts per layer'],
  ['run layer.json --base base.gguf --benchmarks none --run-dir l', '21: '],
  [
    'validate base.gguf --base other.gguf --benchmarks none --run-dir v',
    '2: a trial needs at least one benchmark, got none',
  ],
  [
    'run plan.json --base base.gguf --benchmarks none --run-dir run --file-name there.gguf',
    '2: file-name is run/there.gguf: that file is there',
  ],
])('a run: %s', async (command, message) => {
  const { code, stderr } = await espalier(command.split(' '), { cwd: folder.path });
  expect(stderr).not.toContain('for its SHA-256');
  expect(`${code}: ${/^error: (.*)$/m.exec(stderr)?.[1] ?? stderr}`).toContain(message);
});
