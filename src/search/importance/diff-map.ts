import { escapeXml } from '../../common/index.ts';
import { type Importance, type LayerDiff, type Plan, scoreInWords } from '../../plan/index.ts';

const CELL = 14;
const LEFT = 34;
const TOP = 52;

/** Colours that can be told apart in print and by the colour-blind (Okabe and Ito, 2008). */
const COLOURS = { both: '#d9d9d9', neither: '#595959', first: '#0072b2', second: '#e69f00' } as const;

/**
 * SVG of two plans: a row a layer, a column an expert, coloured by which plan keeps it. The same plans give the same bytes.
 *
 * @param names of the plans
 * @param scores for the title of each cell
 */
export function diffMap(
  { experts, keep }: Plan,
  [one, two]: readonly [first: string, second: string],
  layers: readonly LayerDiff[],
  scores?: Importance,
): string {
  const { total } = experts;
  const names = {
    first: `only ${escapeXml(one)}`,
    second: `only ${escapeXml(two)}`,
    both: 'both',
    neither: 'neither',
  };
  const width = LEFT + Math.max(total * CELL, 520) + 8;
  const height = TOP + layers.length * CELL + 8;
  const rows = layers.flatMap(({ layer, onlyFirst, onlySecond }, row) => {
    const y = TOP + row * CELL;
    const cells = Array.from({ length: total }, (_, id) => {
      const kept = keep[String(layer)]!.includes(id) ? 'both' : 'neither';
      const state = onlyFirst.includes(id) ? 'first' : onlySecond.includes(id) ? 'second' : kept;
      const words = scores === undefined ? '' : scoreInWords(scores, layer, id);
      const score = words === '' ? '' : ` (${words})`;
      const title = `layer ${layer}, expert ${id}: kept by ${names[state]}${score}`;
      return `<rect x="${LEFT + id * CELL}" y="${y}" width="${CELL - 1}" height="${CELL - 1}" fill="${COLOURS[state]}"><title>${title}</title></rect>`;
    });
    return [`<text x="${LEFT - 4}" y="${y + CELL - 4}" text-anchor="end">${layer}</text>`, ...cells];
  });
  const ids = Array.from({ length: total }, (_, id) => id)
    .filter((id) => id % 4 === 0)
    .map((id) => `<text x="${LEFT + id * CELL}" y="${TOP - 5}">${id}</text>`);
  const legend = (['first', 'second', 'both', 'neither'] as const).map((state, i) => {
    const x = LEFT + (i % 2) * 260;
    const y = 8 + Math.floor(i / 2) * 15;
    return `<rect x="${x}" y="${y}" width="10" height="10" fill="${COLOURS[state]}"/><text x="${x + 14}" y="${y + 9}">${names[state]}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="10">`,
    `<title>Experts kept by ${escapeXml(one)} and ${escapeXml(two)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...legend,
    ...ids,
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}
