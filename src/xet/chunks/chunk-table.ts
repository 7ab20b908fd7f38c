import type { Leaf } from '../hashes.ts';
import { HASH_BYTES } from '../kernel/index.ts';

/** Chunks that follow each other: where each ends (bytes from the beginning of the file), and their hashes one after the other. */
export interface ChunkTable {
  /** Where the first begins. */
  readonly start: number;
  readonly ends: Float64Array;
  readonly hashes: Uint8Array;
}

export function chunkCount(table: ChunkTable): number {
  return table.ends.length;
}

/** Where a chunk begins. */
export function startOf(table: ChunkTable, index: number): number {
  return index === 0 ? table.start : (table.ends[index - 1] ?? Number.NaN);
}

export function endOf(table: ChunkTable, index: number): number {
  return table.ends[index] ?? Number.NaN;
}

/** A view, not a copy. */
export function hashOf(table: ChunkTable, index: number): Uint8Array {
  return table.hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
}

/** Hash and length of each chunk of `[from, to)`. */
export function* leavesOf(table: ChunkTable, from = 0, to = chunkCount(table)): Generator<Leaf> {
  for (let i = from; i < to; i++) {
    yield { hash: hashOf(table, i), length: endOf(table, i) - startOf(table, i) };
  }
}

/** The chunks `[from, to)`, views of the same memory. */
export function sliceTable(table: ChunkTable, from: number, to = chunkCount(table)): ChunkTable {
  return {
    start: startOf(table, from),
    ends: table.ends.subarray(from, to),
    hashes: table.hashes.subarray(from * HASH_BYTES, to * HASH_BYTES),
  };
}

/** Index of the chunk that begins at an offset, the number of chunks for where the last one ends; -1 if none does. */
export function chunkStartingAt(table: ChunkTable, offset: number): number {
  if (offset === table.start) return 0;
  let low = 0;
  let high = table.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(table, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return table.ends[low] === offset ? low + 1 : -1;
}

/** Collects tables that continue each other. */
export class TableBuilder {
  readonly #start: number;
  #ends = new Float64Array(1024);
  #hashes = new Uint8Array(1024 * HASH_BYTES);
  #count = 0;

  constructor(start = 0) {
    this.#start = start;
  }

  get count(): number {
    return this.#count;
  }

  /** Where the next chunk begins. */
  get end(): number {
    return this.#count === 0 ? this.#start : (this.#ends[this.#count - 1] ?? Number.NaN);
  }

  startAt(index: number): number {
    return index === 0 ? this.#start : (this.#ends[index - 1] ?? Number.NaN);
  }

  lengthAt(index: number): number {
    return (this.#ends[index] ?? Number.NaN) - this.startAt(index);
  }

  /** A view, until the next chunk is added. */
  hashAt(index: number): Uint8Array {
    return this.#hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
  }

  /**
   * @param ends of chunks, counted from `base`
   * @param hashes 32 bytes for each
   */
  add(ends: ArrayLike<number>, hashes: Uint8Array, base = 0): void {
    this.#reserve(this.#count + ends.length);
    for (let i = 0; i < ends.length; i++) this.#ends[this.#count + i] = base + (ends[i] ?? Number.NaN);
    this.#hashes.set(hashes, this.#count * HASH_BYTES);
    this.#count += ends.length;
  }

  build(): ChunkTable {
    return {
      start: this.#start,
      ends: this.#ends.slice(0, this.#count),
      hashes: this.#hashes.slice(0, this.#count * HASH_BYTES),
    };
  }

  #reserve(count: number): void {
    if (count <= this.#ends.length) return;
    const capacity = Math.max(count, 2 * this.#ends.length);
    const [ends, hashes] = [new Float64Array(capacity), new Uint8Array(capacity * HASH_BYTES)];
    ends.set(this.#ends);
    hashes.set(this.#hashes);
    [this.#ends, this.#hashes] = [ends, hashes];
  }
}
