import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chunkFile } from '../../../src/xet/chunks/chunk-file.ts';
import { segmentsOf, stitch } from '../../../src/xet/chunks/stitch.ts';
import { CHUNK_RULES } from '../../../src/xet/kernel/kernel.ts';
import { patternBytes } from '../../hub/fixture.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { chunkStream, joinTables } from './tables.ts';

const random = patternBytes(9_000_000, 11);
/** 3 MB without one boundary by content, out of step with every segment: chains of two segments never meet in it. */
const flat = Buffer.concat([
  random.subarray(0, 1_000_001),
  new Uint8Array(3_000_000),
  random.subarray(0, 2_000_000),
]);

const contents = { random, flat, empty: new Uint8Array(0), short: random.subarray(0, 5_000) };

test.each(Object.entries(contents))(
  'segments in threads give the chunks of one pass: %s',
  async (_, data) => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'file');
    await writeFile(path, data);
    for (const rule of CHUNK_RULES) {
      const whole = await chunkStream([data], rule);
      for (const [segmentBytes, threads] of [
        [1_000_000, 2],
        [400_000, 3],
        [100_000_000, 1],
      ] as const) {
        const options = { path, size: data.length, rule, segmentBytes, overlapBytes: 300_000, threads };
        const table = await joinTables(chunkFile(options));
        expect(table.ends).toEqual(whole.ends);
        expect(Buffer.compare(table.hashes, whole.hashes)).toBe(0);
      }
    }
  },
);

test('segments whose chains meet are not cut twice; one that does not meet is cut from where it is certain', async () => {
  const recuts: number[] = [];
  const cut = async ({ from, to, isLast }: { from: number; to: number; isLast: boolean }) => {
    const table = await chunkStream([flat.subarray(from, to)], 'new');
    const ends = table.ends.map((end) => end + from);
    const count = isLast ? ends.length : ends.length - 1; // the last one ends with the segment, not by content
    return { start: from, ends: ends.subarray(0, count), hashes: table.hashes.subarray(0, count * 32) };
  };
  async function* all() {
    for (const segment of segmentsOf(flat.length, 1_000_000, 300_000))
      yield { segment, table: await cut(segment) };
  }
  const recut = async (segment: { from: number; to: number; isLast: boolean }) => {
    recuts.push(segment.from);
    return await cut(segment);
  };
  const table = await joinTables(stitch(all(), recut));
  expect(table.ends).toEqual((await chunkStream([flat], 'new')).ends);
  // The three that begin among the zeros; of the others one has no boundary to share in its 300 kB.
  expect(recuts.filter((from) => from < 4_000_001)).toHaveLength(3);
  expect(recuts).toHaveLength(4);
});

test('a file that became shorter is an error', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'file');
  await writeFile(path, random);
  await truncate(path, 1_000_000);
  const options = { path, size: random.length, rule: 'new' as const, segmentBytes: 500_000, threads: 2 };
  await expect(joinTables(chunkFile(options))).rejects.toThrow('ended at byte 1000000');
});

test('an aborted cut stops', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'file');
  await writeFile(path, random);
  const signal = AbortSignal.abort(new Error('stopped'));
  const options = {
    path,
    size: random.length,
    rule: 'new' as const,
    segmentBytes: 500_000,
    threads: 2,
    signal,
  };
  await expect(joinTables(chunkFile(options))).rejects.toThrow('stopped');
});
