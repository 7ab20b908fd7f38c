import { cliffNotes, cliffTable } from '../../search/sweep/table.ts';
import { ours, text } from '../escape.ts';
import { sentence } from '../format.ts';
import type { Report } from '../report.ts';

/** What the card says of the sweep that this release comes from; null without one. */
export function cliffView({ cliff }: Report) {
  if (cliff === undefined) return null;
  const { head, rows } = cliffTable(cliff);
  return {
    head: head.map(text),
    // Names come from outside; numbers were formatted by us.
    rows: rows.map((cells) => ({
      cells: cells.map((cell, column) => (column < 2 ? text(cell) : ours(cell))),
    })),
    notes: cliffNotes(cliff).map(sentence),
    measured: text(cliff.tool),
    questions: cliff.base.length > 0,
  };
}
