import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Memo, type MemoKey } from '../../src/state/memo.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

const KEY = { model: 'm', llama: { build: 7, text: 'b7' }, flags: ['-c', '512'] };

test('a result is made once under a key, whatever the order of its parts', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'below', 'memo.json');
  let made = 0;
  const get = (key: MemoKey) => new Memo(path, key, z.number()).readOr(async () => ++made);
  expect(await get(KEY)).toBe(1);
  expect(await get(KEY)).toBe(1);
  expect(await get({ flags: KEY.flags, llama: { text: 'b7', build: 7 }, model: 'm' })).toBe(1);
  expect(await get({ ...KEY, seed: undefined })).toBe(1);
});

test.each<[string, MemoKey]>([
  ['a part less', { model: 'm', llama: KEY.llama }],
  ['a part more', { ...KEY, seed: 0 }],
  ['another model', { ...KEY, model: 'n' }],
  ['another build', { ...KEY, llama: { build: 8, text: 'b7' } }],
  ['other flags', { ...KEY, flags: ['-c', '1024'] }],
  ['flags in another order', { ...KEY, flags: ['512', '-c'] }],
  ['the same value under another name', { weights: 'm', llama: KEY.llama, flags: KEY.flags }],
])('another key finds nothing, and replaces what was kept: %s', async (_, other) => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'memo.json');
  const at = (key: MemoKey) => new Memo(path, key, z.string());
  await at(KEY).write('first');
  expect(await at(other).read()).toBeUndefined();
  expect(await at(other).readOr(async () => 'second')).toBe('second');
  expect(await at(KEY).read()).toBeUndefined();
});

test('a file that is torn, of another shape or somebody else’s is not there', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'memo.json');
  const memo = new Memo(path, KEY, z.strictObject({ tokens: z.number() }));
  await memo.write({ tokens: 7 });
  const whole = await readFile(path, 'utf8');
  for (let length = 0; length < whole.length - 1; length += 5) {
    await writeFile(path, whole.slice(0, length));
    expect(await memo.read()).toBeUndefined();
  }
  for (const other of ['[]', 'null', 'ten years', whole.replace('7', '"7"'), '\0'.repeat(whole.length)]) {
    await writeFile(path, other);
    expect(await memo.read()).toBeUndefined();
  }
  expect(await memo.readOr(async () => ({ tokens: 8 }))).toEqual({ tokens: 8 });
  expect(await memo.read()).toEqual({ tokens: 8 });
});

test('work that fails keeps nothing; a place that cannot be written is said', async () => {
  await using folder = await temporaryFolder();
  const memo = new Memo(join(folder.path, 'memo.json'), KEY, z.number());
  const failed = memo.readOr(async () => {
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(await readdir(folder.path)).toEqual([]);
  await mkdir(join(folder.path, 'memo.json/x'), { recursive: true });
  expect(await refusal(memo.write(1))).toMatch(/^file-unreadable: cannot write .*memo\.json/);
  expect(await readdir(folder.path)).toEqual(['memo.json']);
});

test('many that write at once leave one whole result', async () => {
  await using folder = await temporaryFolder();
  const memo = new Memo(join(folder.path, 'memo.json'), KEY, z.string());
  const values = Array.from({ length: 30 }, (_, i) => String(i).repeat(5000));
  const seen: (string | undefined)[] = [];
  await Promise.all(values.map((value) => memo.write(value).then(async () => seen.push(await memo.read()))));
  expect(values).toEqual(expect.arrayContaining(seen));
  expect(await readdir(folder.path)).toEqual(['memo.json']);
});
