import Handlebars from 'handlebars';
import { cliffChart } from '../../search/sweep/chart.ts';
import { cliffNotes, cliffTable } from '../../search/sweep/table.ts';
import type { Report } from '../report.ts';

/** The sweep that a release comes from: its chart, its table and what was found; undefined without one. */
export function cliffPage({ cliff }: Report) {
  if (cliff === undefined) return undefined;
  const { head, rows } = cliffTable(cliff);
  // Not escaped: the chart escapes what came from outside itself.
  const chart = new Handlebars.SafeString(cliffChart(cliff));
  return { chart, head, rows: rows.map((cells) => ({ cells })), notes: cliffNotes(cliff), tool: cliff.tool };
}
