import { formatInteger, formatPercent, formatPoints } from '../common/units.ts';
import type { Cliff, CliffPoint, CliffScore } from '../sweep/cliff.ts';
import type { Sweep } from '../sweep/schema.ts';
import { textTable } from './result.ts';

/** The cliff as a table for a terminal: a line a candidate, the draws of random as their mean and range. */
export function cliffText({ rows }: Sweep, { by, base, points, findings }: Cliff): string {
  const domains = Object.keys(rows[0]?.domains ?? {});
  const head = ['method', 'edit', 'experts', 'bytes', 'KLD', 'same top', ...base.map(({ title }) => title)];
  const own = base.length === 0 ? [] : [['base', '', '', '', '', '', ...base.map(scoreText)]];
  const lines = points.map((point) => [
    point.draws > 1 ? `${point.method}, ${point.draws} draws` : point.method,
    point.edit,
    String(point.experts),
    formatInteger(point.bytes),
    kldText(point),
    topText(point),
    ...point.scores.map(scoreText),
  ]);
  const drawn = points.reduce((sum, { draws }) => sum + draws, 0);
  const notes = [
    `KLD and same top token: mean of ${domains.join(', ')}; candidates tried by ${by}`,
    ...(base.length > 0
      ? ['scores: 95 % interval; difference to the base with its interval, questions lost and gained']
      : []),
    ...(drawn < rows.length
      ? ['a single draw of random says nothing and is left out: give random, or several random:SEED']
      : []),
    ...findings.map(({ sentence }) => sentence),
  ];
  return [textTable([head, ...own, ...lines], [1]), '', ...notes].join('\n');
}

function kldText({ kld, kldRange }: CliffPoint): string {
  const ends = kldRange?.map((end) => end.toFixed(4)).join(' to ');
  return ends === undefined ? kld.toFixed(4) : `${kld.toFixed(4)} (${ends})`;
}

function topText({ sameTopRate, sameTopRange }: CliffPoint): string {
  const ends = sameTopRange && percents(sameTopRange);
  return ends === undefined ? formatPercent(sameTopRate) : `${formatPercent(sameTopRate)} (${ends})`;
}

function scoreText({ accuracy, interval, difference, truncated, questions, withheld }: CliffScore): string {
  const cut = truncated === 0 ? '' : `, ${truncated} truncated`;
  if (withheld) return `withheld${cut}`;
  const rate = `${formatPercent(accuracy!)} (${percents(interval!)})`;
  if (difference === undefined) return `${rate}${cut === '' ? ` of ${questions}` : cut}`;
  const { value, interval: ends, lost, gained } = difference;
  const [low, high] = ends.map((end) => formatPoints(end).replace(' pp', ''));
  return `${rate}, ${formatPoints(value)} (${low} to ${high}), -${lost} +${gained}${cut}`;
}

function percents(ends: readonly number[]): string {
  return ends.map((end) => (end * 100).toFixed(1)).join(' to ');
}
