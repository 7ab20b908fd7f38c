import { DATA_KEY } from '../hashes.ts';
import { ChunkKernel, type ChunkRule, MAX_CHUNK } from '../kernel/index.ts';
import { type ChunkTable, TableBuilder } from './chunk-table.ts';

/** Bytes that are cut at a time: several chunks, few enough to stay in the processor's cache. */
export const BLOCK_BYTES = 4 << 20;

/** Cuts a stream of bytes, which begins with a chunk, into chunks. */
export class Chunker {
  readonly #kernel: ChunkKernel;
  #table: TableBuilder;
  /** Bytes at the front of the kernel's input that belong to the chunk which is not complete. */
  #kept = 0;

  /**
   * @param start of the first byte in the file
   * @param blockBytes that may come at once
   * @param kernel of an earlier chunker that has ended, by the same rule: memory of several MB, which is collected late
   */
  constructor(
    rule: ChunkRule,
    start = 0,
    blockBytes = BLOCK_BYTES,
    kernel = new ChunkKernel(blockBytes + MAX_CHUNK, rule, DATA_KEY),
  ) {
    this.#kernel = kernel;
    this.#table = new TableBuilder(start);
  }

  /** Chunks that are certain so far. */
  get count(): number {
    return this.#table.count;
  }

  /** Where the chunk that is not complete begins. */
  get end(): number {
    return this.#table.end;
  }

  /** Where the next bytes are put before {@link filled} is called, without a copy; at least `blockBytes` long. */
  get space(): Uint8Array {
    return this.#kernel.input.subarray(this.#kept);
  }

  /** So many bytes were put into {@link space}; `isLast` when the file ends with them. */
  filled(bytes: number, isLast: boolean): void {
    const { input } = this.#kernel;
    const length = this.#kept + bytes;
    const { ends, hashes } = this.#kernel.cut(length, isLast);
    this.#table.add(ends, hashes, this.#table.end);
    const cut = ends.at(-1) ?? 0;
    input.copyWithin(0, cut, length);
    this.#kept = length - cut;
  }

  /** Takes the next bytes, of any number. */
  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + this.space.length);
      this.space.set(part);
      this.filled(part.length, false);
      at += part.length;
    }
  }

  /** The file ends here. */
  finish(): ChunkTable {
    this.filled(0, true);
    return this.table();
  }

  /** The chunks that are certain so far. */
  table(): ChunkTable {
    return this.#table.build();
  }

  /** The chunks that are certain and were not taken before. */
  take(): ChunkTable {
    const table = this.#table.build();
    this.#table = new TableBuilder(this.#table.end);
    return table;
  }
}
