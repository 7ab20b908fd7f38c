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
  return hash >> 48 == 0;
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
    // Four positions at a time: their hashes do not wait for each other.
    while (p + 4 <= end) {
      const g0 = gear(p);
      const g1 = (g0 << 1) + gear(p + 1);
      const g2 = (g1 << 1) + gear(p + 2);
      const g3 = (g2 << 1) + gear(p + 3);
      const h0 = (hash << 1) + g0;
      const h1 = (hash << 2) + g1;
      const h2 = (hash << 3) + g2;
      const h3 = (hash << 4) + g3;
      if (i32(isBoundary(h0)) | i32(isBoundary(h1)) | i32(isBoundary(h2)) | i32(isBoundary(h3))) {
        if (isBoundary(h0)) return p + 1 - data;
        if (isBoundary(h1)) return p + 2 - data;
        if (isBoundary(h2)) return p + 3 - data;
        return p + 4 - data;
      }
      hash = h3;
      p += 4;
    }
    for (; p < end; p++) {
      hash = (hash << 1) + gear(p);
      if (isBoundary(hash)) return p + 1 - data;
    }
  }
  return limit - start == MAX_CHUNK ? limit : 0;
}
