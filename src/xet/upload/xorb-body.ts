import type { ByteSource } from '../../bytes/source.ts';
import { readInto } from '../../bytes/source.ts';
import { CHUNK_HEADER, putChunkHeader } from '../formats/xorb.ts';
import type { NewXorb, Range } from './plan.ts';

/** Chunks that lie side by side in the file are read as one, up to so many bytes. */
const READ_BYTES = 1 << 20;

/**
 * A serialized xorb that is read from the file while it is sent; a request that is tried again reads it again. `fetch` takes
 * size and stream of it; it must not go into another Blob.
 */
export class XorbBody extends Blob {
  override readonly size: number;
  readonly #source: ByteSource;
  readonly #places: readonly Range[];
  readonly #onBytes: (bytes: number) => void;

  /** @param onBytes called with how many bytes this attempt has read */
  constructor(source: ByteSource, xorb: NewXorb, onBytes: (bytes: number) => void) {
    super([]);
    this.size = xorb.packedBytes;
    this.#source = source;
    this.#places = xorb.places;
    this.#onBytes = onBytes;
  }

  override stream(): ReturnType<Blob['stream']> {
    return ReadableStream.from(this.#blocks()) as ReturnType<Blob['stream']>;
  }

  async *#blocks(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    let done = 0;
    for (const run of runs(this.#places)) {
      const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
      const raw = new Uint8Array(end - start);
      await readInto(this.#source, raw, start);
      const out = new Uint8Array(raw.length + run.length * CHUNK_HEADER);
      let at = 0;
      for (const place of run) {
        const length = place.end - place.start;
        putChunkHeader(out, at, length);
        out.set(raw.subarray(place.start - start, place.end - start), at + CHUNK_HEADER);
        at += CHUNK_HEADER + length;
      }
      done += out.length;
      this.#onBytes(done);
      yield out;
    }
  }
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
