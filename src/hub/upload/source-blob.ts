import type { ByteSource } from '../../bytes/index.ts';

/**
 * A range of a source as a Blob that reads it when it is asked for, and tells how far it was read. `fetch` takes size and stream
 * of it; it must not go into another Blob.
 */
export class SourceBlob extends Blob {
  override readonly size: number;
  readonly #source: ByteSource;
  readonly #start: number;
  readonly #onBytes: (done: number) => void;

  constructor(source: ByteSource, onBytes: (done: number) => void, start = 0, end = source.size) {
    super([]);
    this.size = end - start;
    this.#source = source;
    this.#start = start;
    this.#onBytes = onBytes;
  }

  /** A new stream that counts from 0: each attempt of a retried request opens one. */
  override stream(): ReturnType<Blob['stream']> {
    return ReadableStream.from(this.#blocks()) as ReturnType<Blob['stream']>;
  }

  /** Copies: a source uses the memory of its blocks again. */
  async *#blocks(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    let done = 0;
    for await (const block of this.#source.stream(this.#start, this.size)) {
      done += block.length;
      yield new Uint8Array(block);
      this.#onBytes(done);
    }
  }
}
