import { escapeXml } from '../../common/index.ts';
import { BASE, CANDIDATE, type Interval, ofModel } from '../../evaluation/index.ts';
import { defineSection, type Measured, ours, shorten, text, times } from '../kit/index.ts';

/** A benchmark whose answers are of any length. */
interface Lengths {
  readonly title: string;
  /** Mean tokens of an answer. */
  readonly base: string;
  readonly candidate: string;
  /** Of the candidate's answers to the base's, with its 95 % interval. */
  readonly tokens: { readonly ratio: number; readonly interval: Interval };
}

function lengthsIn({ trial }: Measured): Lengths[] {
  return (trial?.benchmarks ?? []).flatMap(({ title, results, pairs: [{ tokens }] }) => {
    const mean = (id: string) => ofModel(results, id).meanAnswerTokens.toFixed(0);
    return tokens === undefined ? [] : [{ title, base: mean(BASE), candidate: mean(CANDIDATE), tokens }];
  });
}

const INTRO =
  'Mean tokens of an answer, reasoning included. At the same speed, twice the tokens take twice the time. An answer that was cut at its token budget counts with that budget.';

/** How long answers are: a pruned model that is as often right may need more words for it. */
export const section = defineSection({
  name: 'answerLength',
  title: 'How long the answers are',
  order: 20,
  fields: [
    [
      ['intro', 'rows[].title', 'rows[].base', 'rows[].candidate', 'rows[].ratio'],
      'mean tokens of an answer by benchmark, and their ratio; `answerLength` is `null` where no answer is of any length',
    ],
  ],
  card(report) {
    const rows = lengthsIn(report).map(({ title, base, candidate, tokens }) => ({
      title: text(title),
      base: ours(base),
      candidate: ours(candidate),
      ratio: times(tokens),
    }));
    return rows.length === 0 ? null : { intro: ours(INTRO), rows };
  },
  chart: { file: 'answer-length.svg', of: 'trial', draw: (report) => chartOf(lengthsIn(report)) },
  table(report) {
    const rows = lengthsIn(report).map(({ title, base, candidate, tokens }) => [
      ...[title, base, candidate],
      times(tokens),
    ]);
    const head = ['Benchmark', 'Base', 'Pruned', 'Pruned over base (95 %)'];
    return rows.length === 0 ? undefined : { intro: INTRO, head, rows };
  },
});

/** In units of the picture, which is shown larger: on a phone it shrinks to the width of the screen and must stay readable. */
const [WIDTH, EDGE, TOP, ROW, BOTTOM] = [440, 12, 30, 38, 34];
const SHOWN = 1.4;

const STYLE = [
  '.lengths{font:12px system-ui,sans-serif;--ink:#1a1d21;--soft:#565e68;--line:#d9dde2;--paper:#fff}',
  '.lengths text{fill:var(--ink)}.lengths .soft{fill:var(--soft)}.lengths .paper{fill:var(--paper)}',
  '.lengths path{stroke:var(--ink);stroke-width:2;fill:none}.lengths .one{stroke:var(--line)}.lengths .dot{fill:var(--ink)}',
  '@media(prefers-color-scheme:dark){.lengths{--ink:#e6e8eb;--soft:#a3abb5;--line:#343a41;--paper:#14171a}}',
].join('');

/** Ratios with their intervals, a line each, as SVG. Its description holds the numbers. */
function chartOf(rows: readonly Lengths[]): string {
  if (rows.length === 0) return '';
  const ends = rows.flatMap(({ tokens }) => [tokens.ratio, ...tokens.interval]);
  const [low, high] = [Math.min(1, ...ends), Math.max(1, ...ends)];
  const x = (value: number) =>
    (EDGE + (high === low ? 0.5 : (value - low) / (high - low)) * (WIDTH - 2 * EDGE)).toFixed(1);
  const bottom = TOP + rows.length * ROW;
  const height = bottom + BOTTOM;
  const title = 'Tokens of an answer, pruned over base, 95 % intervals';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="lengths" role="img" aria-labelledby="lengths-title lengths-desc" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH * SHOWN}" height="${height * SHOWN}">`,
    `<title id="lengths-title">${title}</title>`,
    `<desc id="lengths-desc">${escapeXml(rows.map((row) => `${row.title}: ${times(row.tokens)}`).join('; '))}.</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    `<text x="${EDGE}" y="18" font-weight="600">${title}</text>`,
    `<path class="one" d="M${x(1)} ${TOP + 4}V${bottom + 4}"/><text class="soft" x="${x(1)}" y="${bottom + 20}" text-anchor="${anchorAt(1, low, high)}">as long</text>`,
    ...rows.map((row, index) => drawRow(row, TOP + (index + 0.5) * ROW, x)),
    '</svg>',
    '',
  ].join('\n');
}

/** Where a word at a value begins, so that it stays in the picture. */
function anchorAt(value: number, low: number, high: number): string {
  const part = high === low ? 0.5 : (value - low) / (high - low);
  if (part < 0.1) return 'start';
  return part > 0.9 ? 'end' : 'middle';
}

function drawRow({ title, tokens }: Lengths, y: number, x: (value: number) => string): string {
  const [low, high] = tokens.interval;
  return [
    `<text x="${EDGE}" y="${y - 4}">${escapeXml(shorten(title))}</text>`,
    `<text x="${WIDTH - EDGE}" y="${y - 4}" text-anchor="end">${times(tokens)}</text>`,
    `<path d="M${x(low)} ${y + 8}H${x(high)}"/><circle class="dot" cx="${x(tokens.ratio)}" cy="${y + 8}" r="4"/>`,
  ].join('');
}
