import { escapeXml, formatInteger, formatPoints } from '../../common/index.ts';
import { claimsNothing, type Interval, type TrialResult } from '../../evaluation/index.ts';
import { shorten } from './svg.ts';

/** In units of the picture, which is shown larger: on a phone it shrinks to the width of the screen and must stay readable. */
const [WIDTH, EDGE, TOP, ROW, BOTTOM] = [440, 12, 50, 38, 34];
const SHOWN = 1.4;

const STYLE = [
  '.forest{font:12px system-ui,sans-serif;--ink:#1a1d21;--soft:#565e68;--line:#d9dde2;--paper:#fff;--within:#e3efe6;--bad:#a81e14}',
  '.forest text{fill:var(--ink)}.forest .soft{fill:var(--soft)}.forest .paper{fill:var(--paper)}.forest .within{fill:var(--within)}',
  '.forest path{stroke:var(--ink);stroke-width:2;fill:none}.forest .zero{stroke-width:1}.forest .margin{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}',
  '.forest .dot{fill:var(--ink)}.forest .worse path{stroke:var(--bad)}.forest .worse .dot{fill:var(--bad)}.forest .grid{stroke:var(--line);stroke-width:1}',
  '@media(prefers-color-scheme:dark){.forest{--ink:#e6e8eb;--soft:#a3abb5;--line:#343a41;--paper:#14171a;--within:#1d3325;--bad:#f28b82}}',
].join('');

/** A line of the plot: candidate minus base, as a rate, with its 95 % interval. */
interface ForestRow {
  readonly title: string;
  readonly questions: number;
  readonly difference: number;
  readonly interval: Interval;
  readonly worse: boolean;
}

/** A line for each benchmark, for each of several reasoning efforts and for all questions; those of which no claim may be made are left out. */
export function forestRows({
  benchmarks,
  efforts = [],
  overall,
}: Pick<TrialResult, 'benchmarks' | 'efforts' | 'overall'>): ForestRow[] {
  const all = { title: 'All questions', questions: overall.questions, pairs: overall.pairs };
  const atEffort = efforts.map((one) => ({ ...one, title: `All at ${one.effort} effort` }));
  return [...benchmarks, ...atEffort, all].flatMap(({ title, questions, pairs: [{ paired, verdict }] }) =>
    claimsNothing(verdict)
      ? []
      : [
          {
            title,
            questions,
            difference: paired.difference,
            interval: paired.interval,
            worse: verdict.kind === 'worse',
          },
        ],
  );
}

/**
 * Differences with their intervals, a line each, as SVG; what is not below the margin is shaded. Its description holds the
 * numbers. The same trial gives the same bytes; '' where no claim may be made.
 */
