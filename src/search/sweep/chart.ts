import { formatPercent } from '../../common/units.ts';
import type { Cliff, CliffPoint } from './cliff.ts';

const [WIDTH, LEFT, TOP, RIGHT, BOTTOM, PANEL] = [640, 52, 26, 200, 44, 230];

/** Light and dark variants that most colour-blind readers can tell apart (after Okabe and Ito). */
const COLOURS = [
  ['#0072b2', '#56b4e9'],
  ['#b8500a', '#f0914e'],
  ['#00795a', '#2fc79a'],
  ['#a8468a', '#e39ac8'],
  ['#8a6500', '#e0b13c'],
  ['#4a4f57', '#b4bac2'],
] as const;
/** Colour is never the only difference. */
const DASHES = ['', '6 3', '2 3', '8 3 2 3'];

const STYLE = [
  '.cliff{font:11px system-ui,sans-serif;--ink:#1a1d21;--line:#d9dde2;--paper:#fff}',
  '.cliff text{fill:var(--ink)}.cliff .grid{stroke:var(--line)}.cliff .paper{fill:var(--paper)}',
  '.cliff .base{stroke:var(--ink);stroke-dasharray:1 3}',
  ...COLOURS.map(([light], i) => `.cliff .c${i}{stroke:${light}}.cliff .f${i}{fill:${light}}`),
  '@media(prefers-color-scheme:dark){.cliff{--ink:#e6e8eb;--line:#343a41;--paper:#14171a}',
  ...COLOURS.map(([, dark], i) => `.cliff .c${i}{stroke:${dark}}.cliff .f${i}{fill:${dark}}`),
  '}',
].join('');

/** A quantity over the experts kept: a value and its range at every point that has it. */
interface Panel {
  readonly title: string;
  readonly valueOf: (
    point: CliffPoint,
  ) => { value: number; range?: readonly [number, number] | undefined } | undefined;
  readonly show: (value: number) => string;
  readonly top: number;
  /** What the base reaches. */
  readonly base?: number | undefined;
}

/**
 * The cliff as SVG: KL divergence, and where questions were asked right answers, over the experts kept. A line for each
 * method and edit, the draws of random as a band of their range around their mean, whiskers for 95 % intervals. Its
 * description holds the numbers. The same cliff gives the same bytes; '' when there is no point.
 */
