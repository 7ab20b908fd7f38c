import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChunkTable, chunkCount, endOf } from '../../../src/xet/chunks/chunk-table.ts';
import { readShard } from '../../../src/xet/formats/read-shard.ts';
import {
  MAX_XORB_BYTES,
  MAX_XORB_CHUNKS,
  type ShardFile,
  type ShardXorb,
} from '../../../src/xet/formats/shard.ts';
import { fileBlockBytes, xorbBlockBytes } from '../../../src/xet/formats/write-shard.ts';
import { chunkHash, toHex } from '../../../src/xet/hashes.ts';
import { type NewXorb, UploadPlan } from '../../../src/xet/upload/upload-plan.ts';
import { shardsOf } from '../../../src/xet/upload/upload-shards.ts';
import { type HubFixture, hubFixture, patternBytes } from '../../hub/fixture.ts';
import { stored, upload, xorbsSent } from './fixture.ts';

let fixture: HubFixture;
beforeAll(async () => {
  fixture = await hubFixture({ xet: {} });
});
afterAll(() => fixture[Symbol.asyncDispose]());

/** Chunks of these lengths, each with a hash of its own. */
function tableOf(lengths: readonly number[], names = lengths.map((_, i) => i)): ChunkTable {
  const ends = new Float64Array(lengths.length);
  const hashes = new Uint8Array(32 * lengths.length);
  let end = 0;
  for (const [i, length] of lengths.entries()) {
    end += length;
    ends[i] = end;
    hashes.set(chunkHash(Buffer.from(`chunk ${names[i]}`)), 32 * i);
  }
  return { start: 0, ends, hashes };
}

function planned(table: ChunkTable, limits: { maxXorbBytes?: number; maxXorbChunks?: number } = {}) {
  const plan = new UploadPlan({ find: () => undefined, ...limits });
  const xorbs: NewXorb[] = [...plan.add(table), ...plan.finish()];
  return { xorbs, terms: plan.terms(table, () => new Uint8Array(32)) };
}

test.each([
  ['chunks', Array<number>(MAX_XORB_CHUNKS + 1).fill(100), [MAX_XORB_CHUNKS, 1]],
  // 512 chunks of 128 kB are 64 MiB, and their headers more than that.
  ['bytes', Array<number>(600).fill(131_072), [511, 89]],
])('a xorb ends at the limit of %s', (_, lengths, counts) => {
  const { xorbs } = planned(tableOf(lengths));
  expect(xorbs.map(({ chunks }) => chunkCount(chunks))).toEqual(counts);
  for (const { packedBytes } of xorbs) expect(packedBytes).toBeLessThanOrEqual(MAX_XORB_BYTES);
});

test('any limits give xorbs that keep them, and terms that are the file', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 80 });
  const wanted = fc.record({
    lengths,
    names: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 80, maxLength: 80 }),
    maxXorbBytes: fc.integer({ min: 1100, max: 5000 }),
    maxXorbChunks: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(wanted, ({ lengths: raw, names, ...limits }) => {
      // Equal chunks are of equal length.
      const table = tableOf(
        raw.map((_, i) => 1 + (((names[i] ?? 0) * 37) % 1000)),
        names,
      );
      const { xorbs, terms } = planned(table, limits);
      const byHash = new Map(xorbs.map((xorb) => [toHex(xorb.hash), xorb]));
      for (const { chunks, packedBytes } of xorbs) {
        expect(packedBytes).toBeLessThanOrEqual(limits.maxXorbBytes);
        expect(chunkCount(chunks)).toBeLessThanOrEqual(limits.maxXorbChunks);
      }
      const hashes = terms.map(({ xorb, start, end }) =>
        byHash.get(toHex(xorb))?.chunks.hashes.slice(32 * start, 32 * end),
      );
      expect(Buffer.compare(Buffer.concat(hashes.map((one) => one ?? Buffer.alloc(1))), table.hashes)).toBe(
        0,
      );
      expect(terms.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(endOf(table, chunkCount(table) - 1));
    }),
  );
});

test('a list that is too large for one shard goes in several, the file in the last one', () => {
  const xorbs: ShardXorb[] = Array.from({ length: 9 }, (_, i) => ({
    hash: Buffer.alloc(32, i + 1),
    chunks: tableOf(Array<number>(5 + i).fill(100)),
    packedBytes: 108 * (5 + i),
  }));
  const file: ShardFile = {
    hash: Buffer.alloc(32, 99),
    terms: xorbs.map(({ hash }) => ({
      xorb: hash,
      start: 0,
      end: 5,
      bytes: 500,
      verification: Buffer.alloc(32, 7),
    })),
    sha256: 'ab'.repeat(32),
  };
  const limits = [100_000, 3_000, 2_200, 500];
  const counts = limits.map((limit) => {
    const shards = [...shardsOf(file, xorbs, limit)].map((bytes) => ({ bytes, shard: readShard(bytes) }));
    expect(shards.map(({ shard }) => shard.files.length)).toEqual([...shards.slice(1).map(() => 0), 1]);
    expect(shards.flatMap(({ shard }) => shard.xorbs.map(({ hash }) => hash[0]))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    for (const { bytes, shard } of shards) {
      // One that is larger by itself is alone.
      if (shard.xorbs.length + shard.files.length > 1) expect(bytes.length).toBeLessThanOrEqual(limit);
    }
    return shards.length;
  });
  expect(counts[0]).toBe(1);
  expect(counts[1]).toBeGreaterThan(1);
  expect(counts.at(-1)).toBe(10);
  expect(fileBlockBytes(file) + xorbBlockBytes(xorbs[0]!)).toBeGreaterThan(500);
});

test('a shard is filled to its last byte', () => {
  const xorbs: ShardXorb[] = [5, 6].map((count) => ({
    hash: Buffer.alloc(32, count),
    chunks: tableOf(Array<number>(count).fill(100)),
    packedBytes: 108 * count,
  }));
  const term = { xorb: Buffer.alloc(32, 5), start: 0, end: 5, bytes: 500, verification: Buffer.alloc(32, 7) };
  const file: ShardFile = { hash: Buffer.alloc(32, 99), terms: [term], sha256: 'ab'.repeat(32) };
  const [whole] = [...shardsOf(file, xorbs)];
  const counts = [0, -1].map((less) => [...shardsOf(file, xorbs, (whole?.length ?? 0) + less)].length);
  expect(counts).toEqual([1, 2]);
});

test.each([0, 1, 8_191, 8_192, 131_072, 131_073])(
  'a file of %i bytes is stored, and the second time nothing is sent',
  async (size) => {
    const content = patternBytes(size, 300 + size);
    const first = await upload(fixture, content);
    expect(first).toMatchObject({ bytes: size, newBytes: size, xorbs: size === 0 ? 0 : 1 });
    expect(Buffer.compare((await stored(fixture, content))!, content)).toBe(0);
    const sent = xorbsSent(fixture).length;
    expect(await upload(fixture, content)).toMatchObject({ fileHash: first.fileHash, newBytes: 0, xorbs: 0 });
    expect(xorbsSent(fixture)).toHaveLength(sent);
  },
);
