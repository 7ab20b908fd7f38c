import { createHash } from 'node:crypto';

/**
 * A file as an ordered list of pieces: byte ranges of a base, and literal bytes. Pure data: it is written,
 * measured, compared and streamed without anybody knowing what the bytes mean.
 */
export type Piece =
  | { readonly kind: 'copy'; readonly offset: number; readonly length: number }
  | { readonly kind: 'literal'; readonly bytes: Uint8Array };

export type SpliceList = readonly Piece[];

export function pieceLength(piece: Piece): number {
  return piece.kind === 'copy' ? piece.length : piece.bytes.length;
}

/** Size in bytes of the file that the list describes. */
export function splicedSize(list: SpliceList): number {
  return list.reduce((sum, piece) => sum + pieceLength(piece), 0);
}

/** Bytes of the list that are not a copy of the base. */
export function literalSize(list: SpliceList): number {
  return list.reduce((sum, piece) => sum + (piece.kind === 'literal' ? piece.bytes.length : 0), 0);
}

/** Collects pieces; empty ones are dropped, neighbours that continue each other become one. */
export class SpliceBuilder {
  readonly #pieces: Piece[] = [];

  copy(offset: number, length: number): void {
    if (length === 0) return;
    const last = this.#pieces.at(-1);
    if (last?.kind === 'copy' && last.offset + last.length === offset) {
      this.#pieces[this.#pieces.length - 1] = {
        kind: 'copy',
        offset: last.offset,
        length: last.length + length,
      };
    } else {
      this.#pieces.push({ kind: 'copy', offset, length });
    }
  }

  literal(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    const last = this.#pieces.at(-1);
    if (last?.kind === 'literal') {
      const joined = new Uint8Array(last.bytes.length + bytes.length);
      joined.set(last.bytes);
      joined.set(bytes, last.bytes.length);
      this.#pieces[this.#pieces.length - 1] = { kind: 'literal', bytes: joined };
    } else {
      this.#pieces.push({ kind: 'literal', bytes });
    }
  }

  build(): SpliceList {
    return this.#pieces;
  }
}

/** The list without its first `bytes` bytes. */
export function dropHead(list: SpliceList, bytes: number): SpliceList {
  let left = bytes;
  const rest: Piece[] = [];
  for (const piece of list) {
    const length = pieceLength(piece);
    if (left < length) rest.push(subPiece(piece, left, length));
    left = Math.max(0, left - length);
  }
  return rest;
}

/**
 * The list in groups of whole pieces, each of `limit` bytes at most; a longer piece is cut. So a long range is read in
 * parts at the same time, and many small ones become one write.
 */
export function* inBlocks(list: SpliceList, limit: number): Generator<Piece[]> {
  let block: Piece[] = [];
  let room = limit;
  for (const piece of list) {
    const length = pieceLength(piece);
    for (let at = 0; at < length; ) {
      const end = Math.min(length, at + limit);
      if (end - at > room) {
        yield block;
        block = [];
        room = limit;
      }
      block.push(subPiece(piece, at, end));
      room -= end - at;
      at = end;
    }
  }
  if (block.length > 0) yield block;
}

function subPiece(piece: Piece, start: number, end: number): Piece {
  return piece.kind === 'copy'
    ? { kind: 'copy', offset: piece.offset + start, length: end - start }
    : { kind: 'literal', bytes: piece.bytes.subarray(start, end) };
}

/** SHA-256 over the list itself, as data: lists with the same digest describe the same file of the same base. */
export function digestOfList(list: SpliceList): string {
  const hash = createHash('sha256');
  for (const piece of list) {
    if (piece.kind === 'copy') hash.update(`copy ${piece.offset} ${piece.length}\n`);
    else hash.update(`literal ${piece.bytes.length}\n`).update(piece.bytes);
  }
  return hash.digest('hex');
}
