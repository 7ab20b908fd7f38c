import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { splicedSize } from '../../src/bytes/splice.ts';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { joinShards, shardNames } from '../../src/gguf/shards.ts';
import { sizeWith } from '../../src/moe/sizes.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { candidateHeaders, listsOf } from '../../src/prune/candidate-headers.ts';
import { NO_BIASES } from '../../src/prune/router.ts';
import { verifyCandidate } from '../../src/prune/verify-candidate.ts';
import { temporaryFolder } from '../support/folder.ts';
import { tinyGptOss } from '../support/gguf.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { llamaTools } from '../support/llama.ts';
import { readWithHuggingFace } from '../support/other-reader.ts';
import { PROVENANCE } from '../support/provenance.ts';
import { randoms, seeded } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';
import { collect } from '../support/source.ts';
import { openModel, planOf, randomKeep, splicedBytes } from '../support/surgery.ts';

async function opened(bytes: Uint8Array, kept: number, seed: number) {
  const { source, model } = await openModel(bytes);
  const checked = planOf(model, randomKeep(model, seeded(seed), kept));
  const { list } = candidateList(model, checked, PROVENANCE);
  const shards = async (limit: number) => {
    const lists = listsOf(candidateHeaders(model, checked, PROVENANCE, limit), model, checked, NO_BIASES);
    return Promise.all(lists.map((shard) => splicedBytes(source, shard)));
  };
  return { source, model, checked, list, shards };
}

test('shards of any size keep to it, and joined they are the candidate, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(randoms, async (random) => {
      const seed = random.below(1000);
      const alignment = 32 << random.below(4);
      const base = gptOssGguf({ layers: 3, experts: 8, alignment, shuffled: true, seed }).bytes;
      const { source, model, checked, list, shards } = await opened(base, 5, seed);
      const candidate = await splicedBytes(source, list);
      const limit = 15_000 + random.below(candidate.length);
      const files = await shards(limit);
      for (const file of files) expect(file.length).toBeLessThanOrEqual(limit);
      expect(files.length > 1).toBe(candidate.length > limit);
      if (files.length === 1) {
        expect(Buffer.compare(files[0]!, candidate)).toBe(0);
        return;
      }
      for (const file of files) await readWithHuggingFace(file);
      const joined = await joinShards(files.map((bytes, i) => memorySource(`s${i}`, bytes)));
      const bytes = await collect(joined.stream(0, joined.size));
      expect(Buffer.compare(bytes, candidate)).toBe(0);
      await verifyCandidate(joined, source, model, checked, PROVENANCE);
    }),
    { numRuns: 20 },
  );
});

test('a set that differs in one bit anywhere, or in one byte more, is found', async () => {
  const base = gptOssGguf({ layers: 2, experts: 8, alignment: 64 }).bytes;
  const { source, model, checked, shards } = await opened(base, 5, 3);
  const files = await shards(20_000);
  expect(files.length).toBeGreaterThan(2);
  const proving = (set: readonly Uint8Array[]) =>
    refusal(
      verifyCandidate(
        set.map((bytes, i) => memorySource(`s${i}`, bytes)),
        source,
        model,
        checked,
        PROVENANCE,
      ),
    );
  expect(await proving(files)).toBe('not refused');
  const random = seeded(9);
  for (const [i, file] of files.entries()) {
    const { dataStart, tensors } = await readHeader(memorySource('s', file));
    const padding = tensors.flatMap(({ dataOffset, byteLength }) =>
      byteLength % 64 === 0 ? [] : [dataOffset + byteLength],
    );
    const places = Array.from({ length: 80 }, () => random.below(file.length));
    const inHeader = Array.from({ length: 80 }, () => random.below(dataStart));
    for (const at of [...places, ...inHeader, ...padding, dataStart - 1, file.length - 1]) {
      const damaged = Uint8Array.from(file);
      damaged[at]! ^= 1 << random.below(8);
      expect(await proving(files.with(i, damaged)), `byte ${at} of shard ${i}`).toMatch(/^proof-failed: /);
    }
    const longer = Buffer.concat([file, new Uint8Array(64)]);
    expect(await proving(files.with(i, longer))).toMatch(
      new RegExp(
        `^proof-failed: s${i} .*: it has ${longer.length} bytes, but base and plan give ${file.length}$`,
      ),
    );
  }
  expect(await proving(files.toReversed())).toMatch(/^proof-failed: .*: split\.no is 2, as shard 1 of 3/);
});

