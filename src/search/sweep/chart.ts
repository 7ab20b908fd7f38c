import { formatPercent } from '../../common/index.ts';
import { lineChart, type Panel } from '../line-chart.ts';
import type { CurvePoint, SweepCurve } from './sweep-curve.ts';

/**
 * The curve as SVG: KL divergence, and where questions were asked right answers, over the experts kept. A line for each
 * method and edit, the draws of random as a band of their range around their mean, whiskers for 95 % intervals. The same
 * curve gives the same bytes; '' when there is no point.
 */
export function curveChart({ points, base }: Pick<SweepCurve, 'points' | 'base'>): string {
  return lineChart({
    id: 'curve',
    panels: panelsOf(points, base.at(-1)?.accuracy),
    lines: [...Map.groupBy(points, lineName)].map(([name, own]) => ({ name, points: own })),
    axis: {
      title: 'by experts kept in every layer',
      label: 'experts kept in every layer',
      of: ({ experts }) => experts,
      descending: true,
    },
  });
}

function lineName({ method, edit, draws }: CurvePoint): string {
  const name = edit === 'keep' ? method : `${method}, ${edit}`;
  return draws > 1 ? `${name} (mean and range)` : name;
}

function panelsOf(points: readonly CurvePoint[], base: number | undefined): Panel<CurvePoint>[] {
  const kld: Panel<CurvePoint> = {
    title: 'Mean KL divergence from the base, nats',
    valueOf: ({ kld, kldRange, draws }) => ({ value: Math.max(0, kld), range: kldRange, band: draws > 1 }),
    show: (value) => String(Number(value.toPrecision(2))),
    most: Math.max(1e-4, ...points.map(({ kld, kldRange }) => kldRange?.[1] ?? kld)),
  };
  if (base === undefined) return [kld];
  const answers: Panel<CurvePoint> = {
    title: 'Right answers, all questions',
    valueOf: ({ scores, draws }) => {
      const overall = scores.at(-1);
      return overall?.accuracy === undefined
        ? undefined
        : { value: overall.accuracy, range: overall.interval, band: draws > 1 };
    },
    show: (value) => formatPercent(value, 0),
    most: 1,
    mark: { value: base, meaning: 'the base' },
  };
  return [kld, answers];
}
