import { execFileSync } from 'node:child_process';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { temporaryFolder } from '../support/folder.ts';
import { seeded } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';
import { collect } from '../support/source.ts';

const temporary = await temporaryFolder();
afterAll(() => temporary[Symbol.asyncDispose]());
const folder = temporary.path;
const path = join(folder, 'data.bin');
const MiB = 1 << 20;
const data = Buffer.alloc(3 * MiB + 123, seeded(3).bytes(65_537));
await writeFile(path, data);

test('a missing file and a folder are refused by name', async () => {
  const absent = join(folder, 'absent');
  expect(await refusal(openFileSource(absent))).toBe(
    `file-unreadable: cannot read ${absent}: there is no such file`,
  );
  expect(await refusal(openFileSource(folder))).toBe(
    `file-unreadable: cannot read ${folder}: it is not a file`,
  );
});

test('a file and a buffer give the same bytes for the same ranges', async () => {
  await using file = await openFileSource(path);
  const memory = memorySource(path, data);
  expect([file.name, file.size]).toEqual([memory.name, memory.size]);
  const random = seeded(4);
  const ranges = [
    [0, data.length],
    [data.length, 0],
    [0, 0],
    [MiB - 1, 2],
    ...Array.from({ length: 20 }, () => {
      const offset = random.below(data.length);
      return [offset, random.below(data.length - offset + 1)] as const;
    }),
  ] as const;
  for (const [offset, length] of ranges) {
    const wanted = data.subarray(offset, offset + length);
    for (const source of [file, memory]) {
      expect(Buffer.compare(await source.read(offset, length), wanted)).toBe(0);
      expect(Buffer.compare(await collect(source.stream(offset, length)), wanted)).toBe(0);
    }
  }
});

test('an array that was read is the caller’s own', async () => {
  await using file = await openFileSource(path);
  const wanted = Uint8Array.from(data.subarray(0, 16));
  for (const source of [file, memorySource('Buffer', data), memorySource('array', wanted)]) {
    const first = await source.read(0, 16);
    expect(first).toEqual(wanted);
    first.fill(0xaa);
    expect(await source.read(0, 16), source.name).toEqual(Uint8Array.from(data.subarray(0, 16)));
    expect(wanted.every((byte) => byte === 0xaa)).toBe(false);
  }
});

test('a stream comes in blocks of a mebibyte at most', async () => {
  await using file = await openFileSource(path);
  const lengths: number[] = [];
  for await (const block of file.stream(7, 2 * MiB + 5)) lengths.push(block.length);
  expect(lengths).toEqual([MiB, MiB, 5]);
});

test.each([
  [-1, 1],
  [0, -1],
  [0.5, 1],
  [data.length, 1],
  [1, data.length],
  [2 ** 53, 1],
  [0, Number.NaN],
])('bytes %d + %d are outside', async (offset, length) => {
  await using file = await openFileSource(path);
  for (const source of [file, memorySource(path, data)]) {
    const message = `${path}: bytes ${offset}..${offset + length} are not inside its ${data.length} bytes`;
    await expect(source.read(offset, length)).rejects.toThrow(new RangeError(message));
    await expect(collect(source.stream(offset, length))).rejects.toThrow(new RangeError(message));
  }
});

test('a file that shrinks while it is read is refused, not filled with zeros', async () => {
  const shrinking = join(folder, 'shrinking');
  await writeFile(shrinking, data);
  await using file = await openFileSource(shrinking);
  await truncate(shrinking, MiB + 10);
  const message = `base-changed: ${shrinking} was changed while it was read: its size was ${data.length} and is now ${MiB + 10}`;
  expect(await refusal(file.read(MiB, 100))).toBe(message);
  expect(await refusal(collect(file.stream(0, data.length)))).toBe(message);
  expect(await refusal(file.read(0, 10))).toBe(message);
});

test('an aborted signal ends reads and streams between blocks', async () => {
  await using file = await openFileSource(path);
  const reason = new Error('stop');
  await expect(file.read(0, 1, AbortSignal.abort(reason))).rejects.toBe(reason);
  const controller = new AbortController();
  const seen: number[] = [];
  const reading = async () => {
    for await (const block of file.stream(0, data.length, controller.signal)) {
      seen.push(block.length);
      controller.abort(reason);
    }
  };
  await expect(reading()).rejects.toBe(reason);
  expect(seen).toEqual([MiB]);
});

test.skipIf(process.platform === 'win32')(
  'a FIFO is refused at once, though nobody writes to it',
  async () => {
    const fifo = join(folder, 'fifo.gguf');
    execFileSync('mkfifo', [fifo]);
    expect(await refusal(openFileSource(fifo))).toBe(
      `file-unreadable: cannot read ${fifo}: it is not a file`,
    );
  },
);
