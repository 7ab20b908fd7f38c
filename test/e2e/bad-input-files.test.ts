import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan-schema.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { espalier, refusalIn } from './support.ts';

/** Of demo/tiny-gpt-oss/tiny-gpt-oss.gguf. */
const TINY_SHA256 = '3bd2a20faa8250b0b7fe6d36d3738f0d612307a16112ee91ee636956a0389a85';

let folder: TemporaryFolder;
let base: Buffer;
let plan: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  base = await readFile(TINY_MODEL);
  plan = await readFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), 'utf8');
  await copyFile(TINY_MODEL, join(folder.path, 'base.gguf'));
  await writeFile(join(folder.path, 'plan.json'), plan);
});
afterAll(() => folder[Symbol.asyncDispose]());

const write = (name: string, content: string | Uint8Array) => writeFile(join(folder.path, name), content);
const refused = (command: string) => refusalIn(folder.path, command.split(' '));

describe('a base that is none', () => {
  test.each<[string, () => Uint8Array, string]>([
    [
      'a web page',
      () => Buffer.from('<!DOCTYPE html><title>Sign in</title>'),
      '10: bad.gguf is not a GGUF: it begins with 3c 21 44 4f, not with "GGUF": it is a web page',
    ],
    [
      'nothing',
      () => new Uint8Array(0),
      '10: bad.gguf is not a GGUF: it has 0 bytes, a header has at least 24',
    ],
    ['a header that is cut off', () => base.subarray(0, 1000), '11: bad.gguf is cut off: '],
    [
      'data that is cut off',
      () => base.subarray(0, 2_000_000),
      '11: bad.gguf is cut off: blk.2.ffn_gate_exps.weight ends at byte 2015840, but the file has 2000000 bytes',
    ],
  ])('%s', async (_name, bytes, message) => {
    await write('bad.gguf', bytes());
    for (const command of [
      'inspect bad.gguf',
      'plan bad.gguf --keep 28 --out new.json',
      'prune bad.gguf --plan plan.json --out new.gguf',
      'run --base bad.gguf --plan plan.json --benchmarks none',
    ]) {
      expect(await refused(command), command).toContain(message);
    }
  });

  test('a file that is not there, and a folder', async () => {
    expect(await refused('inspect no.gguf')).toBe('31: cannot read no.gguf: there is no such file');
    expect(await refused('inspect .')).toBe('31: cannot read .: it is not a file');
    expect(await refused('prune --plan no.json --out c.gguf')).toBe(
      '31: cannot read no.json: there is no such file',
    );
  });
});

type Keep = Plan['keep'];
const uniform = (ids: number[]): Keep => ({ '0': ids, '1': ids, '2': ids, '3': ids });

describe('a plan that is none, or for another model', () => {
  const misfit = '21: the plan "tiny-gpt-oss-28x" does not fit base.gguf: ';
  const edited = (changes: object) => JSON.stringify({ ...JSON.parse(plan), ...changes });
  const keeping = (changes: Keep) => edited({ keep: { ...JSON.parse(plan).keep, ...changes } });
  test.each<[string, () => string, string]>([
    ['cut off', () => plan.slice(0, 200), '20: bad.json is not valid JSON: '],
    [
      'an unknown key',
      () => edited({ kep: {} }),
      '20: bad.json is not valid: there is no key "kep"; did you mean keep?',
    ],
    [
      'no layers',
      () => edited({ keep: undefined }),
      '20: bad.json is not valid: keep: is missing, expected an object',
    ],
    [
      'an id twice',
      () => keeping({ '1': [0, 1, 1, 2] }),
      '20: bad.json is not valid: keep.1: lists expert 1 twice (1, then 1)',
    ],
    [
      'other layers',
      () => edited({ keep: { '0': [0, 1, 2, 3], '7': [0, 1, 2, 3] } }),
      `${misfit}it lists 2 layers, but the base has 4 with experts; missing 1, 2, 3; not in the base 7`,
    ],
    [
      'another number of experts',
      () => edited({ experts: { total: 128, used: 4 } }),
      `${misfit}it is for 128 experts per layer, but the base has 32`,
    ],
    [
      'another architecture',
      () => edited({ architecture: 'qwen3moe' }),
      `${misfit}it is for qwen3moe, but the base is gpt-oss`,
    ],
    [
      'an id out of range',
      () => keeping({ '1': [0, 1, 2, 32] }),
      `${misfit}layer 1 keeps expert 32, but ids go from 0 to 31`,
    ],
    [
      'fewer than a token uses',
      () => edited({ keep: uniform([0, 1, 2]) }),
      `${misfit}layer 0 keeps 3 experts, but a token is routed to 4`,
    ],
    [
      'layers of different size',
      () => edited({ keep: { ...uniform([0, 1, 2, 3, 4]), '2': [0, 1, 2, 3] } }),
      `${misfit}it keeps different numbers of experts (layer: count) 0: 5, 1: 5, 2: 4, 3: 5`,
    ],
    [
      'another file of this shape',
      () => edited({ base: { repo: 'a/b', revision: 'main', file: 'c.gguf', sha256: '0'.repeat(64) } }),
      `22: the plan "tiny-gpt-oss-28x" was not made for base.gguf, which has SHA-256 ${TINY_SHA256}: it was made for c.gguf`,
    ],
  ])('%s', async (_name, text, message) => {
    await write('bad.json', text());
    for (const command of [
      'prune base.gguf --plan bad.json --out new.gguf',
      'mask base.gguf --plan bad.json --out new.gguf',
      'run --base base.gguf --plan bad.json --benchmarks none',
    ]) {
      expect(await refused(command), command).toContain(message);
    }
  });

  test('a plan without a base, and none given', async () => {
    const message =
      '2: there is no base: none was given, and the plan is for the local file tiny-gpt-oss.gguf';
    expect(await refused('prune --plan plan.json --out new.gguf')).toBe(message);
    expect(await refused('run --plan plan.json')).toBe(message);
  });
});

