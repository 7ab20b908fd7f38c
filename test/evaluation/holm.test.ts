import { expect, test } from 'vitest';
import { holm } from '../../src/evaluation/statistics/holm.ts';

test('an adjusted p is never below that of a smaller p, and never above 1', () => {
  // By hand: 3 * 0.01, 2 * 0.02, and 0.021 raised to the one before it.
  expect(holm([0.021, 0.01, 0.02])).toEqual([0.04, 0.03, 0.04]);
  expect(holm([0.9, 0.6])).toEqual([1, 1]);
  expect(holm([0.3])).toEqual([0.3]);
  expect(holm([])).toEqual([]);
});
