import { type ByteSource, readInto } from '../../bytes/index.ts';
import { CHUNK_HEADER, putChunkHeader } from '../formats/index.ts';
import type { NewXorb, Range } from './upload-plan.ts';

/** Chunks that lie side by side in the file are read as one, up to so many bytes. */
const READ_BYTES = 1 << 20;
/** Room for these and their headers: no chunk but a file's last one is shorter than 8 kB. */
const BLOCK_BYTES = READ_BYTES + (READ_BYTES >> 6);
/** A block of this size always fills a connection, so the next one is asked for when it has left. */
const REUSED_BYTES = 256 << 10;

type Block = Uint8Array<ArrayBuffer>;

/**
 * Memory for the blocks of bodies, two for each: while one leaves, the other is filled. New ones for each block would be
 * garbage of the size of the file, and collecting it took a third of all CPU time.
 */
export class BlockPool {
  readonly #free: [Block, Block][] = [];

  take(): [Block, Block] {
    return this.#free.pop() ?? [new Uint8Array(BLOCK_BYTES), new Uint8Array(BLOCK_BYTES)];
  }

  giveBack(blocks: [Block, Block]): void {
    this.#free.push(blocks);
  }
}

/**
 * A serialized xorb that is read from the file while it is sent; a request that is tried again reads it again. `fetch` takes
 * size and stream of it; it must not go into another Blob. A block is valid until the second one after it is asked for.
 */
export class XorbBody extends Blob {
  override readonly size: number;
  readonly #source: ByteSource;
  readonly #places: readonly Range[];
  readonly #onBytes: (bytes: number) => void;
  readonly #pool: BlockPool;

  /** @param onBytes called with how many bytes this attempt has read */
  constructor(source: ByteSource, xorb: NewXorb, onBytes: (bytes: number) => void, pool = new BlockPool()) {
    super([]);
    this.size = xorb.packedBytes;
    this.#source = source;
    this.#places = xorb.places;
    this.#onBytes = onBytes;
    this.#pool = pool;
  }

  override stream(): ReturnType<Blob['stream']> {
    return ReadableStream.from(this.#blocks()) as ReturnType<Blob['stream']>;
  }

  async *#blocks(): AsyncGenerator<Block> {
    const pair = this.#pool.take();
    let [next, other] = pair;
    let done = 0;
    try {
      for (const run of runs(this.#places)) {
        const bytes = packedBytes(run);
        let block: Block;
        // A short one may wait in the connection's own queue for longer.
        if (bytes < REUSED_BYTES || bytes > BLOCK_BYTES) block = new Uint8Array(bytes);
        else {
          block = next.subarray(0, bytes);
          [next, other] = [other, next];
        }
        await this.#fill(block, run);
        done += bytes;
        this.#onBytes(done);
        yield block;
      }
    } finally {
      this.#pool.giveBack(pair);
    }
  }

  /** Reads the chunks behind the room for all headers, then moves each one towards the front, behind its own. */
  async #fill(block: Block, run: readonly Range[]): Promise<void> {
    let [at, from] = [0, run.length * CHUNK_HEADER];
    await readInto(this.#source, block.subarray(from), run[0]?.start ?? 0);
    for (const { start, end } of run) {
      const length = end - start;
      block.copyWithin(at + CHUNK_HEADER, from, from + length);
      putChunkHeader(block, at, length);
      at += CHUNK_HEADER + length;
      from += length;
    }
  }
}

function packedBytes(run: readonly Range[]): number {
  return run.length * CHUNK_HEADER + (run.at(-1)?.end ?? 0) - (run[0]?.start ?? 0);
}

/** Ranges that follow each other, in groups of at most {@link READ_BYTES}. */
function* runs(places: readonly Range[]): Generator<Range[]> {
  let run: Range[] = [];
  for (const place of places) {
    const first = run[0];
    const follows = run.at(-1)?.end === place.start;
    if (first !== undefined && (!follows || place.end - first.start > READ_BYTES)) {
      yield run;
      run = [];
    }
    run.push(place);
  }
  if (run.length > 0) yield run;
}
