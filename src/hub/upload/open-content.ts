import { createHash } from 'node:crypto';
import { type ByteSource, memorySource, openFileSource } from '../../bytes/index.ts';
import { EspalierError } from '../../common/index.ts';
import {
  hashFile,
  isLocal,
  isStored,
  isUnwritten,
  type LocalFile,
  notHere,
  type ReleaseFile,
} from '../repo/index.ts';

/**
 * Opens a file of a release to send it: its bytes are those whose SHA-256 is known.
 *
 * @param open closes what was opened here
 * @throws EspalierError `file-unreadable` for a file that changed since
 */
export async function openContent(file: ReleaseFile, open: AsyncDisposableStack): Promise<ByteSource> {
  const { content } = file;
  if (isUnwritten(content)) return content.source;
  if (isStored(content)) throw notHere(file);
  if (!isLocal(content)) return memorySource(file.path, Buffer.from(content));
  // It was just read, for its chunks or its SHA-256.
  const source = open.use(await openFileSource(content.file, { cached: true }));
  await checkProven(content, source);
  return source;
}

/** The bytes are those that were proven: by the identity that the file had then, else by reading it. */
async function checkProven({ file, sha256, version }: LocalFile, source: ByteSource): Promise<void> {
  if (version !== undefined && version === source.version) return;
  const hash = createHash('sha256');
  await hashFile(hash, file, source.size);
  const found = hash.digest('hex');
  if (found === sha256) return;
  throw new EspalierError(
    'file-unreadable',
    `${file} changed on disk after it was verified: its SHA-256 is ${found}, expected ${sha256}`,
    { hint: 'Do not change the run directory while Espalier is running. Run again.' },
  );
}
