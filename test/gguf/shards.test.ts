import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { joinShards, shardPaths } from '../../src/gguf/shards.ts';
import { describeMoe } from '../../src/moe/moe-model.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { temporaryFolder } from '../support/folder.ts';
import { buildGguf, type TestTensor, type TestValue, tinyGptOss } from '../support/gguf.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { llamaTools } from '../support/llama.ts';
import { PROVENANCE } from '../support/provenance.ts';
import { type Random, randoms, seeded } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';
import { collect } from '../support/source.ts';
import { openModel, planOf, randomKeep, splicedBytes } from '../support/surgery.ts';

type Metadata = readonly (readonly [string | Uint8Array, TestValue])[];

const keys = (no: number, count: number, tensors: number): Metadata => [
  ['split.no', { type: 'u16', value: no }],
  ['split.count', { type: 'u16', value: count }],
  ['split.tensors.count', { type: 'i32', value: tensors }],
];

/** The parts of a random model: its metadata and tensors, for one file or several. */
function parts(
  seed: number,
  alignment = 32,
): { metadata: Metadata; tensors: TestTensor[]; whole: Uint8Array } {
  let tensors: TestTensor[] = [];
  const whole = gptOssGguf({
    seed,
    experts: 6,
    alignment,
    shuffled: true,
    edit: (all) => {
      tensors = all;
      return all;
    },
  }).bytes;
  const u32 = (value: number): TestValue => ({ type: 'u32', value });
  const metadata: Metadata = [
    ['general.architecture', { type: 'string', value: 'gpt-oss' }],
    ['gpt-oss.block_count', u32(2)],
    ['gpt-oss.expert_count', u32(6)],
    ['gpt-oss.expert_used_count', u32(2)],
    ...(alignment === 32 ? [] : [['general.alignment', u32(alignment)] as const]),
  ];
  return { metadata, tensors, whole };
}

/** Shards with boundaries at random places; some may be without tensors. */
function split(
  random: Random,
  count: number,
  { metadata, tensors }: ReturnType<typeof parts>,
  alignment: number,
) {
  const bounds = [0, ...random.shuffle([...tensors.keys()]).slice(0, count - 1), tensors.length].toSorted(
    (a, b) => a - b,
  );
  return Array.from({ length: count }, (_, i) => {
    const own = keys(i, count, tensors.length);
    const at = random.below(metadata.length + 1);
    const first = [...metadata.slice(0, at), ...own, ...metadata.slice(at)];
    // Later shards have an alignment of their own.
    const other = i === 0 ? alignment : 32;
    return buildGguf({
      alignment: other,
      metadata: i === 0 ? first : own,
      tensors: tensors.slice(bounds[i], bounds[i + 1]),
    }).bytes;
  });
}

const sources = (shards: readonly Uint8Array[]) => shards.map((bytes, i) => memorySource(`s${i}`, bytes));

test('wherever the boundaries are, shards are the one file, and cut like it', async () => {
  await fc.assert(
    fc.asyncProperty(randoms, async (random) => {
      const alignment = 32 << random.below(3);
      const whole = parts(random.below(1000), alignment);
      const shards = split(random, 2 + random.below(5), whole, alignment);
      const joined = await joinShards(sources(shards));
      const { source, model } = await openModel(whole.whole);
      expect(joined.size).toBe(source.size);
      const bytes = await collect(joined.stream(0, joined.size));
      expect(Buffer.compare(bytes, whole.whole)).toBe(0);
      for (let i = 0; i < 20; i++) {
        const at = random.below(joined.size);
        const length = random.below(joined.size - at);
        expect(Buffer.compare(await joined.read(at, length), whole.whole.subarray(at, at + length))).toBe(0);
      }
      const ofShards = describeMoe(await readHeader(joined));
      const keep = randomKeep(model, random, 4);
      const one = await splicedBytes(source, candidateList(model, planOf(model, keep), PROVENANCE).list);
      const other = await splicedBytes(
        joined,
        candidateList(ofShards, planOf(ofShards, keep), PROVENANCE).list,
      );
      expect(Buffer.compare(one, other)).toBe(0);
    }),
    { numRuns: 40 },
  );
});

