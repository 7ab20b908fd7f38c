import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import {
  type ByteSource,
  checkFreeDisk,
  digestOfFile,
  type FreeDisk,
  freeDisk,
  openFileSource,
} from '../bytes/index.ts';
import { EspalierError, fileError, isFileSystemError, type Progress } from '../common/index.ts';
import { formatHubUri, type HubOptions, type RepoRef } from './api/index.ts';
import {
  byteCounter,
  gitBlobHash,
  type HubFile,
  hashFile,
  hashFor,
  openHubFile,
  statFile,
} from './repo/index.ts';

interface HubDownload {
  repo: RepoRef;
  commit: string;
  /** Inside the repo. */
  path: string;
  /** Local path of the finished file. */
  destination: string;
  free?: FreeDisk;
  /** Whether another file under that name may be replaced; default true. */
  replaces?: boolean;
}

/**
 * Downloads a file of a repo. What arrives is kept as `<destination>.<etag>.partial` when the download breaks or
 * is aborted, and taken up there by the next call; the finished file has the digest that the Hub names, is
 * synced, and appears under its name at once. A file that is already there and has that digest is left alone.
 *
 * @returns `destination`
 * @throws EspalierError `disk-full`, `download-corrupt`, `file-unreadable` and the `hub-` codes of `openHubFile`
 */
export async function downloadHubFile(
  download: HubDownload,
  options: HubOptions,
  progress: Progress,
): Promise<string> {
  const { repo, commit, path, destination } = download;
  const file = await statFile(repo, commit, path, options);
  const found = await digestOfFinished(destination, file, options.signal);
  if (found === file.etag) return destination;
  if (download.replaces === false) {
    throw new EspalierError('usage', `${destination} exists, and it is not ${path} of ${repo.id}`, {
      hint: 'Move it away, or give another --run-dir.',
    });
  }
  if (found !== undefined) {
    const message = `${destination} is damaged: its digest is ${found}, expected ${file.etag}; it is downloaded again`;
    progress({ type: 'note', level: 'warning', message });
  }

  const partial = downloadPartial(destination, file.etag);
  let kept = await sizeOf(partial);
  if (kept > file.size) {
    await rm(partial, { force: true });
    kept = 0;
  }
  await checkFreeDisk(destination, file.size - kept, download.free ?? freeDisk);
  await using source = await openHubFile(repo, commit, path, options, file);
  const name = formatHubUri({ repo, revision: commit, path });
  try {
    await fill(
      partial,
      kept,
      file,
      source,
      options.signal,
      byteCounter(progress, `download ${path}`, file.size),
      name,
    );
    await rename(partial, destination);
  } catch (error) {
    throw diskError(error, destination);
  }
  return destination;
}

/** What a file is called while it is downloaded. */
export function downloadPartial(destination: string, etag: string): string {
  return `${destination}.${etag.slice(0, 12)}.partial`;
}

async function sizeOf(path: string): Promise<number> {
  return await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** Of a file that is there, the digest of the kind that the Hub knows it by; undefined where there is none. */
async function digestOfFinished(
  destination: string,
  file: HubFile,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const found = await stat(destination).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  await using source = await openFileSource(destination);
  if (file.sha256 !== undefined) return await digestOfFile(source, signal);
  const hash = gitBlobHash(source.size);
  for await (const block of source.stream(0, source.size, signal)) hash.update(block);
  return hash.digest('hex');
}

/** Appends what is missing and checks the whole; removes the partial file when it is wrong. */
async function fill(
  partial: string,
  kept: number,
  file: HubFile,
  source: ByteSource,
  signal: AbortSignal | undefined,
  count: (done: number) => void,
  name: string,
): Promise<void> {
  const { hash, algorithm, expected } = hashFor(file);
  await hashFile(hash, partial, kept, signal);
  let done = kept;
  count(done);
  await using handle = await open(partial, 'a');
  for await (const piece of source.stream(kept, file.size - kept, signal)) {
    hash.update(piece);
    await writeAll(handle, piece);
    done += piece.length;
    count(done);
  }
  await handle.sync();
  const actual = hash.digest('hex');
  if (actual === expected) return;
  await rm(partial, { force: true });
  throw new EspalierError(
    'download-corrupt',
    `${name} has the ${algorithm} ${actual}, expected ${expected}`,
    {
      hint: 'Run again: the damaged download was removed. If it happens again, check the disk, or try without a proxy.',
      details: { file: name, expected, actual },
    },
  );
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at);
    at += bytesWritten;
  }
}

function diskError(error: unknown, destination: string): unknown {
  return isFileSystemError(error) ? fileError(`cannot write ${destination}`, error) : error;
}
