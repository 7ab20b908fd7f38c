/** Blocks of any size as one sequence of bytes: look at what is there, take as much of it as is wanted. */
export class BlockReader implements AsyncDisposable {
  readonly #blocks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(blocks: AsyncIterable<Uint8Array>) {
    this.#blocks = blocks[Symbol.asyncIterator]();
  }

  /** The bytes at hand, at least one; none at the end. Valid until the next call. */
  async peek(): Promise<Uint8Array> {
    while (this.#rest.length === 0) {
      const next = await this.#blocks.next();
      if (next.done === true) break;
      this.#rest = next.value;
    }
    return this.#rest;
  }

  /** Goes on by `length` of the bytes that `peek` gave. */
  skip(length: number): void {
    this.#rest = this.#rest.subarray(length);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#blocks.return?.();
  }
}