test('the shards of llama-gguf-split are what it merges them to', async () => {
  await using folder = await temporaryFolder();
  const { file, args, env } = (await llamaTools()).command('llama-gguf-split');
  const run = (...own: string[]) => promisify(execFile)(file, [...args, ...own], { env: { ...env } });
  await run('--split', '--split-max-tensors', '17', tinyGptOss, join(folder.path, 'tiny'));
  const names = (await readdir(folder.path)).toSorted();
  expect(names).toHaveLength(5);
  const first = join(folder.path, names[0]!);
  expect(shardPaths(first)).toEqual(names.map((name) => join(folder.path, name)));
  await run('--merge', first, join(folder.path, 'merged.gguf'));
  const merged = await readFile(join(folder.path, 'merged.gguf'));
  await using joined = await joinShards(
    await Promise.all(shardPaths(first).map((path) => openFileSource(path))),
  );
  const tensors = async (bytes: Uint8Array) => {
    const header = await readHeader(memorySource('x', bytes));
    return header.tensors.map(({ name, shape, dataOffset, byteLength }) => ({
      name,
      shape,
      data: Buffer.from(bytes.subarray(dataOffset, dataOffset + byteLength)).toString('base64'),
    }));
  };
  expect(await tensors(await joined.read(0, joined.size))).toEqual(await tensors(merged));
});

describe('names', () => {
  test('lead from the first to all', () => {
    expect(shardPaths('a/m-Q4-00001-of-00003.gguf')).toEqual([
      'a/m-Q4-00001-of-00003.gguf',
      'a/m-Q4-00002-of-00003.gguf',
      'a/m-Q4-00003-of-00003.gguf',
    ]);
    for (const alone of ['m.gguf', 'm-00001-of-00001.gguf', 'm-1-of-2.gguf', 'm-00001-of-00002.bin']) {
      expect(shardPaths(alone)).toEqual([alone]);
    }
  });
  test('of a later shard, or of too many, are refused', async () => {
    expect(await refusal(() => shardPaths('m-00002-of-00003.gguf'))).toBe(
      'usage: m-00002-of-00003.gguf is shard 2 of 3',
    );
    expect(await refusal(() => shardPaths('m-00001-of-99999.gguf'))).toBe(
      'usage: m-00001-of-99999.gguf is one of 99999 shards; the limit is 512',
    );
  });
});

describe('shards that do not belong together are refused', () => {
  const whole = parts(1);
  const good = split(seeded(1), 3, whole, 32);
  const other = split(seeded(2), 4, parts(2), 32);
  test.each<[string, readonly Uint8Array[], string]>([
    [
      'two exchanged',
      [good[0]!, good[2]!, good[1]!],
      'gguf-malformed: s1: split.no is 2, as shard 2 of 3 with 22 tensors it must be 1',
    ],
    [
      'one of another set',
      [good[0]!, other[1]!, good[2]!],
      'gguf-malformed: s0: split.tensors.count is 22, as shard 1 of 3 with ',
    ],
    ['one too few', good.slice(0, 2), 'gguf-malformed: s0: split.count is 3, as shard 1 of 2 with '],
    [
      'a file that is no shard',
      [good[0]!, whole.whole, good[2]!],
      'gguf-malformed: s0: split.tensors.count is 22, as shard 1 of 3 with ',
    ],
    ['one cut off', [good[0]!, good[1]!, good[2]!.subarray(0, -200)], 'gguf-truncated: s2 is cut off: '],
  ])('%s', async (_, shards, message) => {
    expect(await refusal(joinShards(sources(shards)))).toContain(message);
  });
});
