import { inOrder } from './in-order.ts';
import { type ByteSource, readInto } from './source.ts';
import { dropHead, inBlocks, type Piece, pieceLength, type SpliceList, splicedSize } from './splice.ts';

/** Large enough that neither a disk nor a server notices the borders, small enough to hold several. */
export const BLOCK_BYTES = 4 << 20;
/**
 * Blocks that are read at the same time from a disk: one arrives while the other is used. More was slower here: the block
 * that is hashed and written has then left the processor's cache.
 */
const BLOCKS_AHEAD = 2;

export interface StreamOptions {
  /** Bytes of the described file to leave out at its beginning. */
  from?: number;
  signal?: AbortSignal | undefined;
}

/**
 * The described file's bytes in order; only the ranges of `copy` pieces are read from the base, several at a time (its
 * `readsAtOnce`, 4 MiB each). A block is valid only until the next one is asked for: its memory is used again.
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

  const task = (pieces: Piece[]) => async (abort: AbortSignal) => {
    const buffer = unused.pop() ?? new Uint8Array(capacity);
    let at = 0;
    for (const piece of pieces) {
      const end = at + pieceLength(piece);
      if (piece.kind === 'literal') buffer.set(piece.bytes, at);
      else await readInto(base, buffer.subarray(at, end), piece.offset, abort);
      at = end;
    }
    return { buffer, length: at };
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
