import { formatInteger, formatPercent, formatPoints } from '../../common/index.ts';
import type { CurvePoint, CurveScore, SweepCurve } from './sweep-curve.ts';

interface CurveTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The curve in words, a row a candidate: the draws of random as their mean and range, scores with their 95 % interval,
 * the paired difference to the base with its own, and questions lost and gained. The base comes first where it answered.
 */
export function curveTable({ base, points, settings }: SweepCurve): CurveTable {
  const own = ['base', 'keep', '', '', '', '', '', '', ...base.map(scoreText)];
  const rows = points.map((point) => [
    point.draws > 1 ? `${point.method}, ${point.draws} draws` : point.method,
    point.edit,
    String(point.experts),
    formatInteger(point.bytes),
    kldText(point),
    rateText(point.sameTopRate, point.sameTopRange),
    rateText(point.changedAnswers, point.changedRange),
    rateText(point.changedTops, point.changedTopsRange),
    ...point.scores.map(scoreText),
  ]);
  return {
    head: [
      ...[
        'Method',
        'Router bias',
        'Experts',
        'Bytes',
        'KL divergence',
        'Same top token',
        changedTitle(settings),
        changedTopTitle(settings),
      ],
      ...base.map(({ title }) => title),
    ],
    rows: base.length === 0 ? rows : [own, ...rows],
  };
}

function kldText({ kld, kldRange }: CurvePoint): string {
  const ends = kldRange?.map((end) => end.toFixed(4)).join(' to ');
  return ends === undefined ? kld.toFixed(4) : `${kld.toFixed(4)} (${ends})`;
}

function rateText(rate: number, range: readonly number[] | undefined): string {
  const ends = range && percents(range);
  return ends === undefined ? formatPercent(rate) : `${formatPercent(rate)} (${ends})`;
}

/** Where all tokens count, a chunk is any piece of text. */
function changedTitle({ scoreTokens }: SweepCurve['settings']): string {
  return scoreTokens === 'assistant' ? 'Answers likely changed' : 'Chunks likely changed';
}

function changedTopTitle({ scoreTokens }: SweepCurve['settings']): string {
  return `${scoreTokens === 'assistant' ? 'Conversations' : 'Chunks'} with a changed top token`;
}

function scoreText({ accuracy, interval, difference, truncated, withheld }: CurveScore): string {
  const cut = truncated === 0 ? '' : `, ${truncated} truncated`;
  if (withheld) return `withheld${cut}`;
  const rate = `${formatPercent(accuracy!)} (${percents(interval!)})`;
  if (difference === undefined) return `${rate}${cut}`;
  const { value, interval: ends, lost, gained } = difference;
  const [low, high] = ends.map((end) => formatPoints(end).replace(' pp', ''));
  return `${rate}, ${formatPoints(value)} (${low} to ${high}), -${lost} +${gained}${cut}`;
}

function percents(ends: readonly number[]): string {
  return ends.map((end) => (end * 100).toFixed(1)).join(' to ');
}

/** What a reader must know of the table: what was measured, how candidates were tried, what was found. */
export function curveNotes({ by, domains, settings, base, findings, pick }: SweepCurve): string[] {
  const tried =
    by === 'mask' ? 'the base with experts switched off in the router' : 'files cut for the purpose';
  const questions = base.map(({ title, questions }) => `${title} ${formatInteger(questions)}`).join(', ');
  return [
    `all columns from KL divergence to ${changedTopTitle(settings).toLowerCase()} are means over ${domains.join(', ')}; candidates were ${tried}`,
    `${changedTitle(settings).toLowerCase()}: the mean of 1 - exp(-c), c being the sum of a ${settings.scoreTokens === 'assistant' ? 'conversation' : 'chunk'}'s KL divergences, of a long one that of its mean window of about 30 tokens`,
    `${changedTopTitle(settings).toLowerCase()}: of a text that the base answered itself, the candidate departs from it at the first such token (temperature 0)`,
    ...(base.length > 0 ? [`the same questions for all: ${questions}`] : []),
    ...findings.map(({ sentence }) => sentence),
    ...(pick === undefined ? [] : [`picked: ${pick}`]),
  ];
}
