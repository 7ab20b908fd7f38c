import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { EspalierError, fileError, isDiskFull, makeFolder } from '../common/index.ts';
import { tryLock } from '../state/index.ts';
import { checkFreeDisk, type FreeDisk, freeDisk } from './disk.ts';
import { lockName, PartialFile, partialName, removePartial } from './partial.ts';

export interface WrittenFile {
  path: string;
  bytes: number;
  /** Of the bytes written, computed in the same pass, lower-case hex. */
  sha256: string;
}

export interface WriteOptions {
  /** Exact number of bytes that will come; a stream of another length is an error. */
  size: number;
  /** Names the content. With one, a run that was stopped or killed is continued by the next one with the same key. */
  key?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Bytes in the file so far; those of an earlier run count. */
  onBytes?: (done: number) => void;
  free?: FreeDisk | undefined;
}

/** What running again can get past; after anything else the partial file is of no use. */
const PASSING: readonly string[] = ['interrupted', 'hub-unavailable', 'disk-full'];

/**
 * Writes a stream to `path`: free disk checked first, `path.partial` while it grows, hashed while it is written, then
 * fsync and rename. On failure `path` is as it was; the partial file stays only where a key lets the next run use it.
 *
 * @param streamFrom the content without its first bytes, which an earlier run has written
 * @throws EspalierError `disk-full`, `file-unreadable`; `usage` while another process writes this file; and what the
 *   stream throws
 */
export async function writeStream(
  streamFrom: (from: number) => AsyncIterable<Uint8Array>,
  path: string,
  options: WriteOptions,
): Promise<WrittenFile> {
  const { size, key, signal, onBytes, free = freeDisk } = options;
  await using _lock = await lockFile(path);
  const kept = await PartialFile.usable(path, key);
  // What a killed run left would count as taken disk.
  if (kept === 0) await removePartial(path).catch((cause) => refuse(path, 0, cause));
  await checkFreeDisk(path, size - kept, free);
  const partial = await PartialFile.open(path, key, size, signal).catch((cause) => {
    signal?.throwIfAborted();
    return refuse(path, 0, cause);
  });
  await using file = partial;
  const refused = (cause: unknown) => refuse(path, file.written, cause);
  try {
    if (file.bytes > 0) onBytes?.(file.bytes);
    for await (const block of streamFrom(file.bytes)) {
      await file.append(block).catch(refused);
      onBytes?.(file.bytes);
    }
    signal?.throwIfAborted();
    if (file.bytes !== size) {
      throw new EspalierError('internal', `${path} got ${file.bytes} bytes, expected ${size}`);
    }
    return { path, bytes: size, sha256: await file.finish().catch(refused) };
  } catch (cause) {
    const keeps = isPassing(cause, signal) && (await file.keep().catch(() => false));
    if (!keeps) await file.discard().catch(() => {});
    throw cause;
  }
}

/** Whether running again can get past what stopped a write. */
export function isPassing(cause: unknown, signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true || (cause instanceof EspalierError && PASSING.includes(cause.code));
}

async function lockFile(path: string): Promise<AsyncDisposable> {
  const name = lockName(path);
  const attempt = await makeFolder(dirname(path))
    .then(() => tryLock(name))
    .catch((cause) => refuse(path, 0, cause));
  if (attempt.taken) return { [Symbol.asyncDispose]: attempt.release };
  throw new EspalierError('usage', `${attempt.holder} is writing ${path}`, {
    hint: 'Wait until it has finished, or name another file.',
    details: { holder: attempt.holder, path },
  });
}

/** What the file system refused, as our own error; an error that is ours already passes. */
function refuse(path: string, bytes: number, cause: unknown): never {
  if (!isDiskFull(cause)) throw fileError(`cannot write ${path}`, cause);
  throw new EspalierError('disk-full', `the disk filled up after ${bytes} bytes of ${path}`, {
    cause,
    hint: `Free some disk space and run again to continue, or remove ${partialName(path)}.`,
  });
}

/** SHA-256 of a whole stream, lower-case hex. */
export async function sha256OfStream(blocks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const block of blocks) hash.update(block);
  return hash.digest('hex');
}
