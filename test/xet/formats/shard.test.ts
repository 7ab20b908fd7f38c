import { expect, test } from 'vitest';
import { sliceTable } from '../../../src/xet/chunks/chunk-table.ts';
import { readShard } from '../../../src/xet/formats/read-shard.ts';
import { ENTRY, type Shard } from '../../../src/xet/formats/shard.ts';
import { fileBlockBytes, writeShard, xorbBlockBytes } from '../../../src/xet/formats/write-shard.ts';
import { patternBytes } from '../../hub/fixture.ts';
import { chunkStream } from '../chunks/tables.ts';

const table = await chunkStream([patternBytes(2_000_000, 5)], 'new');
const hash = (byte: number) => Buffer.alloc(32, byte);
const shard: Shard = {
  files: [
    {
      hash: hash(1),
      sha256: 'ab'.repeat(32),
      terms: [
        { xorb: hash(2), start: 0, end: 3, bytes: 200_000, verification: hash(3) },
        { xorb: hash(4), start: 7, end: 8192, bytes: 70_000_000, verification: hash(5) },
      ],
    },
    { hash: hash(6), sha256: undefined, terms: [] },
  ],
  xorbs: [
    { hash: hash(2), chunks: table, packedBytes: 2_000_300 },
    {
      hash: hash(7),
      chunks: { start: 0, ends: new Float64Array(), hashes: new Uint8Array() },
      packedBytes: 0,
    },
  ],
};

test('a shard is read as it was written, with and without footer', () => {
  expect(readShard(writeShard(shard))).toEqual(shard);
  for (const key of [hash(9), undefined]) {
    const answer = { ...shard, footer: { key, expiry: 1_900_000_000 } };
    expect(readShard(writeShard(answer))).toEqual(answer);
  }
});

test('a xorb of chunks from the middle of a file counts from its own beginning', () => {
  const chunks = sliceTable(table, 4, 9);
  const [xorb] = readShard(
    writeShard({ files: [], xorbs: [{ hash: hash(2), chunks, packedBytes: 1 }] }),
  ).xorbs;
  expect([...(xorb?.chunks.ends ?? [])]).toEqual([...chunks.ends].map((end) => end - chunks.start));
});

test('the size of a block is known before it is written', () => {
  const [file] = shard.files;
  const [xorb] = shard.xorbs;
  expect(writeShard({ files: [file!], xorbs: [xorb!] })).toHaveLength(
    3 * ENTRY + fileBlockBytes(file!) + xorbBlockBytes(xorb!),
  );
});

test('damage is refused with its place, and takes no memory', () => {
  const bytes = writeShard(shard);
  const damaged = (at: number, value: number) => {
    const copy = Buffer.from(bytes);
    copy.writeUInt32LE(value, at);
    return () => readShard(copy);
  };
  expect(damaged(0, 0)).toThrow('it has no tag (byte 0)');
  expect(damaged(32, 3)).toThrow('its version is 3, 2 is read');
  expect(damaged(40, 100)).toThrow('a footer of 100 bytes');
  expect(damaged(ENTRY + 36, 0xffffffff)).toThrow('4294967295 terms, there is room for');
  expect(damaged(2 * ENTRY + 44, 9000)).toThrow('a term of chunks 0..9000');
  const xorbsAt = 2 * ENTRY + fileBlockBytes(shard.files[0]!) + fileBlockBytes(shard.files[1]!);
  expect(damaged(xorbsAt + 36, 8193)).toThrow('a xorb of 8193 chunks');
  expect(damaged(xorbsAt + 40, 5)).toThrow('chunks of 2000000 bytes in a xorb of 5');
  expect(damaged(xorbsAt + ENTRY + 32, 5)).toThrow('chunk 0 begins at 5, but the one before ends at 0');
  for (let length = 0; length < bytes.length; length += 1_111) {
    expect(() => readShard(bytes.subarray(0, length))).toThrow('this is not a Xet shard');
  }
});
