import { markdownTable, text } from '../../report/index.ts';
import { type CurvePoint, curveNotes, curveTable, type SweepCurve } from '../../search/index.ts';
import { mermaidLabel } from './tables.ts';

/** A sweep for the summary of a job: the table, a chart of each router edit, and what was found. */
export function curveSummary(curve: SweepCurve): string {
  const { head, rows } = curveTable(curve);
  return [
    markdownTable([head, ...rows], [1]),
    ...curveCharts(curve),
    curveNotes(curve)
      .map((note) => `- ${text(note)}`)
      .join('\n'),
  ].join('\n\n');
}

/**
 * KL divergence by experts kept, as Mermaid (which GitHub draws), a chart for each router edit and a line for each method.
 * A line of Mermaid has a value at every place of the axis, so a method that was not measured at all of them has none.
 */
function curveCharts({ points }: SweepCurve): string[] {
  return [...Map.groupBy(points, ({ edit }) => edit)].flatMap(([edit, group]) => {
    const counts = [...new Set(group.map(({ experts }) => experts))].toSorted((a, b) => b - a);
    const lines = [...Map.groupBy(group, ({ method }) => method)].flatMap(([method, measured]) => {
      const values = valuesAt(measured, counts);
      return values === undefined ? [] : [{ method, values }];
    });
    if (counts.length < 2 || lines.length === 0) return [];
    const title = `KL divergence by experts kept, router bias: ${edit}`;
    return [
      [
        '```mermaid',
        'xychart-beta',
        `  title ${mermaidLabel(title)}`,
        `  x-axis "experts kept" [${counts.join(', ')}]`,
        '  y-axis "KL divergence"',
        ...lines.map(({ values }) => `  line [${values.join(', ')}]`),
        '```',
        '',
        `Lines in order: ${text(lines.map(({ method }) => method).join(', '))}`,
      ].join('\n'),
    ];
  });
}

function valuesAt(points: readonly CurvePoint[], counts: readonly number[]): string[] | undefined {
  const byCount = new Map(points.map(({ experts, kld }) => [experts, kld]));
  if (byCount.size < counts.length) return undefined;
  return counts.map((count) => (byCount.get(count) ?? 0).toFixed(4));
}
