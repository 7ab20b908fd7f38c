import { curveNotes, curveTable } from '../../search/index.ts';
import { ours, text } from '../escape.ts';
import { sentence } from '../format.ts';
import type { Report } from '../report.ts';

/** What the card says of the sweep that this release comes from; null without one. */
export function curveView({ curve }: Report) {
  if (curve === undefined) return null;
  const { head, rows } = curveTable(curve);
  return {
    head: head.map(text),
    // Names come from outside; numbers were formatted by us.
    rows: rows.map((cells) => ({
      cells: cells.map((cell, column) => (column < 2 ? text(cell) : ours(cell))),
    })),
    notes: curveNotes(curve).map(sentence),
    measured: text(curve.tool),
    questions: curve.base.length > 0,
  };
}
