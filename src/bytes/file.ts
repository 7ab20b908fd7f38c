import { type FileHandle, open } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { EspalierError } from '../common/errors.ts';
import { readProblem } from '../common/files.ts';
import { DirectReader } from './direct-reader.ts';
import { type ByteSource, checkRange } from './source.ts';

/** Large enough that a 10 GB copy is bound by the disk, small enough to stay in the L2 cache while hashed. */
const BLOCK_BYTES = 1 << 20;
/** A file that would take so much of the memory does not stay in the page cache long enough to be read from there again. */
const DIRECT_SHARE = 1 / 4;

/**
 * A local file as a source. The file stays open until the source is disposed.
 *
 * @throws EspalierError `file-unreadable`
 */
export async function openFileSource(path: string): Promise<ByteSource> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (cause) {
    throw new EspalierError('file-unreadable', `cannot read ${path}: ${readProblem(cause)}`, { cause });
  }
  const info = await handle.stat({ bigint: true });
  if (!info.isFile()) {
    await handle.close();
    throw new EspalierError('file-unreadable', `cannot read ${path}: it is not a file`);
  }
  const size = Number(info.size);

  const direct = size < totalmem() * DIRECT_SHARE ? undefined : await DirectReader.open(path);

  async function fill(target: Uint8Array, position: number): Promise<void> {
    let done = direct === undefined ? 0 : await direct.fill(target, position);
    while (done < target.length) {
      const { bytesRead } = await handle.read(target, done, target.length - done, position + done);
      if (bytesRead === 0) {
        throw new EspalierError(
          'file-unreadable',
          `${path} ended at byte ${position + done}, ${size} bytes were there when it was opened`,
          { hint: 'The file was changed while it was being read; run again.' },
        );
      }
      done += bytesRead;
    }
  }

  return {
    name: path,
    size,
    version: `${info.dev}:${info.ino}:${size}:${info.mtimeNs}`,
    async read(offset, length, signal) {
      checkRange(path, size, offset, length);
      signal?.throwIfAborted();
      const bytes = new Uint8Array(length);
      await fill(bytes, offset);
      return bytes;
    },
    async *stream(offset, length, signal) {
      checkRange(path, size, offset, length);
      const block = new Uint8Array(Math.min(BLOCK_BYTES, length));
      for (let at = offset; at < offset + length; ) {
        signal?.throwIfAborted();
        const piece = block.subarray(0, Math.min(block.length, offset + length - at));
        await fill(piece, at);
        at += piece.length;
        yield piece;
      }
    },
    async readInto(target, offset, signal) {
      checkRange(path, size, offset, target.length);
      signal?.throwIfAborted();
      await fill(target, offset);
    },
    async [Symbol.asyncDispose]() {
      await direct?.[Symbol.asyncDispose]();
      await handle.close();
    },
  };
}
