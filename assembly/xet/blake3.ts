import { compress1, compress4, LANES, storeLanes } from './compress';

/** Keyed BLAKE3, four leaves at a time. Source: BLAKE3 specification, 2.1 (tree), 2.4 (flags), 2.3 (modes). */
const CHUNK_START: u32 = 1;
const CHUNK_END: u32 = 2;
const PARENT: u32 = 4;
const ROOT: u32 = 8;
const KEYED: u32 = 16;
/** Bytes of a leaf, which BLAKE3 calls a chunk. */
const LEAF: u32 = 1024;
/** The longest message: a chaining value of 32 bytes is kept for each of its leaves. */
export const MAX_MESSAGE: u32 = 1 << 20;

const KEY: usize = memory.data(32, 16);
const VALUES: usize = memory.data(32768, 16);
const SPARE: usize = memory.data(32, 16);
const LAST: usize = memory.data(64, 16);

export function useKey(key: usize): void {
  memory.copy(KEY, key, 32);
}

function startLanes(): void {
  for (let word: usize = 0; word < 8; word++) v128.store(LANES + (word << 4), v128.load32_splat(KEY + (word << 2)));
}

/** One leaf, of any length up to 1024 bytes. */
function leaf(at: usize, length: u32, index: u32, root: u32, to: usize): void {
  memory.copy(to, KEY, 32);
  let flags = KEYED | CHUNK_START;
  while (length > 64) {
    compress1(to, at, 64, index, flags);
    at += 64;
    length -= 64;
    flags = KEYED;
  }
  memory.fill(LAST, 0, 64);
  memory.copy(LAST, at, length);
  compress1(to, LAST, length, index, flags | CHUNK_END | root);
}

/** Four whole leaves; the same place may be given twice where there are fewer. */
function leaves4(p0: usize, p1: usize, p2: usize, p3: usize, index: u32, to0: usize, to1: usize, to2: usize, to3: usize): void {
  const counter = i32x4.add(i32x4.splat(index), i32x4(0, 1, 2, 3));
  startLanes();
  for (let block: usize = 0; block < 16; block++) {
    const at = block << 6;
    const flags = KEYED | (block == 0 ? CHUNK_START : 0) | (block == 15 ? CHUNK_END : 0);
    compress4(p0 + at, p1 + at, p2 + at, p3 + at, counter, flags);
  }
  storeLanes(to0, to1, to2, to3);
}

/** Chaining values of all leaves to VALUES; their number. */
function allLeaves(at: usize, length: u32): u32 {
  const whole = length / LEAF;
  const rest = length % LEAF;
  let n: u32 = 0;
  for (; n + 4 <= whole; n += 4) {
    const p = at + <usize>n * LEAF;
    const to = VALUES + (<usize>n << 5);
    leaves4(p, p + LEAF, p + 2 * LEAF, p + 3 * LEAF, n, to, to + 32, to + 64, to + 96);
  }
  if (n < whole) {
    const k = whole - n;
    const p = at + <usize>n * LEAF;
    const to = VALUES + (<usize>n << 5);
    leaves4(
      p, k > 1 ? p + LEAF : p, k > 2 ? p + 2 * LEAF : p, p, n,
      to, k > 1 ? to + 32 : SPARE, k > 2 ? to + 64 : SPARE, SPARE,
    );
    n = whole;
  }
  if (rest > 0) {
    leaf(at + <usize>whole * LEAF, rest, whole, 0, VALUES + (<usize>n << 5));
    n++;
  }
  return n;
}

/** One level up: pairs become parents, an odd one moves up as it is. */
function parents(n: u32): u32 {
  const pairs = n >> 1;
  let i: u32 = 0;
  for (; i + 4 <= pairs; i += 4) {
    const from = VALUES + (<usize>i << 6);
    const to = VALUES + (<usize>i << 5);
    startLanes();
    compress4(from, from + 64, from + 128, from + 192, i32x4.splat(0), KEYED | PARENT);
    storeLanes(to, to + 32, to + 64, to + 96);
  }
  for (; i < pairs; i++) {
    memory.copy(SPARE, KEY, 32);
    compress1(SPARE, VALUES + (<usize>i << 6), 64, 0, KEYED | PARENT);
    memory.copy(VALUES + (<usize>i << 5), SPARE, 32);
  }
  if (n & 1) memory.copy(VALUES + (<usize>pairs << 5), VALUES + (<usize>(n - 1) << 5), 32);
  return pairs + (n & 1);
}

/** The keyed hash of `length` bytes (up to MAX_MESSAGE) to `to`. */
export function hashTo(at: usize, length: u32, to: usize): void {
  if (length <= LEAF) {
    leaf(at, length, 0, ROOT, to);
    return;
  }
  let n = allLeaves(at, length);
  while (n > 2) n = parents(n);
  memory.copy(to, KEY, 32);
  compress1(to, VALUES, 64, 0, KEYED | PARENT | ROOT);
}
