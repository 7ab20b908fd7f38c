import type { ByteSource } from './source.ts';

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

/** The described file's bytes in order; only the ranges of `copy` pieces are read from the base. */
export async function* streamSpliced(
  base: ByteSource,
  list: SpliceList,
  signal?: AbortSignal,
): AsyncIterable<Uint8Array> {
  for (const piece of list) {
    signal?.throwIfAborted();
    if (piece.kind === 'literal') yield piece.bytes;
    else yield* base.stream(piece.offset, piece.length, signal);
  }
}
