import { Hasher } from '@huggingface/blake3-jit';
import { GEAR_TABLE } from 'gearhash-jit';
import { DATA_KEY } from '../../src/xet/hashes.ts';
import type { ChunkRule } from '../../src/xet/kernel/kernel.ts';

const [MIN, MAX, WINDOW] = [8192, 131072, 64];
const U64 = (1n << 64n) - 1n;

/** Where chunks end, byte by byte as the specification says it ("Content-Defined Chunking"); the old rule as hf_xet had it. */
export function referenceEnds(data: Uint8Array, rule: ChunkRule): number[] {
  const ends: number[] = [];
  let start = 0;
  let hash = 0n;
  for (let at = 0; at < data.length; at++) {
    const size = at + 1 - start;
    if (size > MIN - WINDOW - 1) hash = ((hash << 1n) + (GEAR_TABLE[data[at]!] ?? 0n)) & U64;
    const tested = rule === 'old' ? size > MIN - WINDOW - 1 : size >= MIN;
    if ((tested && hash >> 48n === 0n) || size === MAX || at + 1 === data.length) {
      ends.push(at + 1);
      start = at + 1;
      hash = 0n;
    }
  }
  return ends;
}

/** Keyed BLAKE3 of each chunk, by another implementation. */
export function referenceHashes(data: Uint8Array, ends: readonly number[]): Buffer {
  const hasher = Hasher.newKeyed(DATA_KEY);
  return Buffer.concat(
    ends.map((end, i) =>
      hasher
        .reset()
        .update(data.subarray(ends[i - 1] ?? 0, end))
        .finalize(32),
    ),
  );
}
