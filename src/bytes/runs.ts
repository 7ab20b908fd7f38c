import { type Piece, pieceLength, type SpliceList } from './splice.ts';

/** A range of the base that is read at once, and which parts of it are wanted. */
export interface Run {
  readonly offset: number;
  readonly length: number;
  /** `from` counts in the run, `at` in what is made of it. */
  readonly parts: readonly { readonly from: number; readonly at: number; readonly length: number }[];
}

/** Of what is wanted, so much may be read for nothing between near ranges. */
const WASTE = 0.001;

/**
 * How far apart ranges may lie that are read as one: at most `most` bytes, and less where a list has so many gaps that
 * more than a thousandth of what it copies would be read for nothing.
 */
export function nearGap(list: SpliceList, most: number): number {
  const copies = list.filter((piece) => piece.kind === 'copy');
  const allowed = WASTE * copies.reduce((sum, { length }) => sum + length, 0);
  const gaps = copies.slice(1).map(({ offset }, i) => offset - copies[i]!.offset - copies[i]!.length);
  let near = most;
  while (gaps.reduce((sum, gap) => sum + (gap >= 0 && gap <= near ? gap : 0), 0) > allowed)
    near = Math.floor(near / 2);
  return near;
}

/** The ranges to read for some pieces, in their order; near ones as one, across literals between them. */
export function runsOf(pieces: readonly Piece[], near: number): Run[] {
  const runs: { offset: number; length: number; parts: { from: number; at: number; length: number }[] }[] =
    [];
  let at = 0;
  for (const piece of pieces) {
    const length = pieceLength(piece);
    if (piece.kind === 'copy') {
      const last = runs.at(-1);
      const gap = last === undefined ? -1 : piece.offset - last.offset - last.length;
      if (last !== undefined && gap >= 0 && gap <= near) {
        last.parts.push({ from: piece.offset - last.offset, at, length });
        last.length += gap + length;
      } else {
        runs.push({ offset: piece.offset, length, parts: [{ from: 0, at, length }] });
      }
    }
    at += length;
  }
  return runs;
}