export function forestChart(trial: TrialResult | undefined): string {
  if (trial === undefined) return '';
  const rows = forestRows(trial);
  if (rows.length === 0) return '';
  const { margin } = trial;
  const domain = domainOf(rows, margin);
  const x = (value: number) => (EDGE + partOf(domain, value) * (WIDTH - 2 * EDGE)).toFixed(1);
  const bottom = TOP + rows.length * ROW;
  const height = bottom + BOTTOM;
  const margins = formatPoints(margin).replace('+', '');
  const ticks = ticksIn(domain);
  const decimals = ticks.some((value) => Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) ? 1 : 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="forest" role="img" aria-labelledby="forest-title forest-desc" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH * SHOWN}" height="${height * SHOWN}">`,
    `<title id="forest-title">Difference of right answers, pruned minus base, with 95 % intervals</title>`,
    `<desc id="forest-desc">${escapeXml(rows.map((row) => `${row.title}: ${rowText(row)}`).join('; '))}. Losses below ${margins} are shaded.</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    `<text x="${EDGE}" y="18" font-weight="600">Right answers, pruned minus base, 95 % intervals</text>`,
    `<text class="soft" x="${EDGE}" y="35">Shaded: no loss, or one below the margin of ${margins}</text>`,
    ...ticks.map(
      (value) =>
        `<path class="grid" d="M${x(value)} ${bottom + 4}v5"/><text class="soft" x="${x(value)}" y="${bottom + 22}" text-anchor="middle">${(value * 100).toFixed(decimals)}${value === 0 ? ' pp' : ''}</text>`,
    ),
    ...rows.map((row, index) => {
      const y = TOP + (index + 0.5) * ROW;
      return `${drawBand(y, x, margin, domain[1])}${drawRow(row, y, x)}`;
    }),
    '</svg>',
    '',
  ].join('\n');
}

/** What an interval is held against, behind it: no difference, the margin, and what is not below it. The text above stays clear. */
function drawBand(y: number, x: (value: number) => string, margin: number, right: number): string {
  const width = (Number(x(right)) - Number(x(-margin))).toFixed(1);
  return [
    `<rect class="within" x="${x(-margin)}" y="${y}" width="${width}" height="16"/>`,
    `<path class="margin" d="M${x(-margin)} ${y}v16"/><path class="zero" d="M${x(0)} ${y}v16"/>`,
  ].join('');
}

/** What it is of and its numbers in one line, the interval in the next. */
function drawRow(row: ForestRow, y: number, x: (value: number) => string): string {
  const [low, high] = row.interval;
  return [
    `<g${row.worse ? ' class="worse"' : ''}><text x="${EDGE}" y="${y - 4}">${escapeXml(shorten(row.title))} <tspan class="soft">${formatInteger(row.questions)}</tspan></text>`,
    `<path d="M${x(low)} ${y + 8}H${x(high)}"/><circle class="dot" cx="${x(row.difference)}" cy="${y + 8}" r="4"/>`,
    `<text x="${WIDTH - EDGE}" y="${y - 4}" text-anchor="end">${rowText(row)}</text></g>`,
  ].join('');
}

function rowText({ difference, interval }: ForestRow): string {
  const [low, high] = interval.map((end) => formatPoints(end).replace(' pp', ''));
  return `${formatPoints(difference)} (${low} to ${high})`;
}

/** What the picture spans: all intervals and, on both sides of no difference, twice the margin, with some air. */
function domainOf(rows: readonly ForestRow[], margin: number): Interval {
  const ends = rows.flatMap(({ interval }) => interval);
  return [1.1 * Math.min(-2 * margin, ...ends), 1.1 * Math.max(2 * margin, ...ends)];
}

/** Where a value is between the ends of a domain, 0 to 1. */
function partOf([low, high]: Interval, value: number): number {
  return (value - low) / (high - low);
}

/** Multiples of a round step within a domain, at most nine. */
function ticksIn([low, high]: Interval): number[] {
  const step = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2].find((step) => (high - low) / step <= 8) ?? 0.5;
  const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

const COLUMNS = 41;

/** The same in letters, for a job summary: `[` and `]` are the interval, `o` the difference, `|` no difference, `:` the margin. */
export function forestText(trial: Pick<TrialResult, 'benchmarks' | 'overall' | 'margin'>): string {
  const rows = forestRows(trial);
  const { margin } = trial;
  const domain = domainOf(rows, margin);
  const at = (value: number) => Math.round(partOf(domain, value) * (COLUMNS - 1));
  const width = Math.max(0, ...rows.map(({ title }) => [...title].length));
  return rows
    .map((row) => {
      const [low, high] = row.interval;
      const cells = Array.from({ length: COLUMNS }, (_, i): string =>
        i >= at(low) && i <= at(high) ? '-' : ' ',
      );
      const marks = [
        [margin * -1, ':'],
        [0, '|'],
        [low, '['],
        [high, ']'],
        [row.difference, 'o'],
      ] as const;
      for (const [value, mark] of marks) cells[at(value)] = mark;
      const padded = row.title + ' '.repeat(width - [...row.title].length);
      return `${padded}  ${cells.join('')}  ${rowText(row)}`;
    })
    .join('\n');
}
