import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { besideNames, partialName } from '../../src/bytes/partial.ts';
import { sha256OfStream, writeStream } from '../../src/bytes/write-stream.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { seeded } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';

let folder: string;
let temporary: TemporaryFolder;
beforeEach(async () => {
  temporary = await temporaryFolder();
  folder = temporary.path;
});
afterEach(() => temporary[Symbol.asyncDispose]());

async function* blocksOf(...blocks: Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* blocks;
}
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the file is the stream; size, SHA-256 and progress are of the same bytes', async () => {
  const random = seeded(31);
  const blocks = Array.from({ length: 40 }, () => random.bytes(random.below(5000)));
  const all = Buffer.concat(blocks);
  const path = join(folder, 'new', 'folders', 'file.bin');
  const progress: number[] = [];
  const written = await writeStream(() => blocksOf(...blocks), path, {
    size: all.length,
    onBytes: (done) => progress.push(done),
  });
  const onDisk = await readFile(path);
  expect(Buffer.compare(onDisk, all)).toBe(0);
  expect(written).toEqual({ path, bytes: all.length, sha256: sha256(onDisk) });
  expect(progress).toHaveLength(blocks.length);
  expect(progress.at(-1)).toBe(all.length);
  expect(await readdir(join(folder, 'new', 'folders'))).toEqual(['file.bin']);
  expect(await sha256OfStream(blocksOf(...blocks))).toBe(sha256(all));
});

test('an existing file is replaced, and an empty one written', async () => {
  const path = join(folder, 'f');
  await writeFile(path, 'old');
  await writeStream(() => blocksOf(), path, { size: 0 });
  expect((await readFile(path)).length).toBe(0);
});

test('a name as long as a file system takes; two long names grow apart', async () => {
  const names = ['a', 'b'].map((end) => `${'x'.repeat(254)}${end}`);
  for (const name of names) {
    await writeStream(() => blocksOf(Buffer.from(name)), join(folder, name), { size: 255 });
  }
  expect((await readdir(folder)).toSorted()).toEqual(names);
  const [first, second] = names.map((name) => partialName(join(folder, name)));
  expect(first).not.toBe(second);
  for (const name of besideNames(join(folder, names[0] ?? ''))) {
    // A second lock ends in a nonce (state/lock.ts).
    const nonce = name.endsWith('.lock') ? 33 : 0;
    expect(Buffer.byteLength(basename(name)) + nonce).toBeLessThanOrEqual(255);
  }
});

describe('on failure the partial file is gone and the old file as it was', () => {
  async function failing(
    blocks: AsyncIterable<Uint8Array>,
    size: number,
    signal?: AbortSignal,
  ): Promise<unknown> {
    const path = join(folder, 'f');
    await writeFile(path, 'old');
    const error: unknown = await writeStream(() => blocks, path, { size, signal }).catch(
      (reason: unknown) => reason,
    );
    expect(await readdir(folder)).toEqual(['f']);
    expect(await readFile(path, 'utf8')).toBe('old');
    return error;
  }
  const some = seeded(32).bytes(10);

  test.each([
    [9, 'got 10 bytes, expected 9'],
    [11, 'got 10 bytes, expected 11'],
  ])('a stream that is not %i bytes long', async (size, message) => {
    const path = join(folder, 'f');
    expect(await failing(blocksOf(some), size)).toMatchObject({
      code: 'internal',
      message: `${path} ${message}`,
    });
  });

  test('a stream that fails', async () => {
    const reason = new Error('the base went away');
    async function* broken() {
      yield some;
      throw reason;
    }
    expect(await failing(broken(), 20)).toBe(reason);
  });

  test('an abort, even after the last byte', async () => {
    const reason = new Error('stop');
    const controller = new AbortController();
    async function* aborting() {
      yield some;
      controller.abort(reason);
    }
    expect(await failing(aborting(), some.length, controller.signal)).toBe(reason);
  });
});

test('a disk that is too small is refused with both numbers before anything is written', async () => {
  const path = join(folder, 'f');
  let asked = 0;
  async function* stream() {
    asked += 1;
    yield new Uint8Array(1);
  }
  const writing = writeStream(stream, path, { size: 2_500_000_000, free: async () => 1_200_000_000 });
  expect(await refusal(writing)).toBe(
    `disk-full: writing ${path} needs 2.500 GB (2500000000 bytes); its disk has 1.200 GB (1200000000 bytes) free`,
  );
  expect(asked).toBe(0);
  expect(await readdir(folder)).toEqual([]);
});

test('free space that is just enough is enough', async () => {
  const path = join(folder, 'f');
  const written = await writeStream(() => blocksOf(new Uint8Array(5)), path, {
    size: 5,
    free: async () => 5,
  });
  expect(written.bytes).toBe(5);
});

test('what a killed run left is removed before the free space is asked for', async () => {
  const path = join(folder, 'f');
  await writeFile(`${path}.partial`, 'left over');
  const there: string[][] = [];
  const free = async () => {
    there.push(await readdir(folder));
    return 0;
  };
  expect(await refusal(writeStream(() => blocksOf(), path, { size: 1, free }))).toMatch(/^disk-full/);
  expect(there).toEqual([['f.partial.lock']]);
  expect(await readdir(folder)).toEqual([]);
});

test('the free space of the real disk is asked for when none is given', async () => {
  const path = join(folder, 'f');
  expect(await refusal(writeStream(() => blocksOf(), path, { size: 2 ** 52 }))).toMatch(
    /^disk-full: writing .* needs 4503599\.627 GB \(4503599627370496 bytes\); its disk has .* \(\d+ bytes\) free$/,
  );
});

test('a disk that fills up although there was room is refused, and nothing is left', async () => {
  const path = join(folder, 'f');
  const free = async () => {
    await symlink('/dev/full', `${path}.partial`); // every write to it ends with ENOSPC
    return 1e9;
  };
  expect(await refusal(writeStream(() => blocksOf(new Uint8Array(9)), path, { size: 9, free }))).toBe(
    `disk-full: the disk filled up after 0 bytes of ${path}`,
  );
  expect(await readdir(folder)).toEqual([]);
});

describe('a place that cannot be written is refused by name', () => {
  test('below a file', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await refusal(writeStream(() => blocksOf(), join(folder, 'file', 'x'), { size: 0 }))).toMatch(
      /^file-unreadable: cannot write .*x: EEXIST/,
    );
  });
  test('where a folder stands', async () => {
    const path = join(folder, 'taken');
    await mkdir(join(path, 'inside'), { recursive: true });
    expect(await refusal(writeStream(() => blocksOf(), path, { size: 0 }))).toMatch(
      /^file-unreadable: cannot write .*taken: /,
    );
    expect(await readdir(folder)).toEqual(['taken']);
  });
  test('where a folder stands in the way of the partial file', async () => {
    const path = join(folder, 'f');
    await mkdir(`${path}.partial`);
    expect(await refusal(writeStream(() => blocksOf(), path, { size: 0 }))).toMatch(
      /^file-unreadable: cannot write .*f: .*EISDIR/,
    );
    expect(await readdir(folder)).toEqual(['f.partial']);
  });
});
