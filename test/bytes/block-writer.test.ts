import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BlockWriter } from '../../src/bytes/block-writer.ts';
import { temporaryFolder } from '../support/folder.ts';
import { seeded } from '../support/random.ts';

const temporary = await temporaryFolder();
afterAll(() => temporary[Symbol.asyncDispose]());

/** Appends in pieces of any size, flushing now and then, as a run that is stopped and continued does. */
async function append(path: string, content: Buffer, from: number, to: number, seed: number): Promise<void> {
  const random = seeded(seed);
  await using writer = await BlockWriter.open(path, from, content.length);
  for (let at = from; at < to; ) {
    const piece = Uint8Array.from(
      content.subarray(at, Math.min(to, at + 1 + random.below(3 << 20), at + writer.room)),
    );
    await writer.add(piece);
    piece.fill(0); // its memory is free again
    at += piece.length;
    if (random.below(20) === 0) await writer.flush();
    expect(writer.written).toBeLessThanOrEqual(at);
  }
  await writer.flush();
  expect(writer.written).toBe(to);
  await writer.sync();
}

test.each([
  [3_000_001, 'kept in the page cache'],
  [(35 << 20) + 17, 'large enough to go past it'],
])('a file of %i bytes, %s, has every byte where it belongs, also when it is continued', async (size) => {
  const content = Buffer.alloc(size, seeded(size).bytes(1_000_003));
  const path = join(temporary.path, `f${size}`);
  const broken = Math.floor(size / 2) | 1;
  await append(path, content, 0, broken, 1);
  await append(path, content, broken, size, 2);
  expect(Buffer.compare(await readFile(path), content)).toBe(0);
});

test('a write that fails is told, and the file closed', async () => {
  const writer = await BlockWriter.open('/dev/full', 0, 1 << 30);
  await writer.add(new Uint8Array(writer.room));
  await expect(writer.flush()).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(writer.written).toBe(0);
  await writer[Symbol.asyncDispose]();
});
