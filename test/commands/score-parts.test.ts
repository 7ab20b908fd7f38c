import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { Scores } from '../../src/plan/scores.ts';
import type { MaskPart } from '../../src/search/masks/mask-parts.ts';
import { commandRunner } from '../support/commands.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { CACHE_FOLDER, llamaTools, ROOT } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';
import { TINY_MASKABLE } from '../support/tiny-moe.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(path('base.gguf'), TINY_MASKABLE);
  await llamaTools();
});
afterAll(() => folder[Symbol.asyncDispose]());
const path = (name: string) => join(folder.path, name);

function run(raw: RawOptions) {
  const commands = commandRunner({ environment: { ...process.env, ESPALIER_CACHE: CACHE_FOLDER } });
  return commands('score', { by: 'mask-kld', ...raw });
}
const texts = ['sums', 'code'].map((name) => `${name}=${ROOT}/plans/data/tiny-gpt-oss/${name}.txt`);
const measuring: RawOptions = {
  ...{ text: texts.join(','), benchmarks: 'none', chunks: '8', 'chunk-tokens': '64', slots: '2' },
  ...{ threads: '1', 'gpu-layers': '0' },
};

test('parts that jobs measure, merged, are the scores of a single run, byte by byte', async () => {
  const { json, outputs } = await run({ matrix: 'true', parts: '3' });
  const { include } = json as { include: { part: string }[] };
  expect(include).toEqual([{ part: '1/3' }, { part: '2/3' }, { part: '3/3' }]);
  expect(JSON.parse(outputs.matrix!)).toEqual(json);

  const files = [];
  for (const { part } of include) {
    const out = path(`part-${part[0]}.json`);
    // Each job has its own disk.
    await run({ ...measuring, base: path('base.gguf'), part, out, 'run-dir': path(`job-${part[0]}`) });
    files.push(out);
  }
  const counts = [];
  for (const file of files)
    counts.push((JSON.parse(await readFile(file, 'utf8')) as MaskPart).results.length);
  expect(counts).toEqual([6, 5, 5]);

  const one = { ...measuring, base: path('base.gguf'), 'run-dir': path('job-1') };
  for (const mix of ['mean', 'normalised-max']) {
    await run({
      merge: files.toReversed().join(','),
      mix,
      out: path('merged.json'),
      'heat-map': path('a.svg'),
    });
    await run({ ...one, mix, out: path('one.json'), 'heat-map': path('b.svg') });
    const merged = await readFile(path('merged.json'), 'utf8');
    expect(merged).toBe(await readFile(path('one.json'), 'utf8'));
    expect(await readFile(path('a.svg'), 'utf8')).toBe(await readFile(path('b.svg'), 'utf8'));
    const { layers, options } = JSON.parse(merged) as Scores;
    expect(options).toMatchObject({ domains: 'sums,code', mix, chunks: 8 });
    expect(layers.map(({ scores }) => scores.length)).toEqual([8, 8]);
    expect(layers.flatMap(({ scores }) => scores).some((score) => score > 1e-4)).toBe(true);
  }

  // A job that runs again measures nothing again.
  const before = await readFile(path('part-2.json'), 'utf8');
  await run({ ...one, part: '2/3', out: path('again.json'), 'run-dir': path('job-2') });
  expect(await readFile(path('again.json'), 'utf8')).toBe(before);

  const merge = (...names: string[]) => refusal(run({ merge: names.join(',') }));
  expect(await merge(files[0]!, files[1]!)).toBe(
    'usage: the parts measured 11 of 16 masks; expert 2 of layer 0 is missing',
  );
  expect(await merge(files[0]!, ...files)).toBe('usage: two parts measured expert 0 of layer 0');
  const other = JSON.parse(before) as MaskPart;
  await writeFile(path('other.json'), JSON.stringify({ ...other, options: { ...other.options, chunks: 3 } }));
  expect(await merge(files[0]!, path('other.json'))).toBe(
    'usage: part 2/3 differs from part 1/3 in its base, texts or settings',
  );
  await writeFile(path('none.json'), '{}');
  expect(await merge(path('none.json'))).toMatch(/^dataset-invalid: .*none.json is not valid: /);
});

test.each<[RawOptions, string]>([
  [{}, 'usage: score needs base, unless it merges parts or prints a matrix'],
  [{ merge: ',' }, 'usage: there is no part to merge'],
  [
    { by: 'mask-kld-greedy', matrix: 'true' },
    'usage: the scores of mask-kld-greedy are not measured in parts',
  ],
  [{ parts: '257' }, 'usage: parts is "257": must be at most 256'],
  ...['0/3', '4/3', '1', '1/3/3'].map((part): [RawOptions, string] => [
    { part },
    `usage: part is "${part}": must be K/N with K from 1 to N`,
  ]),
])('score %j is refused', async (raw, message) => {
  expect(await refusal(async () => run(raw))).toBe(message);
});

test('a part needs a file to write, and a method of single masks', async () => {
  const base = path('base.gguf');
  expect(await refusal(run({ base, part: '1/2' }))).toBe('usage: part needs out (the file to write)');
  expect(await refusal(run({ base, part: '1/2', by: 'aimer', out: 'x' }))).toBe(
    'usage: the scores of aimer are not measured in parts',
  );
});
