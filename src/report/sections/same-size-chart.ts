import { escapeXml, formatBytes, formatPercent } from '../../common/index.ts';
import { CANDIDATE, type TrialResult } from '../../evaluation/index.ts';
import { placeLabels, shorten } from '../kit/index.ts';
import { type SizedModel, sizedModels } from './sized-models.ts';

/** In units of the picture, which is shown larger: on a phone it shrinks to the width of the screen and must stay readable. */
const [WIDTH, LEFT, TOP, RIGHT, BOTTOM, PANEL] = [440, 52, 30, 12, 40, 210];
const SHOWN = 1.4;
/** Standard errors that 95 % reach. */
const Z = 1.96;

/** Colours by role, light and dark (after Okabe and Ito); the shape differs as well. */
const COLOURS = {
  base: ['#4a4f57', '#b4bac2'],
  candidate: ['#b8500a', '#f0914e'],
  rival: ['#0072b2', '#56b4e9'],
} as const;

const rules = (index: 0 | 1) =>
  Object.entries(COLOURS).map(
    ([role, pair]) => `.sizes .${role}{stroke:${pair[index]}}.sizes .${role}.dot{fill:${pair[index]}}`,
  );

const STYLE = [
  '.sizes{font:12px system-ui,sans-serif;--ink:#1a1d21;--line:#d9dde2;--paper:#fff}',
  '.sizes text{fill:var(--ink);stroke:var(--paper);stroke-width:3px;paint-order:stroke}.sizes .grid{stroke:var(--line)}.sizes .paper{fill:var(--paper)}',
  ...rules(0),
  '@media(prefers-color-scheme:dark){.sizes{--ink:#e6e8eb;--line:#343a41;--paper:#14171a}',
  ...rules(1),
  '}',
].join('');

