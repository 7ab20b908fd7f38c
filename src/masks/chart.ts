import type { SweepRow } from './sweep.ts';

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [560, 320, 52, 24, 190, 40];

/** Colours that differ for most colour-blind readers (Okabe and Ito). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000', '#999999'];

/** SVG of a sweep: mean KL divergence over experts kept, a line for each method and edit. The same rows give the same bytes. */
export function sweepChart(rows: readonly SweepRow[]): string {
  const lines = [
    ...Map.groupBy(rows, ({ method, edit }) => (edit === 'keep' ? method : `${method}, ${edit}`)),
  ];
  const counts = rows.map(({ keep }) => keep);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const top = Math.max(...rows.map(({ meanKld }) => meanKld), 1e-4);
  const x = (keep: number) => {
    const place = most === least ? 0 : (most - keep) / (most - least);
    return (LEFT + place * (WIDTH - LEFT - RIGHT)).toFixed(1);
  };
  const y = (kld: number) =>
    (HEIGHT - BOTTOM - (Math.max(0, kld) / top) * (HEIGHT - TOP - BOTTOM)).toFixed(1);
  const marks = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const at = y(part * top);
    return (
      `<path d="M${LEFT} ${at}H${WIDTH - RIGHT}" stroke="#ddd"/>` +
      `<text x="${LEFT - 6}" y="${at}" text-anchor="end" dominant-baseline="middle">${Number((part * top).toPrecision(2))}</text>`
    );
  });
  const ticks = [...new Set(counts)].map(
    (keep) => `<text x="${x(keep)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${keep}</text>`,
  );
  const drawn = lines.map(([name, own], i) => {
    const colour = COLOURS[i % COLOURS.length]!;
    const sorted = own.toSorted((a, b) => b.keep - a.keep);
    const points = sorted.map(({ keep, meanKld }) => `${x(keep)},${y(meanKld)}`);
    const dots = points.map((point) => {
      const [cx, cy] = point.split(',');
      return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
    });
    const label = `<text x="${WIDTH - RIGHT + 10}" y="${TOP + 6 + i * 15}" fill="${colour}">${escapeXml(name)}</text>`;
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="1.5"/>${dots.join('')}${label}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="11">`,
    '<title>KL divergence from the base by experts kept</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...marks,
    ...ticks,
    ...drawn,
    `<text x="${LEFT}" y="14">mean KL divergence from the base</text>`,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle">experts kept in every layer</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