test('llama-server loads them by the first', async () => {
  await using folder = await temporaryFolder();
  const { model, shards } = await opened(new Uint8Array(await readFile(tinyGptOss)), 28, 5);
  const files = await shards(900_000);
  expect(files.length).toBe(3);
  const paths = shardNames(join(folder.path, 'tiny.gguf'), files.length);
  for (const [i, file] of files.entries()) await writeFile(paths[i]!, file);
  await using server = await startServer({
    tools: await llamaTools(),
    model: paths[0]!,
    logFile: join(folder.path, 'server.log'),
    readyTimeoutMs: 120_000,
    contextTokens: 256,
    slots: 1,
    gpuLayers: 0,
    threads: 1,
  });
  expect(server.model.parameters).toBe(sizeWith(model, 28).parameters);
});

describe('a limit that cannot be kept is refused', () => {
  test('for the metadata, or a tensor', async () => {
    const { model, checked, list } = await opened(gptOssGguf({ experts: 8 }).bytes, 5, 1);
    const cut = (limit: number) => refusal(() => candidateHeaders(model, checked, PROVENANCE, limit));
    expect(await cut(1000)).toMatch(
      /^usage: a shard of 1,000 bytes does not hold the metadata, which needs [\d,]+ with its header$/,
    );
    expect(await cut(6000)).toMatch(
      /^usage: a shard of 6,000 bytes does not hold blk\.0\.ffn_gate_exps\.weight, which needs /,
    );
    expect(await cut(splicedSize(list))).toBe('not refused');
  });
});

test('what fits the limit exactly is one file, one byte less makes two', async () => {
  const { list, shards } = await opened(gptOssGguf({ layers: 3, experts: 8 }).bytes, 5, 1);
  const size = splicedSize(list);
  expect((await shards(size)).map(({ length }) => length)).toEqual([size]);
  expect(await shards(size - 1)).toHaveLength(2);
});

test('no more files are written than are read', async () => {
  const { model, checked } = await opened(
    gptOssGguf({ layers: 240, experts: 4, width: 128, hidden: 64 }).bytes,
    3,
    1,
  );
  const count = (limit: number) => candidateHeaders(model, checked, PROVENANCE, limit).length;
  let [refused, least] = [1_000, splicedSize(candidateList(model, checked, PROVENANCE).list)];
  while (least - refused > 1) {
    const middle = (refused + least) >> 1;
    if ((await refusal(() => count(middle))) === 'not refused') least = middle;
    else refused = middle;
  }
  expect(count(least)).toBeLessThanOrEqual(512);
  expect(await refusal(() => count(refused))).toMatch(/^usage: max-shard-size .* would give 721 files$/);
});

test('a shard is filled to the last byte of its limit, and its padding counts', async () => {
  for (const alignment of [32, 256]) {
    const { shards } = await opened(gptOssGguf({ layers: 3, experts: 8, alignment }).bytes, 5, 3);
    const sizes = (await shards(25_000)).map(({ length }) => length);
    expect(sizes.length).toBeGreaterThan(2);
    const largest = Math.max(...sizes);
    // What the header leaves free: it is planned at the size of the whole file's.
    const tight = await tightestLimit(shards, largest, 25_000, sizes.length);
    expect((await shards(tight)).map(({ length }) => length)).toEqual(sizes);
    const fewer = (await shards(tight - 1)).map(({ length }) => length);
    expect(fewer).not.toEqual(sizes);
    // In units of the alignment: the limit that is kept exactly is a multiple of it.
    expect(tight % alignment).toBe(0);
  }
});

/** The smallest limit that gives the same set as `high`. */
async function tightestLimit(
  shards: (limit: number) => Promise<Uint8Array[]>,
  low: number,
  high: number,
  count: number,
): Promise<number> {
  const wanted = (await shards(high)).map(({ length }) => length).join();
  let [below, above] = [low - 1, high];
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    const files = await shards(middle);
    const same = files.length === count && files.map(({ length }) => length).join() === wanted;
    if (same) above = middle;
    else below = middle;
  }
  return above;
}
