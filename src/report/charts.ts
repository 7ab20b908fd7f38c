import { curveChart } from '../search/index.ts';
import { RELEASE_FILES } from '../state/index.ts';
import { forestChart } from './forest-chart.ts';
import type { Report } from './report.ts';
import { sameSizeChart } from './same-size-chart.ts';

/** A picture that a card shows. */
export interface Chart {
  /** In the run directory and in the release. */
  readonly path: string;
  readonly content: string;
}

/** The pictures of a report; the same report gives the same bytes. */
export function chartsOf({ curve, trial }: Report): Chart[] {
  const charts = [
    { path: RELEASE_FILES.curve, content: curve === undefined ? '' : curveChart(curve) },
    { path: RELEASE_FILES.forest, content: forestChart(trial) },
    { path: RELEASE_FILES.sameSize, content: sameSizeChart(trial) },
  ];
  return charts.filter(({ content }) => content !== '');
}
