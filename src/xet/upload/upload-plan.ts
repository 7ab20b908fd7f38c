import {
  type ChunkTable,
  chunkCount,
  endOf,
  hashOf,
  leavesOf,
  startOf,
  TableBuilder,
} from '../chunks/index.ts';
import { CHUNK_HEADER, MAX_XORB_BYTES, MAX_XORB_CHUNKS, type Term } from '../formats/index.ts';
import { xorbHash } from '../hashes.ts';
import { HashNumbers } from './hash-numbers.ts';
import type { Found } from './known.ts';

/** Shorter runs of stored chunks are sent again: a reader fetches each run by itself. Xet specification, "Deduplication". */
export const MIN_RUN = 8;

/** A range of the file. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A xorb to send: new chunks, with where each is in the file. */
export interface NewXorb {
  readonly hash: Uint8Array;
  readonly chunks: ChunkTable;
  readonly places: readonly Range[];
  /** Bytes of the serialized xorb. */
  readonly packedBytes: number;
}

/** Chunks `[start, end)` of a xorb, that are `[from, from + end - start)` of the file. */
interface OpenTerm {
  readonly xorb: Uint8Array | OpenXorb;
  readonly start: number;
  end: number;
  readonly from: number;
}

interface OpenXorb {
  /** Until it is closed. */
  builder: TableBuilder | undefined;
  /** When it is closed. */
  chunks: ChunkTable | undefined;
  /** Until it is closed. */
  places: Range[];
  packedBytes: number;
  hash: Uint8Array | undefined;
}

/** A run of stored chunks that may still be too short. */
interface Run {
  readonly term: OpenTerm;
  readonly continues: (index: number, hash: Uint8Array) => boolean;
}

export interface PlanOptions {
  /** What the store holds. */
  readonly find: (hash: Uint8Array) => Found | undefined;
  readonly maxXorbBytes?: number;
  readonly maxXorbChunks?: number;
}

/**
 * Decides, chunk by chunk in the order of the file, what is referred to and what is sent. Pure: the same chunks and the same
 * knowledge give the same xorbs.
 */
export class UploadPlan {
  readonly #find: PlanOptions['find'];
  readonly #limits: { bytes: number; chunks: number };
  readonly #all = new TableBuilder();
  readonly #terms: OpenTerm[] = [];
  /** Where the chunks of this file's own new xorbs are: number of the xorb times 2^13 and index. */
  readonly #own = new HashNumbers();
  readonly #xorbs: OpenXorb[] = [];
  #open: OpenXorb | undefined;
  #run: Run | undefined;
  #newBytes = 0;

  constructor({ find, maxXorbBytes = MAX_XORB_BYTES, maxXorbChunks = MAX_XORB_CHUNKS }: PlanOptions) {
    this.#find = find;
    this.#limits = { bytes: maxXorbBytes, chunks: maxXorbChunks };
  }

  /** Bytes of chunks that are sent, without their headers. */
  get newBytes(): number {
    return this.#newBytes;
  }

  /** Takes the next chunks; yields each xorb that is full. */
  *add(table: ChunkTable): Generator<NewXorb> {
    for (let i = 0; i < chunkCount(table); i++) {
      const hash = hashOf(table, i);
      const at = this.#all.count;
      this.#all.add([endOf(table, i)], hash);
      const length = endOf(table, i) - startOf(table, i);
      if (this.#extend(hash)) continue;
      yield* this.#endRun();
      this.#run = this.#begin(hash, at);
      if (this.#run === undefined) yield* this.#send(at, hash, length);
    }
  }

  /** No more chunks. Yields the last xorb. */
  *finish(): Generator<NewXorb> {
    yield* this.#endRun();
    yield* this.#close();
  }

  /** All chunks of the file. */
  table(): ChunkTable {
    return this.#all.build();
  }

  /** What the file is made of, when all is added; @param verify gives the proof of chunks `[from, to)` of the file */
  terms(table: ChunkTable, verify: (hashes: Uint8Array) => Uint8Array): Term[] {
    return this.#terms.map(({ xorb, start, end, from }) => {
      const to = from + end - start;
      return {
        xorb: xorb instanceof Uint8Array ? xorb : (xorb.hash ?? new Uint8Array(32)),
        start,
        end,
        bytes: endOf(table, to - 1) - startOf(table, from),
        verification: verify(table.hashes.subarray(from * 32, to * 32)),
      };
    });
  }

