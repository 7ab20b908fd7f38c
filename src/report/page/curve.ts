import Handlebars from 'handlebars';
import { curveChart, curveNotes, curveTable } from '../../search/index.ts';
import type { Report } from '../report.ts';

/** The sweep that a release comes from: its chart, its table and what was found; undefined without one. */
export function curvePage({ curve }: Report) {
  if (curve === undefined) return undefined;
  const { head, rows } = curveTable(curve);
  // Not escaped: the chart escapes what came from outside itself.
  const chart = new Handlebars.SafeString(curveChart(curve));
  return { chart, head, rows: rows.map((cells) => ({ cells })), notes: curveNotes(curve), tool: curve.tool };
}
