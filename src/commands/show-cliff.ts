import type { Cliff } from '../search/sweep/cliff.ts';
import type { Sweep } from '../search/sweep/schema.ts';
import { cliffNotes, cliffTable } from '../search/sweep/table.ts';
import { textTable } from './result.ts';

/** The cliff as a table for a terminal, and what was found. */
export function cliffText({ rows }: Sweep, cliff: Cliff): string {
  const { head, rows: lines } = cliffTable(cliff);
  const drawn = cliff.points.reduce((sum, { draws }) => sum + draws, 0);
  const alone = 'a single draw of random says nothing and is left out: give random, or several random:SEED';
  const notes = [...cliffNotes(cliff), ...(drawn < rows.length ? [alone] : [])];
  return [textTable([head, ...lines], [1]), '', ...notes].join('\n');
}