  /** Whether the chunk follows in the xorb of the present run. */
  #extend(hash: Uint8Array): boolean {
    const run = this.#run;
    if (run === undefined || !run.continues(run.term.end, hash)) return false;
    run.term.end += 1;
    return true;
  }

  #begin(hash: Uint8Array, from: number): Run | undefined {
    const found = this.#find(hash);
    if (found !== undefined) {
      const { xorb, index, continues } = found;
      return { term: { xorb, start: index, end: index + 1, from }, continues };
    }
    const own = this.#own.get(hash);
    const xorb = own === undefined ? undefined : this.#xorbs[Math.floor(own / MAX_XORB_CHUNKS)];
    if (own === undefined || xorb === undefined) return undefined;
    const index = own % MAX_XORB_CHUNKS;
    const continues = (next: number, wanted: Uint8Array) => holds(xorb, next, wanted);
    if (!continues(index, hash)) return undefined;
    return { term: { xorb, start: index, end: index + 1, from }, continues };
  }

  /** A run that is long enough becomes a term; the chunks of any other are sent. */
  *#endRun(): Generator<NewXorb> {
    const run = this.#run;
    if (run === undefined) return;
    this.#run = undefined;
    const { start, end, from } = run.term;
    if (end - start >= MIN_RUN) {
      this.#terms.push(run.term);
      return;
    }
    for (let at = from; at < from + end - start; at++) {
      yield* this.#send(at, this.#all.hashAt(at), this.#all.lengthAt(at));
    }
  }

  *#send(at: number, hash: Uint8Array, length: number): Generator<NewXorb> {
    const open = this.#open;
    const full =
      open !== undefined &&
      (open.packedBytes + CHUNK_HEADER + length > this.#limits.bytes ||
        open.places.length >= this.#limits.chunks);
    if (full) yield* this.#close();
    const xorb = this.#open ?? this.#next();
    const index = xorb.places.length;
    this.#own.add(hash, (this.#xorbs.length - 1) * MAX_XORB_CHUNKS + index);
    const start = this.#all.startAt(at);
    xorb.builder?.add([xorb.builder.end + length], hash);
    xorb.places.push({ start, end: start + length });
    xorb.packedBytes += CHUNK_HEADER + length;
    this.#newBytes += length;
    const last = this.#terms.at(-1);
    // Terms follow each other in the file, so the last one ends before this chunk.
    const follows = last?.xorb === xorb && last.end === index;
    if (last !== undefined && follows) last.end += 1;
    else this.#terms.push({ xorb, start: index, end: index + 1, from: at });
  }

  #next(): OpenXorb {
    const builder = new TableBuilder();
    const xorb: OpenXorb = { builder, chunks: undefined, places: [], packedBytes: 0, hash: undefined };
    this.#xorbs.push(xorb);
    this.#open = xorb;
    return xorb;
  }

  *#close(): Generator<NewXorb> {
    const open = this.#open;
    if (open?.builder === undefined) return;
    this.#open = undefined;
    const chunks = open.builder.build();
    open.chunks = chunks;
    open.builder = undefined;
    open.hash = xorbHash(leavesOf(chunks));
    const { places } = open;
    open.places = [];
    yield { hash: open.hash, chunks, places, packedBytes: open.packedBytes };
  }
}

/** Whether a chunk of a xorb is the one with this hash. */
function holds({ builder, chunks }: OpenXorb, index: number, hash: Uint8Array): boolean {
  const found = chunks === undefined ? builder?.hashAt(index) : hashOf(chunks, index);
  return found !== undefined && Buffer.compare(found, hash) === 0;
}
