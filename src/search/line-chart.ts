import { escapeXml } from '../common/index.ts';

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

/** Rules that hold under `.ID` only, as a page may hold several charts. */
function styleOf(id: string): string {
  return [
    `.${id}{font:11px system-ui,sans-serif;--ink:#1a1d21;--line:#d9dde2;--paper:#fff}`,
    `.${id} text{fill:var(--ink)}.${id} .grid{stroke:var(--line)}.${id} .paper{fill:var(--paper)}`,
    `.${id} .base{stroke:var(--ink);stroke-dasharray:1 3}`,
    ...COLOURS.map(([light], i) => `.${id} .c${i}{stroke:${light}}.${id} .f${i}{fill:${light}}`),
    `@media(prefers-color-scheme:dark){.${id}{--ink:#e6e8eb;--line:#343a41;--paper:#14171a}`,
    ...COLOURS.map(([, dark], i) => `.${id} .c${i}{stroke:${dark}}.${id} .f${i}{fill:${dark}}`),
    '}',
  ].join('');
}

/** A value at a place of the axis. */
interface Drawn {
  readonly value: number;
  /** Its interval, or the range of its draws. */
  readonly range?: readonly [number, number] | undefined;
  /** The range is drawn as a band along the line, not as a whisker. */
  readonly band?: boolean;
}

/** A quantity over the axis: a value at every point that has it. */
export interface Panel<P> {
  readonly title: string;
  readonly valueOf: (point: P) => Drawn | undefined;
  readonly show: (value: number) => string;
  /** The greatest value: the panel ends at the next short number. */
  readonly most: number;
  /** A dotted line across, and what it means. */
  readonly mark?: { readonly value: number; readonly meaning: string };
}

export interface ChartLine<P> {
  readonly name: string;
  readonly points: readonly P[];
}

interface LineChart<P> {
  /** Class of the picture and beginning of the ids in it. */
  readonly id: string;
  readonly panels: readonly Panel<P>[];
  readonly lines: readonly ChartLine<P>[];
  readonly axis: {
    /** Ends the title of the picture: `by experts kept`. */
    readonly title: string;
    /** Stands under the axis. */
    readonly label: string;
    readonly of: (point: P) => number;
    /** The greatest place is left. */
    readonly descending?: boolean;
  };
}

/**
 * Panels of lines over a common axis, as SVG. Its description holds the numbers. The same values give the same bytes; '' when
 * there is no point. Pure.
 */
export function lineChart<P>({ id, panels, lines, axis }: LineChart<P>): string {
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) return '';
  const sign = axis.descending ? -1 : 1;
  const ticks = [...new Set(points.map(axis.of))].toSorted((a, b) => sign * (a - b));
  const height = panels.length * PANEL;
  const drawn = panels.map((panel, i) => drawPanel(panel, { lines, axis, ticks, offset: i * PANEL }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${id}" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
    `<title id="${id}-title">${panels.map(({ title }) => title).join('; ')}, ${axis.title}</title>`,
    `<desc id="${id}-desc">${escapeXml(describe(lines, panels, axis.of))}</desc>`,
    `<style>${styleOf(id)}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    ...drawn.flat(),
    '</svg>',
    '',
  ].join('\n');
}

/** The next of 1, 2, 4 and 8 times a power of ten: its quarters are short to write. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 8, 10].map((factor) => factor * power).find((top) => top >= value - 1e-12)!;
}

interface Place<P> {
  readonly lines: readonly ChartLine<P>[];
  readonly axis: LineChart<P>['axis'];
  readonly ticks: readonly number[];
  readonly offset: number;
}

function drawPanel<P>(panel: Panel<P>, { lines, axis, ticks, offset }: Place<P>): string[] {
  const top = roundUp(panel.most);
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  const x = (place: number) => {
    const part = first === last ? 0.5 : (place - first) / (last - first);
    return (LEFT + part * (WIDTH - LEFT - RIGHT)).toFixed(1);
  };
  const y = (value: number) => (offset + PANEL - BOTTOM - (value / top) * (PANEL - TOP - BOTTOM)).toFixed(1);
  const across = (value: number, kind: string) =>
    `<path class="${kind}" d="M${LEFT} ${y(value)}H${WIDTH - RIGHT}"/>`;
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (part) =>
      `${across(part * top, 'grid')}<text x="${LEFT - 6}" y="${y(part * top)}" text-anchor="end" dominant-baseline="middle">${panel.show(part * top)}</text>`,
  );
  const numbers = ticks.map(
    (tick) => `<text x="${x(tick)}" y="${offset + PANEL - BOTTOM + 15}" text-anchor="middle">${tick}</text>`,
  );
  const drawn = lines.map(({ name, points }, i) => {
    const sorted = points
      .toSorted((a, b) => ticks.indexOf(axis.of(a)) - ticks.indexOf(axis.of(b)))
      .flatMap((point) => {
        const found = panel.valueOf(point);
        return found === undefined ? [] : [{ ...found, at: x(axis.of(point)) }];
      });
    const colour = i % COLOURS.length;
    const dash = DASHES[Math.floor(i / COLOURS.length) % DASHES.length];
    const band = sorted.every((one) => one.band) && sorted.length > 1;
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
  const { mark } = panel;
  return [
    ...grid,
    ...(mark === undefined ? [] : [across(mark.value, 'base')]),
    ...numbers,
    ...drawn,
    `<text x="${LEFT}" y="${offset + 14}" font-weight="600">${panel.title}${mark === undefined ? '' : ` (dotted: ${mark.meaning})`}</text>`,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${offset + PANEL - 10}" text-anchor="middle">${axis.label}</text>`,
  ];
}

const LEGEND_LETTERS = 28;

function shorten(name: string): string {
  return name.length <= LEGEND_LETTERS ? name : `${name.slice(0, LEGEND_LETTERS - 1)}…`;
}

/** The same numbers for those who do not see the picture. */
function describe<P>(
  lines: readonly ChartLine<P>[],
  panels: readonly Panel<P>[],
  of: (point: P) => number,
): string {
  return panels
    .map((panel) => {
      const parts = lines.map(({ name, points }) => {
        const values = points.flatMap((point) => {
          const found = panel.valueOf(point);
          return found === undefined ? [] : [`${of(point)}: ${panel.show(found.value)}`];
        });
        return `${name}: ${values.join(', ')}`;
      });
      return `${panel.title}. ${parts.join('; ')}.`;
    })
    .join(' ');
}
