import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { HubFile } from './stat.ts';

/** Git's id of a file's content: SHA-1 over `blob <size>\0` and the content. Feed it the content. */
export function gitBlobHash(size: number): Hash {
  return createHash('sha1').update(`blob ${size}\0`);
}

/** The hash by which the Hub knows a file: SHA-256 for LFS, else git's blob id. */
export function hashFor(file: HubFile): { hash: Hash; algorithm: 'SHA-256' | 'git SHA-1'; expected: string } {
  return file.sha256 === undefined
    ? { hash: gitBlobHash(file.size), algorithm: 'git SHA-1', expected: file.etag }
    : { hash: createHash('sha256'), algorithm: 'SHA-256', expected: file.sha256 };
}

/** Feeds a hash the first `end` bytes of a file. */
export async function hashFile(hash: Hash, path: string, end: number, signal?: AbortSignal): Promise<void> {
  if (end === 0) return;
  const options = { end: end - 1, highWaterMark: 2 ** 20, ...(signal ? { signal } : {}) };
  for await (const block of createReadStream(path, options)) hash.update(block);
}
