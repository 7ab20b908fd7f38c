import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { systemCodeOf } from '../common/index.ts';
import { alignedBlocks, openDirect, SECTOR_BYTES } from './direct.ts';

/** What one read takes from the disk: the sectors that 4 MiB at any offset lie in. */
const BLOCK_BYTES = (4 << 20) + 2 * SECTOR_BYTES;
/** So many are on their way while others are used. */
const READS_AT_ONCE = 3;
/** Below that the page cache costs less than whole sectors. */
const LEAST_BYTES = 256 << 10;

/**
 * Reads ranges of a file past the page cache (O_DIRECT): whole sectors into memory of its own, and from there what was
 * asked for. The disk gets requests as long as it likes, and the kernel neither copies nor keeps what is read once.
 */
export class DirectReader implements AsyncDisposable {
  readonly #handle: FileHandle;
  readonly #free: Uint8Array[];
  readonly #waiting: ((block: Uint8Array) => void)[] = [];
  #refused = false;

  private constructor(handle: FileHandle, blocks: Uint8Array[]) {
    this.#handle = handle;
    this.#free = blocks;
  }

  /** Undefined where the system, the disk or the memory does not allow it. */
  static async open(path: string): Promise<DirectReader | undefined> {
    const handle = await openDirect(path, constants.O_RDONLY);
    if (handle === undefined) return undefined;
    const blocks = alignedBlocks(READS_AT_ONCE, BLOCK_BYTES);
    if (blocks !== undefined) return new DirectReader(handle, blocks);
    await handle.close();
    return undefined;
  }

  /**
   * Fills the beginning of `target` with the bytes from `position`.
   *
   * @returns how many were read; fewer than asked for where others must read the rest: at the end of the file, of short
   *   ranges, and on file systems that open files so and then cannot read them
   */
  async fill(target: Uint8Array, position: number): Promise<number> {
    let done = 0;
    while (!this.#refused && target.length - done >= LEAST_BYTES) {
      const block = this.#free.pop() ?? (await new Promise<Uint8Array>((use) => this.#waiting.push(use)));
      try {
        const skip = (position + done) % SECTOR_BYTES;
        const start = position + done - skip;
        const wanted = Math.min(
          BLOCK_BYTES,
          Math.ceil((skip + target.length - done) / SECTOR_BYTES) * SECTOR_BYTES,
        );
        const { bytesRead } = await this.#handle.read(block, 0, wanted, start);
        const got = Math.min(bytesRead - skip, target.length - done);
        if (got <= 0) break;
        target.set(block.subarray(skip, skip + got), done);
        done += got;
      } catch (error) {
        if (systemCodeOf(error) !== 'EINVAL') throw error;
        this.#refused = true;
      } finally {
        const next = this.#waiting.shift();
        if (next === undefined) this.#free.push(block);
        else next(block);
      }
    }
    return done;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#handle.close();
  }
}
