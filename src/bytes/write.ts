import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { EspalierError, messageOf, systemCodeOf } from '../common/errors.ts';
import { checkFreeDisk, type FreeDisk, freeDisk } from './disk.ts';

export interface WrittenFile {
  path: string;
  bytes: number;
  /** Of the bytes written, computed in the same pass, lower-case hex. */
  sha256: string;
}

export interface WriteOptions {
  /** Exact number of bytes that will come; a stream of another length is an error. */
  size: number;
  signal?: AbortSignal | undefined;
  onBytes?: (done: number) => void;
  free?: FreeDisk;
}

/**
 * Writes a stream to `path`: free disk checked first, `path.partial` while it grows, then fsync and rename.
 * On any failure the partial file is removed and `path` is as it was.
 *
 * @throws EspalierError `disk-full`, `file-unreadable`; and what the stream throws
 */
export async function writeStream(
  blocks: AsyncIterable<Uint8Array>,
  path: string,
  options: WriteOptions,
): Promise<WrittenFile> {
  const partial = `${path}.partial`;
  const hash = createHash('sha256');
  let bytes = 0;
  const refuse = (cause: unknown): never => {
    throw writeError(path, bytes, cause);
  };
  // What a killed run left would count as taken disk.
  await rm(partial, { force: true }).catch(refuse);
  await checkFreeDisk(path, options.size, options.free ?? freeDisk);
  const file = await open(partial, 'w').catch(refuse);
  try {
    await using handle = file;
    for await (const block of blocks) {
      hash.update(block);
      for (let at = 0; at < block.length; ) {
        const { bytesWritten } = await handle.write(block, at, block.length - at).catch(refuse);
        at += bytesWritten;
      }
      bytes += block.length;
      options.onBytes?.(bytes);
    }
    options.signal?.throwIfAborted();
    if (bytes !== options.size) {
      throw new EspalierError('internal', `${path} got ${bytes} bytes, expected ${options.size}`);
    }
    await handle.sync().catch(refuse);
    await rename(partial, path).catch(refuse);
  } catch (cause) {
    await rm(partial, { force: true });
    throw cause;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

/** What the file system refused; errors of the stream that is written pass untouched. */
function writeError(path: string, bytes: number, cause: unknown): EspalierError {
  const code = systemCodeOf(cause);
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? new EspalierError('disk-full', `the disk filled up after ${bytes} bytes of ${path}`, { cause })
    : new EspalierError('file-unreadable', `cannot write ${path}: ${messageOf(cause)}`, { cause });
}

/** SHA-256 of a whole stream, lower-case hex. */
export async function sha256OfStream(blocks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const block of blocks) hash.update(block);
  return hash.digest('hex');
}
