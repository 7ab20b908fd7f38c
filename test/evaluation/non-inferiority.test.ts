import { expect, test } from 'vitest';
import { reachAt } from '../../src/evaluation/statistics/interim-analysis.ts';
import { nonInferiorityP } from '../../src/evaluation/statistics/non-inferiority.ts';
import { lossBound } from '../../src/evaluation/statistics/paired-test.ts';

const planned = [200, 400, 600];
const table = (n: number, lost: number, gained: number) => ({
  ...{ bothRight: n - lost - gained, lost, gained, bothWrong: 0 },
});

test('p is below 5 % exactly where the bound of 95 % is below the margin, at the end and at each interim analysis', () => {
  const seen = new Set<boolean>();
  for (const number of [undefined, 1, 2, 3] as const) {
    const analysis = number && { planned, number };
    const n = number === undefined ? 600 : planned[number - 1]!;
    for (let lost = 0; lost <= 16; lost += 2) {
      const counts = table(n, lost, 4);
      const isBelow = lossBound(counts, reachAt(analysis).oneSided) < 0.02;
      expect([n, lost, nonInferiorityP(counts, 0.02, analysis) < 0.05]).toEqual([n, lost, isBelow]);
      if (number !== undefined) seen.add(isBelow !== lossBound(counts) < 0.02);
    }
  }
  // At some of these an analysis makes the difference.
  expect(seen.has(true)).toBe(true);
});

test('nothing asked shows nothing', () => {
  expect(nonInferiorityP(table(0, 0, 0), 0.02)).toBe(1);
});
