import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { EspalierError, missingHint, readProblem, systemCodeOf } from '../common/index.ts';
import { type ByteSource, checkRange } from './byte-source.ts';
import { DirectReader } from './direct-reader.ts';

/** Large enough that a 10 GB copy is bound by the disk, small enough to stay in the L2 cache while hashed. */
const BLOCK_BYTES = 1 << 20;
/** A file that would take so much of the memory does not stay in the page cache long enough to be read from there again. */
const DIRECT_SHARE = 1 / 4;

/** What changes with the content of a file: times in ns. A file that was written to and got its old time back has another `changed`. */
const IDENTITY = {
  device: 'dev',
  inode: 'ino',
  size: 'size',
  modified: 'mtimeNs',
  changed: 'ctimeNs',
} as const satisfies Record<string, keyof BigIntStats>;

/**
 * A local file as a source. The file stays open until the source is disposed. After each read the path must still lead to
 * the file as it was when it was opened, so that bytes of two states never become one result.
 *
 * @param cached reads through the page cache also what is large: another reader goes ahead of this one
 * @throws EspalierError `file-unreadable`; while reading `base-changed`
 */
export async function openFileSource(path: string, { cached = false } = {}): Promise<ByteSource> {
  let handle: FileHandle;
  try {
    // A FIFO would else be waited for until somebody writes to it.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    const hint = systemCodeOf(cause) === 'ENOENT' ? missingHint(path) : undefined;
    throw new EspalierError('file-unreadable', `cannot read ${path}: ${readProblem(cause)}`, {
      cause,
      ...(hint !== undefined && { hint }),
    });
  }
  const info = await handle.stat({ bigint: true });
  if (!info.isFile()) {
    await handle.close();
    throw new EspalierError('file-unreadable', `cannot read ${path}: it is not a file`);
  }
  const size = Number(info.size);

  const small = cached || size < totalmem() * DIRECT_SHARE;
  const direct = small ? undefined : await DirectReader.open(path);

  /** @throws EspalierError `base-changed`, with what differs */
  async function assertUnchanged(): Promise<void> {
    const now = await stat(path, { bigint: true }).catch(() => undefined);
    for (const [what, key] of Object.entries(IDENTITY)) {
      if (now?.[key] === info[key]) continue;
      const is = now === undefined ? 'it is gone' : `its ${what} was ${info[key]} and is now ${now[key]}`;
      throw new EspalierError('base-changed', `${path} was changed while it was read: ${is}`, {
        hint: 'Make sure that no other program writes to the file, then run again.',
        details: { path, what, expected: String(info[key]), actual: now && String(now[key]) },
      });
    }
  }

  async function fill(target: Uint8Array, position: number): Promise<void> {
    let done = direct === undefined ? 0 : await direct.fill(target, position);
    while (done < target.length) {
      const { bytesRead } = await handle.read(target, done, target.length - done, position + done);
      if (bytesRead === 0) {
        await assertUnchanged();
        throw new EspalierError(
          'file-unreadable',
          `${path} ended at byte ${position + done}; it had ${size} bytes when it was opened`,
          { hint: 'The disk did not return all bytes of the file. Check the disk, then run again.' },
        );
      }
      done += bytesRead;
    }
  }

  return {
    name: path,
    size,
    version: Object.values(IDENTITY)
      .map((key) => info[key])
      .join(':'),
    async read(offset, length, signal) {
      checkRange(path, size, offset, length);
      signal?.throwIfAborted();
      const bytes = new Uint8Array(length);
      await fill(bytes, offset);
      await assertUnchanged();
      return bytes;
    },
    async *stream(offset, length, signal) {
      checkRange(path, size, offset, length);
      const block = new Uint8Array(Math.min(BLOCK_BYTES, length));
      for (let at = offset; at < offset + length; ) {
        signal?.throwIfAborted();
        const piece = block.subarray(0, Math.min(block.length, offset + length - at));
        await fill(piece, at);
        await assertUnchanged();
        at += piece.length;
        yield piece;
      }
    },
    async readInto(target, offset, signal) {
      checkRange(path, size, offset, target.length);
      signal?.throwIfAborted();
      await fill(target, offset);
      await assertUnchanged();
    },
    assertUnchanged,
    async [Symbol.asyncDispose]() {
      await direct?.[Symbol.asyncDispose]();
      await handle.close();
    },
  };
}
