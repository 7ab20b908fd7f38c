import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { systemCodeOf } from '../common/index.ts';
import { alignedBlocks, openDirect } from './direct.ts';

/** Large enough for a disk, small enough to be copied while it is in the processor's cache. */
const BLOCK_BYTES = 1 << 20;
/** So many are written while the next one is filled. */
const WRITES_AT_ONCE = 4;
const BLOCKS = WRITES_AT_ONCE + 1;
/** Smaller files stay in the page cache, where their next reader finds them. */
const DIRECT_FROM = 32 << 20;

/**
 * Bytes in order, to a file, in whole blocks with several writes under way. A large file goes past the page cache where
 * the system can do that (O_DIRECT): its bytes are not copied by the kernel, and the disk writes from the first block on
 * instead of being waited for at the end.
 */
export class BlockWriter implements AsyncDisposable {
  readonly #handle: FileHandle;
  /** The same file past the page cache; takes whole blocks only. */
  readonly #direct: FileHandle | undefined;
  #refused = false;
  readonly #unused: Uint8Array[];
  readonly #writes: Promise<void>[] = [];
  /** All that was begun is written. */
  #done: Promise<void> = Promise.resolve();
  #written: number;
  #block: Uint8Array | undefined;
  /** Where the block begins in the file; a multiple of its size, but for the first of a file that is continued. */
  #offset: number;
  #filled = 0;

  private constructor(
    handle: FileHandle,
    direct: FileHandle | undefined,
    blocks: Uint8Array[],
    offset: number,
  ) {
    this.#handle = handle;
    this.#direct = direct;
    this.#unused = blocks;
    this.#offset = offset;
    this.#written = offset;
  }

  /**
   * @param from where to go on; a file that is begun is made, or emptied
   * @param size bytes that the finished file will have
   */
  static async open(path: string, from: number, size: number): Promise<BlockWriter> {
    const handle = await open(path, from === 0 ? 'w' : 'r+');
    const aligned = size < DIRECT_FROM ? undefined : alignedBlocks(BLOCKS, BLOCK_BYTES);
    const direct = aligned && (await openDirect(path, constants.O_WRONLY));
    return new BlockWriter(handle, direct, aligned ?? plainBlocks(), from);
  }

  /** Bytes until the next write begins, at least 1. */
  get room(): number {
    return BLOCK_BYTES - (this.#offset % BLOCK_BYTES) - this.#filled;
  }

  /** So many bytes at the beginning are written. */
  get written(): number {
    return this.#written;
  }

  /** Takes `room` bytes at most; their memory is free again afterwards. Fails for an earlier write, too. */
  async add(bytes: Uint8Array): Promise<void> {
    if (this.#block === undefined) {
      while (this.#unused.length === 0) await this.#writes.shift();
      this.#block = this.#unused.pop()!;
    }
    this.#block.set(bytes, this.#filled);
    this.#filled += bytes.length;
    if (this.room === 0) this.#begin();
  }

  /** Resolves when all that was begun so far is written. */
  settled(): Promise<void> {
    return this.#done;
  }

  /** Writes what is no whole block yet as well. */
  async flush(): Promise<void> {
    if (this.#filled > 0) this.#begin();
    await this.#done;
  }

  /** Makes what is written outlive a loss of power. */
  async sync(): Promise<void> {
    await this.#handle.sync();
  }

  #begin(): void {
    const block = this.#block!;
    const end = this.#offset + this.#filled;
    const write = this.#write(block.subarray(0, this.#filled), this.#offset).then(() => {
      this.#unused.push(block);
    });
    const before = this.#done;
    this.#done = write.then(async () => {
      await before;
      this.#written = end;
    });
    // Thrown to the next one who waits for it.
    for (const promise of [write, this.#done]) promise.catch(() => {});
    this.#writes.push(write);
    this.#block = undefined;
    this.#offset = end;
    this.#filled = 0;
  }

  async #write(bytes: Uint8Array, offset: number): Promise<void> {
    if (this.#direct !== undefined && !this.#refused && bytes.length === BLOCK_BYTES) {
      try {
        return await writeAll(this.#direct, bytes, offset);
      } catch (error) {
        // A file system that opens files so and then cannot write them.
        if (systemCodeOf(error) !== 'EINVAL') throw error;
        this.#refused = true;
      }
    }
    await writeAll(this.#handle, bytes, offset);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled(this.#writes);
    await this.#direct?.close();
    await this.#handle.close();
  }
}

function plainBlocks(): Uint8Array[] {
  return Array.from({ length: BLOCKS }, () => new Uint8Array(BLOCK_BYTES));
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, offset + at);
    at += bytesWritten;
  }
}
