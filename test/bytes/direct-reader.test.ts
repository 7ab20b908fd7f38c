import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DirectReader } from '../../src/bytes/direct-reader.ts';
import { temporaryFolder } from '../support/folder.ts';
import { seeded } from '../support/random.ts';

const SIZE = (11 << 20) + 1234;

test('ranges at any offset, several at the same time, are the bytes of the file', async (context) => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'file');
  const content = seeded(7).bytes(SIZE);
  await writeFile(path, content);
  await using reader = await DirectReader.open(path);
  if (reader === undefined) return context.skip('this file system has no O_DIRECT');
  const random = seeded(8);
  const ranges = Array.from({ length: 40 }, () => {
    const length = (256 << 10) + random.below(5 << 20);
    return { offset: random.below(SIZE - length), length };
  });
  ranges.push({ offset: 0, length: SIZE }, { offset: SIZE - (1 << 20), length: 1 << 20 });
  await Promise.all(
    ranges.map(async ({ offset, length }) => {
      const target = new Uint8Array(length);
      const read = await reader.fill(target, offset);
      // What is left is too short for whole sectors.
      expect(length - read).toBeLessThan(256 << 10);
      expect(Buffer.compare(target.subarray(0, read), content.subarray(offset, offset + read))).toBe(0);
    }),
  );
  expect(await reader.fill(new Uint8Array(1000), 0)).toBe(0);
});

test('where the file ends before the range does, what is there is told', async (context) => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'file');
  await writeFile(path, seeded(9).bytes(SIZE));
  await using reader = await DirectReader.open(path);
  if (reader === undefined) return context.skip('this file system has no O_DIRECT');
  await truncate(path, 1 << 20);
  expect(await reader.fill(new Uint8Array(2 << 20), 0)).toBe(1 << 20);
  expect(await reader.fill(new Uint8Array(2 << 20), 5 << 20)).toBe(0);
});
