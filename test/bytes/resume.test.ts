import { createHash } from 'node:crypto';
import { open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeStream } from '../../src/bytes/write-stream.ts';
import { EspalierError } from '../../src/common/errors.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { seeded } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';

const MiB = 1 << 20;
const content = Buffer.alloc(5 * MiB + 17, seeded(41).bytes(65_537));
const size = content.length;
const sha256 = createHash('sha256').update(content).digest('hex');

let temporary: TemporaryFolder;
let path: string;
beforeEach(async () => {
  temporary = await temporaryFolder();
  path = join(temporary.path, 'f');
});
afterEach(() => temporary[Symbol.asyncDispose]());

/** The content from a byte on, in blocks of 100,000; breaks off before the block that reaches `until`. */
function streamUntil(until: number, reason: unknown, asked: number[] = []) {
  return async function* (from: number) {
    asked.push(from);
    for (let at = from; at < size; at += 100_000) {
      const end = Math.min(size, at + 100_000);
      if (end > until) throw reason;
      yield content.subarray(at, end);
    }
  };
}
const offline = new EspalierError('hub-unavailable', 'the network went away');
const whole = (asked: number[]) => streamUntil(Number.POSITIVE_INFINITY, undefined, asked);

async function breakOff(until: number, key = 'one'): Promise<void> {
  expect(await refusal(writeStream(streamUntil(until, offline), path, { size, key }))).toMatch(/^hub-unav/);
}

async function continued(key = 'one') {
  const asked: number[] = [];
  const progress: number[] = [];
  const written = await writeStream(whole(asked), path, { size, key, onBytes: (n) => progress.push(n) });
  expect(written).toEqual({ path, bytes: size, sha256 });
  expect(Buffer.compare(await readFile(path), content)).toBe(0);
  expect(await readdir(temporary.path)).toEqual(['f']);
  return { from: asked[0], first: progress[0] };
}

test('goes on at the very byte at which the stream broke off', async () => {
  await breakOff(3_333_333);
  expect(await readdir(temporary.path)).toEqual(['f.partial', 'f.partial.json']);
  expect(await continued()).toEqual({ from: 3_300_000, first: 3_300_000 });
});

test('breaks off again and again, and is asked for the rest only', async () => {
  for (const until of [100_000, 250_000, 2_000_000, 4_999_999, 5_200_000]) await breakOff(until);
  expect((await continued()).from).toBe(5_200_000);
});

test('an abort keeps what is there as well', async () => {
  const stop = new AbortController();
  const reason = new Error('stop');
  const onBytes = (done: number) => done >= 2_000_000 && stop.abort(reason);
  const stream = async function* (from: number) {
    for await (const block of whole([])(from)) {
      stop.signal.throwIfAborted();
      yield block;
    }
  };
  const writing = writeStream(stream, path, { size, key: 'one', signal: stop.signal, onBytes });
  await expect(writing).rejects.toBe(reason);
  expect((await continued()).from).toBe(2_000_000);
});

describe('begins anew, and ends with the same file', () => {
  test('when another file is to be written', async () => {
    await breakOff(3_000_000, 'another');
    expect((await continued()).from).toBe(0);
  });
  test('when a byte of the partial file is not the one that was written', async () => {
    await breakOff(3_000_000);
    await using file = await open(`${path}.partial`, 'r+');
    await file.write(Uint8Array.of(content[1_234_567]! ^ 1), 0, 1, 1_234_567);
    expect((await continued()).from).toBe(0);
  });
  test.each([
    [
      'shorter than its journal says',
      (name: string) => open(name, 'r+').then((file) => file.truncate(2_999_999).then(() => file.close())),
    ],
    ['without a journal', (name: string) => writeFile(`${name}.json`, '')],
    ['with the journal of something else', (name: string) => writeFile(`${name}.json`, '{"bytes": -1}')],
  ])('when the partial file is %s', async (_, damage) => {
    await breakOff(3_000_000);
    await damage(`${path}.partial`);
    expect((await continued()).from).toBe(0);
  });
});

test('bytes after those in the journal are written again', async () => {
  await breakOff(3_000_000);
  await using file = await open(`${path}.partial`, 'r+');
  await file.write(Buffer.alloc(500_000, 'lost in the crash'), 0, 500_000, 3_000_000);
  expect((await continued()).from).toBe(3_000_000);
});

test('only what is missing must fit on the disk', async () => {
  await breakOff(3_000_000);
  const needs = size - 3_000_000;
  const writing = writeStream(whole([]), path, { size, key: 'one', free: async () => needs - 1 });
  expect(await refusal(writing)).toMatch(/^disk-full: writing .* needs 2\.24 MB/);
  const written = await writeStream(whole([]), path, { size, key: 'one', free: async () => needs });
  expect(written.sha256).toBe(sha256);
});

test('a stream that can never be right leaves nothing', async () => {
  const changed = new EspalierError('base-changed', 'the base is another one now');
  const writing = writeStream(streamUntil(3_000_000, changed), path, { size, key: 'one' });
  expect(await refusal(writing)).toMatch(/^base-changed/);
  expect(await readdir(temporary.path)).toEqual([]);
});

test('two writers of one file: the second is refused, the first is not disturbed', async () => {
  let second = '';
  async function* slow(from: number) {
    second = await refusal(writeStream(whole([]), path, { size, key: 'one' }));
    yield content.subarray(from);
  }
  const written = await writeStream(slow, path, { size, key: 'one' });
  expect(second).toBe(`usage: process ${process.pid} is writing ${path}`);
  expect(written.sha256).toBe(sha256);
});
