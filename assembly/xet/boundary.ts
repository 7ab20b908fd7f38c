import { GEAR } from './gear';

/** Bytes of the smallest chunk (but for the last of a file), and of the largest. */
const MIN_CHUNK: usize = 8192;
const MAX_CHUNK: usize = 131072;
/** A gear hash depends on the last 64 bytes. */
const WINDOW: usize = 64;

// @ts-ignore: decorator
@inline
function gear(at: usize): u64 {
  return load<u64>(GEAR + (<usize>load<u8>(at) << 3));
}

/** Of the specification's mask: a boundary is where the 16 highest bits are 0. */
// @ts-ignore: decorator
@inline
function isBoundary(hash: u64): bool {
  return hash < 1 << 48;
}

/**
 * End of the chunk that begins at `start`, or 0 where the data end before it is known.
 *
 * Both rules begin to hash 65 bytes before the minimum. The new one tests for a boundary from the minimum on; the old one
 * (hf_xet before 1.1.10, xetchunk-wasm up to 0.2.0) tests from the first hashed byte on, with a hash of fewer than 64 bytes.
 */
export function chunkEnd(data: usize, start: usize, length: usize, oldRule: bool): usize {
  const limit = min(length, start + MAX_CHUNK);
  let at = start + MIN_CHUNK - WINDOW - 1;
  if (at < limit) {
    let hash: u64 = 0;
    if (!oldRule) {
      const warm = min(start + MIN_CHUNK - 1, limit);
      for (; at < warm; at++) hash = (hash << 1) + gear(data + at);
    }
    let p = data + at;
    const end = data + limit;
    // A branch that is never taken is cheaper than a flag for each position, so each position has one.
    while (p + 8 <= end) {
      hash = (hash << 1) + gear(p);
      if (isBoundary(hash)) return p + 1 - data;
      hash = (hash << 1) + gear(p + 1);
      if (isBoundary(hash)) return p + 2 - data;
      hash = (hash << 1) + gear(p + 2);
      if (isBoundary(hash)) return p + 3 - data;
      hash = (hash << 1) + gear(p + 3);
      if (isBoundary(hash)) return p + 4 - data;
      hash = (hash << 1) + gear(p + 4);
      if (isBoundary(hash)) return p + 5 - data;
      hash = (hash << 1) + gear(p + 5);
      if (isBoundary(hash)) return p + 6 - data;
      hash = (hash << 1) + gear(p + 6);
      if (isBoundary(hash)) return p + 7 - data;
      hash = (hash << 1) + gear(p + 7);
      if (isBoundary(hash)) return p + 8 - data;
      p += 8;
    }
    for (; p < end; p++) {
      hash = (hash << 1) + gear(p);
      if (isBoundary(hash)) return p + 1 - data;
    }
  }
  return limit - start == MAX_CHUNK ? limit : 0;
}
