import { expect, test } from 'vitest';
import { type LabelledPoint, placeLabels } from '../../../src/report/kit/place-labels.ts';

const EDGES = { right: 428, top: 30, bottom: 178 };
/** Of the font of the pictures. */
const LETTER = 6.6;

const point = (text: string, x: number, y: number, half = 12): LabelledPoint => ({
  ...{ text, x, y, top: y - half, bottom: y + half },
});

test('a label covers no bar and no other label, though three points are close and one is at the edge', () => {
  const points = [
    point('Q3_K_M of the base, 10.100 GB', 72, 94),
    point('other.gguf, 10.800 GB', 188, 94),
    point('pruned, 10.837 GB', 194, 100),
    point('base, 12.110 GB', 408, 60),
  ];
  const labels = placeLabels(points, EDGES);
  const boxes = labels.map(({ text, x, y }) => [x, x + text.length * LETTER, y - 10, y + 3] as const);
  const bars = points.map(({ x, top, bottom }) => [x - 1, x + 1, top, bottom] as const);
  for (const [index, [left, right, top, bottom]] of boxes.entries()) {
    expect(right).toBeLessThanOrEqual(EDGES.right);
    expect(top).toBeGreaterThanOrEqual(EDGES.top);
    expect(bottom).toBeLessThanOrEqual(EDGES.bottom);
    for (const [l, r, t, b] of [...bars, ...boxes.filter((_, other) => other !== index)])
      expect(left < r && l < right && top < b && t < bottom, labels[index]!.text).toBe(false);
  }
});

test('where there is no room at all a label stands beside its point', () => {
  const same = Array.from({ length: 9 }, (_, i) => point(`model ${i}`, 200, 100, 80));
  for (const { x, y } of placeLabels(same, EDGES)) {
    expect(Math.abs(y - 100)).toBeLessThanOrEqual(39);
    expect(Math.abs(x - 200)).toBeLessThan(80);
  }
});
