import { type ChunkTable, chunkCount, hashOf } from '../chunks/index.ts';
import type { Shard } from '../formats/index.ts';
import { keyedChunkHash, toHex } from '../hashes.ts';
import { HashNumbers } from './hash-numbers.ts';

/** Where a chunk is: which xorb, and its index there. */
export interface Place<Xorb> {
  readonly xorb: Xorb;
  readonly index: number;
}

/** Chunks of xorbs by their hash, or by their keyed hash. Of equal chunks the first one counts. */
export class ChunkIndex<Xorb> {
  readonly key: Uint8Array | undefined;
  readonly #xorbs: { xorb: Xorb; chunks: ChunkTable }[] = [];
  /** Places, packed: xorb number times 2^13 and index. */
  readonly #places = new HashNumbers();

  constructor(key: Uint8Array | undefined) {
    this.key = key;
  }

  add(xorb: Xorb, chunks: ChunkTable): void {
    const number = this.#xorbs.push({ xorb, chunks }) - 1;
    for (let i = 0; i < chunkCount(chunks); i++) this.#places.add(hashOf(chunks, i), number * INDICES + i);
  }

  find(hash: Uint8Array): (Place<Xorb> & { chunks: ChunkTable }) | undefined {
    const wanted = this.#lookedUp(hash);
    const packed = this.#places.get(wanted);
    if (packed === undefined) return undefined;
    const found = this.#xorbs[Math.floor(packed / INDICES)];
    const index = packed % INDICES;
    if (found === undefined || !isAt(found.chunks, index, wanted)) return undefined;
    return { xorb: found.xorb, chunks: found.chunks, index };
  }

  /** Whether a chunk of these is the one with this hash. */
  holds(chunks: ChunkTable, index: number, hash: Uint8Array): boolean {
    return isAt(chunks, index, this.#lookedUp(hash));
  }

  #lookedUp(hash: Uint8Array): Uint8Array {
    return this.key === undefined ? hash : keyedChunkHash(hash, this.key);
  }
}

/** As many chunks as a xorb holds at most. */
const INDICES = 8192;

/** Never where there is no chunk: no bytes are no hash. */
function isAt(chunks: ChunkTable, index: number, hash: Uint8Array): boolean {
  return Buffer.compare(hashOf(chunks, index), hash) === 0;
}

/** What the store has told that it holds. */
export class KnownChunks {
  readonly #indices: ChunkIndex<Uint8Array>[] = [];
  readonly #xorbs = new Map<string, ChunkTable>();

  /** No answer has named a xorb. */
  get isEmpty(): boolean {
    return this.#xorbs.size === 0;
  }

  /** Whether a xorb was named by an answer. */
  hasXorb(hash: Uint8Array): boolean {
    return this.#xorbs.has(toHex(hash));
  }

  /** The chunks of a xorb that an answer named, by its hash as text; their hashes may be keyed. */
  xorb(hash: string): ChunkTable | undefined {
    return this.#xorbs.get(hash);
  }

  learn({ xorbs, footer }: Shard): void {
    const key = footer?.key;
    let index = this.#indices.find((one) => sameKey(one.key, key));
    if (index === undefined) {
      index = new ChunkIndex(key);
      this.#indices.push(index);
    }
    for (const { hash, chunks } of xorbs) {
      index.add(hash, chunks);
      this.#xorbs.set(toHex(hash), chunks);
    }
  }

  find(hash: Uint8Array): Found | undefined {
    for (const index of this.#indices) {
      const found = index.find(hash);
      if (found !== undefined) return { ...found, continues: holder(index, found.chunks) };
    }
    return undefined;
  }
}

/** A chunk that is stored, and whether the one after it in its xorb is the one that is wanted next. */
export interface Found {
  readonly xorb: Uint8Array;
  readonly index: number;
  readonly continues: (index: number, hash: Uint8Array) => boolean;
}

function holder(index: ChunkIndex<Uint8Array>, chunks: ChunkTable): Found['continues'] {
  return (at, hash) => index.holds(chunks, at, hash);
}

function sameKey(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}
