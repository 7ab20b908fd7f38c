import type { ByteSource } from '../bytes/index.ts';

/**
 * A range of a source as a Blob that reads it when it is asked for. `fetch` and @huggingface/hub take size, slices and streams
 * of it; it must not go into another Blob.
 */
export class SourceBlob extends Blob {
  override readonly size: number;
  readonly #source: ByteSource;
  readonly #start: number;

  constructor(source: ByteSource, start = 0, end = source.size) {
    super([]);
    this.size = end - start;
    this.#source = source;
    this.#start = start;
  }

  override slice(start = 0, end = this.size): Blob {
    const within = (at: number) => Math.min(this.size, Math.max(0, at < 0 ? this.size + at : at));
    const from = within(start);
    return new SourceBlob(this.#source, this.#start + from, this.#start + Math.max(from, within(end)));
  }

  override stream(): ReturnType<Blob['stream']> {
    return ReadableStream.from(this.#blocks()) as ReturnType<Blob['stream']>;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#source.read(this.#start, this.size));
  }

  /** Copies: a source uses the memory of its blocks again. */
  async *#blocks(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for await (const block of this.#source.stream(this.#start, this.size)) yield new Uint8Array(block);
  }
}
