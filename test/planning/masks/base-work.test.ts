import { existsSync } from 'node:fs';
import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BaseWork, baseWork } from '../../../src/planning/masks/base-work.ts';
import { commandRunner } from '../../support/commands.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { CACHE_FOLDER, llamaTools, ROOT } from '../../support/llama.ts';

test('probabilities that are too large to be moved are removed; at the bound they stay', async () => {
  await using folder = await temporaryFolder();
  const stored = ['0.logits', '1.logits'].map((name) => join(folder.path, name));
  for (const path of stored) await writeFile(path, '12345');
  const domains = ['a', 'b'];
  expect(await baseWork({ domains, stored }, 8, 10)).toEqual({
    domains,
    bytes: 10,
    tooLarge: false,
    answers: 8,
  });
  expect(stored.every((path) => existsSync(path))).toBe(true);
  expect(await baseWork({ domains, stored }, undefined, 9)).toEqual({ domains, bytes: 10, tooLarge: true });
  expect(stored.some((path) => existsSync(path))).toBe(false);
});

test('what the base left is taken as it is, and made again where it did not arrive whole', async () => {
  await llamaTools();
  await using folder = await temporaryFolder();
  const run = commandRunner({ environment: { ...process.env, ESPALIER_CACHE: CACHE_FOLDER } });
  const runDir = join(folder.path, 'run');
  const readByBase = async () =>
    (
      await run('score', {
        ...{ base: join(ROOT, 'demo/tiny-gpt-oss/tiny-gpt-oss.gguf'), by: 'mask-kld', benchmarks: 'none' },
        'allow-overlap': 'true',
        // Longer documents than 256 tokens of this vocabulary: the defaults take them.
        ...{ text: 'documents=built-in:held-out', chunks: '2', threads: '1', 'gpu-layers': '0' },
        ...{ 'base-only': 'true', 'run-dir': runDir },
      })
    ).json as BaseWork;
  const { bytes, tooLarge } = await readByBase();
  expect(tooLarge).toBe(false);
  const [evaluator] = (await readdir(runDir)).filter((name) => name.startsWith('evaluator-'));
  // One for each length of chunks.
  const made = (await readdir(join(runDir, evaluator!))).filter((name) => name.endsWith('.logits'));
  const paths = made.toSorted().map((name) => join(runDir, evaluator!, name));
  const states = async () => await Promise.all(paths.map(async (path) => await stat(path)));
  const before = await states();
  expect(before.reduce((sum, { size }) => sum + size, 0)).toBe(bytes);

  expect((await readByBase()).bytes).toBe(bytes);
  expect((await states()).map(({ mtimeMs }) => mtimeMs)).toEqual(before.map(({ mtimeMs }) => mtimeMs));

  const path = paths[0]!;
  const whole = await readFile(path);
  await truncate(path, whole.length - 1);
  expect((await readByBase()).bytes).toBe(bytes);
  expect((await readFile(path)).equals(whole)).toBe(true);
});
