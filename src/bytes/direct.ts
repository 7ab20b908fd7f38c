import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** What O_DIRECT demands of offsets and lengths: a multiple of the sectors of any disk in use. */
export const SECTOR_BYTES = 4096;

/** Of lib.dom, which is not ours. */
declare const WebAssembly: {
  Memory: new (pages: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
};
const WASM_PAGE = 65_536;

/**
 * Opens a file past the page cache. Undefined where there is no such thing: tmpfs, network disks, systems other than
 * Linux.
 *
 * @param access O_RDONLY or O_WRONLY
 */
export async function openDirect(path: string, access: number): Promise<FileHandle | undefined> {
  if (constants.O_DIRECT === undefined) return undefined;
  return await open(path, access | constants.O_DIRECT).catch(() => undefined);
}

/**
 * Memory that O_DIRECT takes, at a multiple of the sector: that of WebAssembly begins at a page, that of others anywhere.
 * Undefined where the process may not reserve the address space that comes with it (`ulimit -v`).
 *
 * @param bytes of each block, a multiple of the sector
 */
export function alignedBlocks(count: number, bytes: number): Uint8Array[] | undefined {
  const pages = Math.ceil((count * bytes) / WASM_PAGE);
  try {
    const { buffer } = new WebAssembly.Memory({ initial: pages, maximum: pages });
    return Array.from({ length: count }, (_, i) => new Uint8Array(buffer, i * bytes, bytes));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
