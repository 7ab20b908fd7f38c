import { expect, test } from 'vitest';
import { diffPlans, scoreInWords } from '../../src/plan/diff.ts';
import type { Plan } from '../../src/plan/plan-schema.ts';
import { diffMap } from '../../src/search/importance/diff-map.ts';
import { refusal } from '../support/refusal.ts';

const planOf = (name: string, keep: Plan['keep'], total = 6): Plan => ({
  ...{ name, architecture: 'gpt-oss', experts: { total, used: 1 }, keep },
  router: { bias: 'keep' },
});
// Layers in the order of their numbers, whatever the order of their keys.
const first = planOf('a', { '10': [0, 1, 2], '2': [0, 3, 5] });
const second = planOf('b', { '2': [3, 4, 5], '10': [0, 1, 2] });

test('by hand: what only one of two plans keeps', () => {
  expect(diffPlans(first, second)).toEqual([
    { layer: 2, onlyFirst: [0], onlySecond: [4], both: 2 },
    { layer: 10, onlyFirst: [], onlySecond: [], both: 3 },
  ]);
  const fewer = planOf('c', { '2': [0, 4], '10': [] });
  expect(diffPlans(first, fewer)).toEqual([
    { layer: 2, onlyFirst: [3, 5], onlySecond: [4], both: 1 },
    { layer: 10, onlyFirst: [0, 1, 2], onlySecond: [], both: 0 },
  ]);
  expect(diffPlans(second, first)[0]).toEqual({ layer: 2, onlyFirst: [4], onlySecond: [0], both: 2 });
});

test.each([
  [planOf('b', second.keep, 7), 'gpt-oss with 7 experts in 2 layers (2 to 10)'],
  [{ ...second, architecture: 'olmoe' }, 'olmoe with 6 experts in 2 layers (2 to 10)'],
  [planOf('b', { '2': [0], '11': [0] }), 'gpt-oss with 6 experts in 2 layers (2 to 11)'],
  [planOf('b', { '1': [0], '2': [0], '10': [0] }), 'gpt-oss with 6 experts in 3 layers (1 to 10)'],
  [planOf('b', { '2': [0], '5': [0], '10': [0] }), 'gpt-oss with 6 experts in 3 layers (2 to 10)'],
])('plans of other models are not compared', async (other, what) => {
  expect(await refusal(() => diffPlans(first, other))).toBe(
    `plan-mismatch: b is of another model than a: ${what}; a is of gpt-oss with 6 experts in 2 layers (2 to 10)`,
  );
});

test('nor plans of as many layers, of which one is another', async () => {
  const [a, b] = [2, 5].map((layer) => planOf(`with ${layer}`, { '1': [0], [layer]: [0], '10': [0] }));
  expect(await refusal(() => diffPlans(a!, b!))).toBe(
    'plan-mismatch: with 5 is of another model than with 2: it has experts in layer 5',
  );
});

test('the heat map says of each cell which plan keeps it, by the names that it is given', () => {
  const svg = diffMap(first, ['x & y', 'z'], diffPlans(first, second), {
    method: 'by hand',
    layers: [{ layer: 2, scores: [6, 5, 4, 3, 2, 1] }],
  });
  const titles = [...svg.matchAll(/<title>layer (\d+), expert (\d+): kept by (.*?)<\/title>/g)];
  expect(titles.slice(0, 6).map(([, , , by]) => by)).toEqual([
    'only x &#38; y (6, 1 of 6)',
    'neither (5, 2 of 6)',
    'neither (4, 3 of 6)',
    'both (3, 4 of 6)',
    'only z (2, 5 of 6)',
    'both (1, 6 of 6)',
  ]);
  expect(titles.slice(6).map(([, layer, , by]) => `${layer} ${by}`)).toEqual([
    ...new Array<string>(3).fill('10 both'),
    ...new Array<string>(3).fill('10 neither'),
  ]);
  const cells = [...svg.matchAll(/<rect x="(\d+)" y="(\d+)" width="13" height="13" fill="(#\w+)"/g)];
  // A cell is 14 wide; only x, neither, neither, both, only z, both.
  expect(cells.slice(0, 6).map(([, x, y, fill]) => `${x},${y} ${fill}`)).toEqual([
    ...[
      '34,52 #0072b2',
      '48,52 #595959',
      '62,52 #595959',
      '76,52 #d9d9d9',
      '90,52 #e69f00',
      '104,52 #d9d9d9',
    ],
  ]);
  expect(cells[6]?.slice(1, 3)).toEqual(['34', '66']);
});

test('the place of a score: of equal ones the lower id is the more important, as it stays', () => {
  const importance = { method: 'by hand', layers: [{ layer: 3, scores: [0.5, 2, 0.5, 1 / 3] }] };
  const words = [0, 1, 2, 3, 4].map((id) => scoreInWords(importance, 3, id));
  expect(words).toEqual(['0.5, 2 of 4', '2, 1 of 4', '0.5, 3 of 4', '0.333, 4 of 4', '']);
});
