import { hashTo, useKey } from './blake3';
import { chunkEnd } from './boundary';

/**
 * Chunks of data[0, length) from the front: the end of each to `ends` (u32) and its keyed hash to `hashes` (32 bytes).
 * What begins no certain chunk is left, unless the data are the end of a file. Returns the number of chunks.
 */
export function cut(data: usize, length: usize, isLast: bool, oldRule: bool, key: usize, ends: usize, hashes: usize): u32 {
  useKey(key);
  let n: u32 = 0;
  let start: usize = 0;
  while (start < length) {
    let end = chunkEnd(data, start, length, oldRule);
    if (end == 0) {
      if (!isLast) break;
      end = length;
    }
    hashTo(data + start, <u32>(end - start), hashes + (<usize>n << 5));
    store<u32>(ends + (<usize>n << 2), <u32>end);
    n++;
    start = end;
  }
  return n;
}

/** The keyed BLAKE3 of one message. */
export function keyed(key: usize, data: usize, length: u32, to: usize): void {
  useKey(key);
  hashTo(data, length, to);
}

/** The first byte of memory that the kernel itself does not use. */
export function firstFree(): usize {
  return __heap_base;
}