interface Value {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface Panel {
  /** In a sentence. */
  readonly name: string;
  readonly title: string;
  readonly measure: (model: SizedModel) => Value | undefined;
  readonly show: (value: number) => string;
  /** The same at the axis, where values are round. */
  readonly tick: (value: number) => string;
}

const SCORE: Panel = {
  name: 'right answers',
  title: 'Right answers to all questions, 95 % intervals',
  measure: ({ score }) => score && { value: score.rate, low: score.interval[0], high: score.interval[1] },
  show: (value) => formatPercent(value, 1),
  tick: (value) => formatPercent(value, Number.isInteger(Number((value * 100).toFixed(6))) ? 0 : 1),
};

const KLD: Panel = {
  name: 'KL divergence',
  title: 'Mean KL divergence from the base, nats, 95 % intervals',
  measure: ({ kld }) =>
    kld && { value: kld.mean, low: Math.max(0, kld.mean - Z * kld.error), high: kld.mean + Z * kld.error },
  show: (value) => String(Number(value.toPrecision(2))),
  tick: String,
};

/** What there is to draw: models of known size, and what was measured of any of them. */
function drawn(trial: TrialResult | undefined) {
  const models = sizedModels(trial).filter(({ model }) => model.bytes !== undefined);
  const panels = [SCORE, KLD].filter(({ measure }) => models.some((model) => measure(model) !== undefined));
  return { models, panels };
}

/** `Right answers and KL divergence by the size of the file`: what the picture shows; undefined where there is none. */
export function sameSizeTitle(trial: TrialResult | undefined): string | undefined {
  const { panels } = drawn(trial);
  if (panels.length === 0) return undefined;
  const words = `${panels.map(({ name }) => name).join(' and ')} by the size of the file`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Score and KL divergence of base, candidate and rivals over the bytes of their files, as SVG. Its description holds the numbers.
 * The same trial gives the same bytes; '' where there are no rivals, no sizes, or nothing to claim.
 */
export function sameSizeChart(trial: TrialResult | undefined): string {
  const { models, panels } = drawn(trial);
  if (panels.length === 0) return '';
  const height = panels.length * PANEL;
  const title = panels.map((panel) => panel.title).join('; ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="sizes" role="img" aria-labelledby="sizes-title sizes-desc" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH * SHOWN}" height="${height * SHOWN}">`,
    `<title id="sizes-title">${title}, by the size of the file</title>`,
    `<desc id="sizes-desc">${escapeXml(panels.map((panel) => describe(panel, models)).join(' '))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    ...panels.flatMap((panel, index) => draw(panel, models, index * PANEL)),
    '</svg>',
    '',
  ].join('\n');
}

/** As tables call it. */
function nameOf({ id, label }: SizedModel['model']): string {
  return id === CANDIDATE ? 'pruned' : label;
}

/** The same numbers for those who do not see the picture. */
function describe({ title, measure, show }: Panel, models: readonly SizedModel[]): string {
  const parts = models.flatMap((one) => {
    const found = measure(one);
    if (found === undefined) return [];
    const { value, low, high } = found;
    return [
      `${nameOf(one.model)}, ${formatBytes(one.model.bytes ?? 0)}: ${show(value)} (${show(low)} to ${show(high)})`,
    ];
  });
  return `${title}. ${parts.join('; ')}.`;
}

function draw({ title, measure, tick }: Panel, models: readonly SizedModel[], offset: number): string[] {
  const found = models.flatMap(({ model }, index) => {
    const value = measure(models[index] ?? { model });
    return value === undefined ? [] : [{ model, bytes: model.bytes ?? 0, ...value }];
  });
  // The same scale in both panels, though the base has no divergence.
  const x = scale(
    models.map(({ model }) => model.bytes ?? 0),
    [LEFT + 20, WIDTH - RIGHT - 20],
  );
  const ends = found.flatMap(({ low, high }) => [low, high]);
  const ticks = roundTicks(Math.min(...ends), Math.max(...ends));
  const y = scale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [offset + PANEL - BOTTOM, offset + TOP + 10]);
  const grid = ticks.map((value) => {
    const at = y(value).toFixed(1);
    return `<path class="grid" d="M${LEFT} ${at}H${WIDTH - RIGHT}"/><text x="${LEFT - 6}" y="${at}" text-anchor="end" dominant-baseline="middle">${tick(value)}</text>`;
  });
  const placed = found.map(({ model, bytes, value, low, high }) => ({
    role: model.role,
    text: `${shorten(nameOf(model))}, ${formatBytes(bytes)}`,
    ...{ x: x(bytes), y: y(value), top: y(high), bottom: y(low) },
  }));
  const points = placed.map(({ role, ...at }) => {
    const [px, py] = [at.x.toFixed(1), at.y.toFixed(1)];
    const range = `<path class="${role}" stroke-width="2" d="M${px} ${at.top.toFixed(1)}V${at.bottom.toFixed(1)}"/>`;
    return `${range}${dot(role, px, py)}`;
  });
  const labels = placeLabels(placed, {
    right: WIDTH - RIGHT,
    top: offset + TOP,
    bottom: offset + PANEL - BOTTOM + 8,
  }).map(({ x, y, text }) => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}">${escapeXml(text)}</text>`);
  return [
    ...grid,
    ...points,
    ...labels,
    `<text x="${LEFT}" y="${offset + 16}" font-weight="600">${title}</text>`,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${offset + PANEL - 16}" text-anchor="middle">bytes of the file</text>`,
  ];
}

/** Circle, diamond, square: colour is never the only difference. */
function dot(role: keyof typeof COLOURS, x: string, y: string): string {
  if (role === 'base') return `<circle class="base dot" cx="${x}" cy="${y}" r="4.5"/>`;
  const [px, py] = [Number(x), Number(y)];
  return role === 'candidate'
    ? `<path class="candidate dot" d="M${px} ${py - 6}l6 6l-6 6l-6-6z"/>`
    : `<rect class="rival dot" x="${(px - 4).toFixed(1)}" y="${(py - 4).toFixed(1)}" width="8" height="8"/>`;
}

/** Round values, three to seven of them, of which the first and the last enclose all others. */
function roundTicks(least: number, most: number): number[] {
  const range = most - least || Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(range));
  const step = [0.2, 0.5, 1, 2].map((factor) => factor * power).find((one) => range / one <= 5) ?? 2 * power;
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
  // Through text, as a multiple of 0.1 is no round number in binary.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** A linear scale over some values; one value alone is in the middle. */
function scale(values: readonly number[], [from, to]: readonly [number, number]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value: number) =>
    most === least ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from);
}
