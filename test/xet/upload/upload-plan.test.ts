import { expect, test } from 'vitest';
import type { ChunkTable } from '../../../src/xet/chunks/chunk-table.ts';
import type { ShardXorb } from '../../../src/xet/formats/shard.ts';
import { chunkHash, keyedChunkHash } from '../../../src/xet/hashes.ts';
import { ChunkIndex, KnownChunks } from '../../../src/xet/upload/known.ts';
import { MIN_RUN, UploadPlan } from '../../../src/xet/upload/upload-plan.ts';

const LENGTH = 92;

/** A chunk of 92 bytes for each hash. */
function tableOf(hashes: readonly Uint8Array[]): ChunkTable {
  return {
    start: 0,
    ends: Float64Array.from(hashes, (_, i) => LENGTH * (i + 1)),
    hashes: Buffer.concat(hashes),
  };
}

const named = (...names: number[]) => names.map((name) => chunkHash(Buffer.from(`chunk ${name}`)));
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);

function xorbOf(hashes: readonly Uint8Array[], name = 'xorb'): ShardXorb {
  const [chunks, hash] = [tableOf(hashes), chunkHash(Buffer.from(name))];
  return { hash, chunks, packedBytes: hashes.length * (LENGTH + 8) };
}

function planned(plan: UploadPlan, hashes: readonly Uint8Array[]) {
  const table = tableOf(hashes);
  const xorbs = [...plan.add(table), ...plan.finish()];
  return { xorbs, terms: plan.terms(table, (part) => part) };
}

test.each([
  [MIN_RUN, 0],
  [MIN_RUN - 1, MIN_RUN - 1],
])('of a run of %i stored chunks, between new ones, %i are sent again', (length, again) => {
  const known = new KnownChunks();
  known.learn({ files: [], xorbs: [xorbOf(named(...upTo(20)))] });
  const plan = new UploadPlan({ find: (hash) => known.find(hash) });
  const { xorbs } = planned(plan, named(100, ...upTo(length, 3), 101));
  expect(plan.newBytes).toBe((2 + again) * LENGTH);
  expect(xorbs.map(({ places }) => places.length)).toEqual([2 + again]);
});

test('a stored run ends with its xorb, also where the file goes on', () => {
  const known = new KnownChunks();
  known.learn({ files: [], xorbs: [xorbOf(named(...upTo(10)))] });
  const plan = new UploadPlan({ find: (hash) => known.find(hash) });
  const { terms } = planned(plan, named(...upTo(10), 100, 101));
  expect(terms.map(({ start, end }) => [start, end])).toEqual([
    [0, 10],
    [0, 2],
  ]);
});

test('a xorb is filled to its last byte, and not by one more', () => {
  const counts = [1000, 999].map((maxXorbBytes) => {
    const plan = new UploadPlan({ find: () => undefined, maxXorbBytes });
    return planned(plan, named(...upTo(10))).xorbs.map(({ places }) => places.length);
  });
  expect(counts).toEqual([[10], [9, 1]]);
});

/** Another hash that begins with the same 64 bits, which is what indices go by. */
function twin(hash: Uint8Array): Uint8Array {
  return Uint8Array.from(hash, (byte, i) => (i < 8 ? byte : byte ^ 0xff));
}

const twinOfAll = (hash: Uint8Array) => Uint8Array.from(hash, (byte, i) => (i < 16 ? byte : byte ^ 0x55));

test('chunks whose hashes begin alike are not taken for each other, in the store or in the file', () => {
  const own = named(...upTo(12));
  const twins = own.map(twin);
  const stored = new ChunkIndex<string>(undefined);
  stored.add('xorb', tableOf(own));
  expect(twins.map((hash) => stored.find(hash))).toEqual(twins.map(() => undefined));

  const plan = new UploadPlan({ find: () => undefined });
  // The last part goes on as one that is there, after a chunk that only begins alike.
  const file = [...own, ...twins, ...own, ...twins.slice(0, 1).map(twinOfAll), ...own.slice(1)];
  const { xorbs, terms } = planned(plan, file);
  expect(plan.newBytes).toBe(25 * LENGTH);
  const content = terms.map(({ start, end }) => xorbs[0]?.chunks.hashes.subarray(32 * start, 32 * end));
  expect(Buffer.concat(content.map((part) => part ?? Buffer.alloc(1)))).toEqual(Buffer.concat(file));
});

test('answers that are keyed differently, or not at all, are all understood', () => {
  const known = new KnownChunks();
  const keys = [undefined, Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  for (const [i, key] of keys.entries()) {
    const hashes = named(i).map((hash) => (key === undefined ? hash : keyedChunkHash(hash, key)));
    known.learn({ files: [], xorbs: [xorbOf(hashes, `xorb ${i}`)], footer: { key, expiry: 0 } });
  }
  for (const i of keys.keys()) {
    expect(known.find(named(i)[0] ?? Buffer.of())?.xorb).toEqual(chunkHash(Buffer.from(`xorb ${i}`)));
  }
});