describe('options', () => {
  test.each([
    ['plan base.gguf --keep 0 --out new.json', '2: keep is "0": must be at least 1'],
    ['plan base.gguf --keep 2.5 --out new.json', '2: keep is "2.5": must be a whole number'],
    ['plan base.gguf --keep 99 --out new.json', '2: cannot keep 99 experts per layer'],
    ['plan base.gguf --keep 28 --by magic --out new.json', '2: there is no importance method "magic"'],
    ['plan base.gguf --keep 28', '2: plan needs out (the file to write)'],
    ['run --plan plan.json --margin abc', '2: margin is "abc": must be a number of percentage points'],
    ['run --plan plan.json --gate maybe', '2: gate is "maybe": '],
    ['run --plan plan.json --until later', '2: until: "later" is none of resolve, '],
    ['run --plan plan.json --repo nowhere', '2: repo is "nowhere": must be "namespace/name"'],
    [
      'run --plan plan.json --benchmarks mmlu:0',
      '2: benchmark "mmlu:0": expected a positive number of questions after ":", got "0"',
    ],
    [
      'run --plan plan.json --benchmarks arc',
      '2: benchmark "arc": there is no such benchmark; available: mmlu-pro, ',
    ],
    ['run --plan plan.json --hub-url ftp://x', '2: hub-url is "ftp://x": '],
    ['run', '2: run needs a plan, or keep (experts to keep in every layer)'],
    ['inspect', '2: inspect needs base (GGUF to prune'],
    ['inspect base.gguf --nonsense', "2: unknown option '--nonsense'"],
    ['sing', "2: unknown command 'sing'"],
    ['inspect hf://demo', '2: "hf://demo" is not a file on the Hub: "" is not a repo name'],
    ['publish --repo a/b', '2: there is no run to publish in .espalier: it has no report.json'],
    ['card plan.json --out new.md', '2: plan.json is a plan, expected a report'],
  ])('%s', async (command, message) => {
    expect(await refused(command)).toContain(message);
  });

  test('the reason is JSON too, and stdout stays empty', async () => {
    const command = ['plan', 'base.gguf', '--keep', '99', '--out', 'new.json', '--json'];
    const { code, stdout, stderr } = await espalier(command, { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    // Progress may stand before it.
    expect(JSON.parse(stderr.slice(stderr.indexOf('{')))).toMatchObject({
      error: {
        code: 'usage',
        message: 'cannot keep 99 experts per layer',
        hint: 'Give a number from 4 (experts used per token) to 32 (experts of the base).',
      },
    });
  });
});

test('an out that cannot be written', async () => {
  await write('file', '');
  for (const command of [
    'prune base.gguf --plan plan.json --out file/new.gguf',
    'plan base.gguf --keep 28 --out file/new.json',
    'run --base base.gguf --plan plan.json --benchmarks none --run-dir file/run',
  ]) {
    expect(await refused(command), command).toMatch(/^31: cannot (write|make the folder|work in) file/);
  }
  await mkdir(join(folder.path, 'taken'));
  expect(await refused('prune base.gguf --plan plan.json --out taken')).toBe(
    '31: cannot write taken: it is a folder',
  );
});
