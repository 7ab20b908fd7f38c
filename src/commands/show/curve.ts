import { curveNotes, curveTable, type Sweep, type SweepCurve, worstDomainNotes } from '../../search/index.ts';
import { textTable } from './format.ts';

/** The curve as a table for a terminal, and what was found. */
export function curveText(sweep: Sweep, curve: SweepCurve): string {
  const { rows } = sweep;
  const { head, rows: lines } = curveTable(curve);
  const drawn = curve.points.reduce((sum, { draws }) => sum + draws, 0);
  const alone = 'a single random draw says nothing and is left out: give random, or several random:SEED';
  const notes = [...curveNotes(curve), ...worstDomainNotes(sweep), ...(drawn < rows.length ? [alone] : [])];
  return [textTable([head, ...lines], [1]), '', ...notes].join('\n');
}
