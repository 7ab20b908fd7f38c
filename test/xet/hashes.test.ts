import * as peer from '@huggingface/xetchunk-wasm';
import { expect, test } from 'vitest';
import { leavesOf } from '../../src/xet/chunks/chunk-table.ts';
import {
  fileHash,
  fromHex,
  isEligible,
  keyedChunkHash,
  toHex,
  verificationHash,
  xorbHash,
} from '../../src/xet/hashes.ts';
import { KeyedHash, MAX_MESSAGE } from '../../src/xet/kernel/kernel.ts';
import { patternBytes } from '../hub/fixture.ts';
import { chunkStream } from './chunks/tables.ts';

const leaves = [...leavesOf(await chunkStream([patternBytes(40_000_000, 3)], 'new'))];

test('tree hashes of any number of chunks are those of the JavaScript client', () => {
  for (const count of [0, 1, 2, 3, 4, 9, 10, 28, 81, 100, leaves.length]) {
    const some = leaves.slice(0, count);
    expect(toHex(xorbHash(some))).toBe(peer.hashToHex(peer.xorbHash(some)));
    expect(toHex(fileHash(some))).toBe(peer.hashToHex(peer.fileHash(some)));
  }
});

test('verification and keyed hashes too', () => {
  for (const count of [1, 2, 33, leaves.length]) {
    const hashes = leaves.slice(0, count).map(({ hash }) => hash);
    expect(verificationHash(Buffer.concat(hashes))).toEqual(peer.verificationHash(hashes));
  }
  const [first, second] = leaves.map(({ hash }) => hash);
  expect(keyedChunkHash(first!, second!)).toEqual(peer.hmac(first!, second!));
});

test('hex is four little-endian u64 and back', () => {
  const hash = Uint8Array.from({ length: 32 }, (_, i) => i);
  expect(toHex(hash)).toBe('07060504030201000f0e0d0c0b0a090817161514131211101f1e1d1c1b1a1918');
  expect(fromHex(toHex(hash))).toEqual(Buffer.from(hash));
});

test('one chunk of 1024 is eligible, by the last eight bytes', () => {
  const hash = new Uint8Array(32).fill(255);
  expect(isEligible(hash)).toBe(false);
  hash.set([0, 252], 24);
  expect(isEligible(hash)).toBe(true);
  hash.set([0, 254], 24);
  expect(isEligible(hash)).toBe(false);
});

test('a message that the kernel has no room for is refused', () => {
  const hasher = new KeyedHash();
  expect(() => hasher.hash(new Uint8Array(32), new Uint8Array(MAX_MESSAGE + 1))).toThrow('1048577 bytes');
});
