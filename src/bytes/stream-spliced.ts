import { type ByteSource, readInto } from './byte-source.ts';
import { inOrder } from './in-order.ts';
import { nearGap, type Run, runsOf } from './runs.ts';
import { dropHead, inBlocks, type Piece, pieceLength, type SpliceList, splicedSize } from './splice.ts';

/** Large enough that neither a disk nor a server notices the borders, small enough to hold several. */
export const BLOCK_BYTES = 4 << 20;
/**
 * Blocks that are read at the same time from a disk: one arrives while the other is used. More was slower here: the block
 * that is hashed and written has then left the processor's cache.
 */
const BLOCKS_AHEAD = 2;

interface StreamOptions {
  /** Bytes of the described file to leave out at its beginning. */
  from?: number;
  signal?: AbortSignal | undefined;
}

/**
 * The described file's bytes in order; only the ranges of `copy` pieces are read from the base, several at a time (its
 * `readsAtOnce`, 4 MiB each), and what lies near each other as one range. A block is valid only until the next one is asked for: its memory is used again.
 */
export async function* streamSpliced(
  base: ByteSource,
  list: SpliceList,
  { from = 0, signal }: StreamOptions = {},
): AsyncIterable<Uint8Array> {
  signal?.throwIfAborted();
  const rest = dropHead(list, from);
  const capacity = Math.min(BLOCK_BYTES, splicedSize(rest));
  const unused: Uint8Array[] = [];
  const near = base.nearBytes === undefined ? 0 : nearGap(rest, base.nearBytes);

  const task = (pieces: Piece[]) => async (abort: AbortSignal) => {
    const buffer = unused.pop() ?? new Uint8Array(capacity);
    let length = 0;
    for (const piece of pieces) {
      if (piece.kind === 'literal') buffer.set(piece.bytes, length);
      length += pieceLength(piece);
    }
    for (const run of runsOf(pieces, near)) await readRun(base, run, buffer, abort);
    return { buffer, length };
  };
  for await (const { buffer, length } of inOrder(
    inBlocks(rest, BLOCK_BYTES).map(task),
    base.readsAtOnce ?? BLOCKS_AHEAD,
    signal,
  )) {
    yield buffer.subarray(0, length);
    unused.push(buffer);
  }
}

/** Reads a range to the places of its parts in a block. */
async function readRun(
  base: ByteSource,
  { offset, length, parts }: Run,
  block: Uint8Array,
  signal: AbortSignal,
): Promise<void> {
  const [{ at } = { at: 0 }, ...others] = parts;
  if (others.length === 0) {
    await readInto(base, block.subarray(at, at + length), offset, signal);
    return;
  }
  const bytes = await base.read(offset, length, signal);
  for (const part of parts) block.set(bytes.subarray(part.from, part.from + part.length), part.at);
}
