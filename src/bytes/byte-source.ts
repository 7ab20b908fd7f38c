/**
 * Something with a known size whose bytes can be read in any order: a file, a buffer, a file on the Hub.
 * All offsets and lengths are in bytes.
 */
export interface ByteSource extends AsyncDisposable {
  /** Where the bytes are, for messages: a path, or `hf://ns/name@sha/file`. Never holds a secret. */
  readonly name: string;
  readonly size: number;
  /**
   * Names these very bytes: an ETag, or inode and times of change. Work that was broken off goes on only with a source
   * of the same version; a source without one is read from the beginning.
   */
  readonly version?: string | undefined;
  /** How many reads pay off at the same time: several over a network, where each waits for its answer. Default 2. */
  readonly readsAtOnce?: number;
  /** Ranges that lie no further apart are better read as one, gap and all: over a network, each waits for its answer. */
  readonly nearBytes?: number;

  /**
   * Exactly `length` bytes from `offset`. The caller owns the array.
   *
   * @throws RangeError when the range is not inside the source.
   */
  read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array>;

  /**
   * The same bytes in pieces of the source's own choosing, for ranges too long to hold.
   * A piece is valid only until the next one is asked for.
   */
  stream(offset: number, length: number, signal?: AbortSignal): AsyncIterable<Uint8Array>;

  /**
   * Makes sure that the source is still what was opened, for who hands its path to another program. Reads do so themselves.
   *
   * @throws EspalierError `base-changed`
   */
  assertUnchanged?(): Promise<void>;

  /** Fills `target` with the bytes from `offset`; for sources that need no buffer of their own to do so. */
  readInto?(target: Uint8Array, offset: number, signal?: AbortSignal): Promise<void>;
}

/** Fills `target` with the bytes of any source from `offset`. */
export async function readInto(
  source: ByteSource,
  target: Uint8Array,
  offset: number,
  signal?: AbortSignal,
): Promise<void> {
  if (source.readInto !== undefined) return await source.readInto(target, offset, signal);
  target.set(await source.read(offset, target.length, signal));
}

/** @throws RangeError unless `[offset, offset + length)` lies inside a source of `size` bytes. */
export function checkRange(name: string, size: number, offset: number, length: number): void {
  const valid =
    Number.isSafeInteger(offset) &&
    Number.isSafeInteger(length) &&
    offset >= 0 &&
    length >= 0 &&
    offset + length <= size;
  if (!valid) {
    throw new RangeError(`${name}: bytes ${offset}..${offset + length} are not inside its ${size} bytes`);
  }
}
