import { expect, test } from 'vitest';
import { halvesDifference, stabilityChart } from '../../src/planning/calibration/stability.ts';

test('halves of a text differ by what their conversations say', () => {
  // Either half holds one of the two.
  expect(halvesDifference([[0, 1]])).toBe(1);
  expect(halvesDifference([[0.3, 0.3, 0.3, 0.3]])).toBe(0);
  // Of 0, 0, 1, 1 the halves are alike in two of three halvings, and differ by 1 in one.
  expect(halvesDifference([[0, 0, 1, 1]])).toBeCloseTo(1 / 3, 1);
  // A domain that does not vary has its share of the mean.
  expect(
    halvesDifference([
      [0, 1],
      [0.5, 0.5],
    ]),
  ).toBe(0.5);
  expect(halvesDifference([[0, 1], [0]])).toBe(Infinity);
  expect(halvesDifference([])).toBe(Infinity);
});

test('four times the conversations bring halves twice as near', () => {
  const values = (n: number) => Array.from({ length: n }, (_, i) => Number(i % 5 === 0));
  const ratio = halvesDifference([values(100)]) / halvesDifference([values(400)]);
  expect(ratio).toBeGreaterThan(1.6);
  expect(ratio).toBeLessThan(2.5);
});

test('the picture holds the numbers, and where halves cannot be compared no point', () => {
  const plan = (difference: number) => [{ keep: 28, loss: 0.3, difference }];
  const rounds = [
    { conversations: 1, plans: plan(Infinity) },
    { conversations: 50, plans: plan(0.06) },
    { conversations: 100, plans: plan(0.02) },
  ];
  const chart = stabilityChart({ tolerance: 0.03, stable: true, rounds });
  expect(chart).toContain('28 experts kept: 50: 6 %, 100: 2 %');
  expect(chart).toContain('28 experts kept: 1: 30 %, 50: 30 %, 100: 30 %');
  expect(chart).toContain('Halves of the text differ by (dotted: the limit)');
  expect(chart).not.toContain('Infinity');
});