export function cliffChart(cliff: Pick<Cliff, 'points' | 'base'>): string {
  const { points, base } = cliff;
  if (points.length === 0) return '';
  const lines = [...Map.groupBy(points, lineName)];
  const counts = [...new Set(points.map(({ experts }) => experts))].toSorted((a, b) => b - a);
  const panels = panelsOf(cliff, base.at(-1)?.accuracy);
  const height = panels.length * PANEL;
  const drawn = panels.map((panel, i) => drawPanel(panel, { lines, counts, offset: i * PANEL }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="cliff" role="img" aria-labelledby="cliff-title cliff-desc" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
    `<title id="cliff-title">${panels.map(({ title }) => title).join('; ')}, by experts kept in every layer</title>`,
    `<desc id="cliff-desc">${escapeXml(describe(lines, panels))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    ...drawn.flat(),
    '</svg>',
    '',
  ].join('\n');
}

function lineName({ method, edit, draws }: CliffPoint): string {
  const name = edit === 'keep' ? method : `${method}, ${edit}`;
  return draws > 1 ? `${name} (mean and range)` : name;
}

function panelsOf({ points }: Pick<Cliff, 'points'>, base: number | undefined): Panel[] {
  const most = Math.max(1e-4, ...points.map(({ kld, kldRange }) => kldRange?.[1] ?? kld));
  const kld: Panel = {
    title: 'Mean KL divergence from the base, nats',
    valueOf: (point) => ({ value: Math.max(0, point.kld), range: point.kldRange }),
    show: (value) => String(Number(value.toPrecision(2))),
    top: roundUp(most),
  };
  if (base === undefined) return [kld];
  const answers: Panel = {
    title: 'Right answers, all questions',
    valueOf: ({ scores }) => {
      const overall = scores.at(-1);
      return overall?.accuracy === undefined
        ? undefined
        : { value: overall.accuracy, range: overall.interval };
    },
    show: (value) => formatPercent(value, 0),
    top: 1,
    base,
  };
  return [kld, answers];
}

/** The next of 1, 2, 4 and 8 times a power of ten: its quarters are short to write. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 8, 10].map((factor) => factor * power).find((top) => top >= value - 1e-12)!;
}

type Lines = readonly (readonly [name: string, points: readonly CliffPoint[]])[];
interface Place {
  readonly lines: Lines;
  readonly counts: readonly number[];
  readonly offset: number;
}

function drawPanel(panel: Panel, { lines, counts, offset }: Place): string[] {
  const [most, least] = [counts[0]!, counts.at(-1)!];
  const x = (experts: number) => {
    const place = most === least ? 0.5 : (most - experts) / (most - least);
    return (LEFT + place * (WIDTH - LEFT - RIGHT)).toFixed(1);
  };
  const y = (value: number) =>
    (offset + PANEL - BOTTOM - (value / panel.top) * (PANEL - TOP - BOTTOM)).toFixed(1);
  const across = (value: number, kind: string) =>
    `<path class="${kind}" d="M${LEFT} ${y(value)}H${WIDTH - RIGHT}"/>`;
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (part) =>
      `${across(part * panel.top, 'grid')}<text x="${LEFT - 6}" y="${y(part * panel.top)}" text-anchor="end" dominant-baseline="middle">${panel.show(part * panel.top)}</text>`,
  );
  const ticks = counts.map(
    (experts) =>
      `<text x="${x(experts)}" y="${offset + PANEL - BOTTOM + 15}" text-anchor="middle">${experts}</text>`,
  );
  const drawn = lines.map(([name, own], i) => {
    const sorted = own
      .toSorted((a, b) => b.experts - a.experts)
      .flatMap((point) => {
        const found = panel.valueOf(point);
        return found === undefined ? [] : [{ ...found, draws: point.draws, at: x(point.experts) }];
      });
    const colour = i % COLOURS.length;
    const dash = DASHES[Math.floor(i / COLOURS.length) % DASHES.length];
    const band = sorted.every(({ draws }) => draws > 1) && sorted.length > 1;
    const edge = (end: 0 | 1) => sorted.map(({ at, range }) => `${at},${y(range![end])}`);
    const area = band
      ? `<polygon class="f${colour}" opacity="0.18" points="${[...edge(0), ...edge(1).toReversed()].join(' ')}"/>`
      : sorted.flatMap(({ at, range }) =>
          range === undefined ? [] : [`<path class="c${colour}" d="M${at} ${y(range[0])}V${y(range[1])}"/>`],
        );
    const path = `<polyline class="c${colour}" fill="none" stroke-width="1.5"${dash ? ` stroke-dasharray="${dash}"` : ''} points="${sorted.map(({ at, value }) => `${at},${y(value)}`).join(' ')}"/>`;
    const dots = sorted.map(
      ({ at, value }) => `<circle class="f${colour}" cx="${at}" cy="${y(value)}" r="3"/>`,
    );
    const legend = offset + TOP + 6 + i * 15;
    const sample = `<path class="c${colour}" stroke-width="2"${dash ? ` stroke-dasharray="${dash}"` : ''} d="M${WIDTH - RIGHT + 10} ${legend - 4}h18"/>`;
    return `${[area, path, dots].flat().join('')}${sample}<text x="${WIDTH - RIGHT + 34}" y="${legend}">${escapeXml(shorten(name))}</text>`;
  });
  return [
    ...grid,
    ...(panel.base === undefined ? [] : [across(panel.base, 'base')]),
    ...ticks,
    ...drawn,
    `<text x="${LEFT}" y="${offset + 14}" font-weight="600">${panel.title}${panel.base === undefined ? '' : ' (dotted: the base)'}</text>`,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${offset + PANEL - 10}" text-anchor="middle">experts kept in every layer</text>`,
  ];
}

const LEGEND_LETTERS = 28;

function shorten(name: string): string {
  return name.length <= LEGEND_LETTERS ? name : `${name.slice(0, LEGEND_LETTERS - 1)}…`;
}

/** The same numbers for those who do not see the picture. */
function describe(lines: Lines, panels: readonly Panel[]): string {
  return panels
    .map((panel) => {
      const parts = lines.map(([name, points]) => {
        const values = points.flatMap((point) => {
          const found = panel.valueOf(point);
          return found === undefined ? [] : [`${point.experts}: ${panel.show(found.value)}`];
        });
        return `${name}: ${values.join(', ')}`;
      });
      return `${panel.title}. ${parts.join('; ')}.`;
    })
    .join(' ');
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
