import { RELEASE_FILES } from '../state/index.ts';
import { forestChart, type Measured, type Report } from './kit/index.ts';
import { SECTIONS } from './sections/index.ts';

/** A picture that a card shows. */
export interface Chart {
  /** In the run directory and in the release. */
  readonly path: string;
  readonly content: string;
}

/** The pictures of a report; the same report gives the same bytes. */
export function chartsOf(report: Report): Chart[] {
  const charts = [
    { path: RELEASE_FILES.forest, content: forestChart(report.trial) },
    ...SECTIONS.flatMap(({ chart }) => (chart ? [{ path: chart.file, content: chart.draw(report) }] : [])),
  ];
  return charts.filter(({ content }) => content !== '');
}

/** Names of the pictures that a run may write, by what it will have. */
export function chartFiles(parts: readonly (keyof Measured)[]): string[] {
  const own = SECTIONS.flatMap(({ chart }) => (chart && parts.includes(chart.of) ? [chart.file] : []));
  return [RELEASE_FILES.forest, ...own];
}
