import { getChunks } from '@huggingface/xetchunk-wasm';
import { expect, test } from 'vitest';
import { leavesOf } from '../../../src/xet/chunks/chunk-table.ts';
import { Chunker } from '../../../src/xet/chunks/chunker.ts';
import { fileHash, toHex } from '../../../src/xet/hashes.ts';
import { CHUNK_RULES } from '../../../src/xet/kernel/kernel.ts';
import { patternBytes } from '../../hub/fixture.ts';
import { referenceEnds, referenceHashes } from '../reference.ts';
import { chunkStream } from './tables.ts';

const random = patternBytes(3_000_000, 7);
/** Of contents that a tensor file has: zeros, a repeated block, noise. */
const mixed = Buffer.concat([
  new Uint8Array(500_001),
  random.subarray(0, 700_000),
  Buffer.alloc(400_000, 'abcdefg'),
  random.subarray(0, 300_000),
]);

test.each(CHUNK_RULES)('boundaries and hashes are those of the specification (%s rule)', async (rule) => {
  for (const data of [random, mixed, mixed.subarray(1)]) {
    const ends = referenceEnds(data, rule);
    const table = await chunkStream([data], rule);
    expect([...table.ends]).toEqual(ends);
    expect(Buffer.compare(table.hashes, referenceHashes(data, ends))).toBe(0);
  }
});

test('the old rule is that of xetchunk-wasm, and the rules differ', async () => {
  const theirs = getChunks(random).map(({ length }) => length);
  const ends = [...(await chunkStream([random], 'old')).ends];
  expect(ends.map((end, i) => end - (ends[i - 1] ?? 0))).toEqual(theirs);
  expect([...(await chunkStream([random], 'new')).ends]).not.toEqual(ends);
});

test.each([0, 1, 63, 8127, 8128, 8191, 8192, 8193, 131_071, 131_072, 131_073])(
  'a file of %i bytes',
  async (length) => {
    for (const data of [random.subarray(0, length), new Uint8Array(length)]) {
      for (const rule of CHUNK_RULES) {
        expect([...(await chunkStream([data], rule)).ends]).toEqual(referenceEnds(data, rule));
      }
    }
  },
);

test('how the bytes arrive changes nothing', async () => {
  const whole = await chunkStream([mixed], 'new');
  for (const step of [1_000, 8_192, 131_072, 999_999]) {
    const chunker = new Chunker('new', 0, 200_000);
    for (let at = 0; at < mixed.length; at += step) chunker.push(mixed.subarray(at, at + step));
    const table = chunker.finish();
    expect(table.ends).toEqual(whole.ends);
    expect(Buffer.compare(table.hashes, whole.hashes)).toBe(0);
  }
});

// What hf_xet 1.8.0 answers (hash_files) for these very bytes.
test.each([
  ['random', random, '144fc456390bce11cec35f0b07c21603e0c6fe74e3a6a24ef508aa2e0f69501d'],
  ['mixed', mixed, '5f946a6f7e2ccda10841100dd71c0a65ec01204e83bb89ed32843d87a2c3a25b'],
])('the file hash is that of hf_xet: %s', async (_name, data, expected) => {
  expect(toHex(fileHash(leavesOf(await chunkStream([data], 'new'))))).toBe(expected);
});
