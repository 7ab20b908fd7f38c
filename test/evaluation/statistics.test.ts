import { describe, expect, test } from 'vitest';
import { mcnemarExact } from '../../src/evaluation/statistics/mcnemar.ts';
import { mean, median } from '../../src/evaluation/statistics/median.ts';
import { wilson, Z_ONE_SIDED_95, Z_TWO_SIDED_95 } from '../../src/evaluation/statistics/normal.ts';
import type { PairedTable } from '../../src/evaluation/statistics/paired-table.ts';
import { scoreLimit } from '../../src/evaluation/statistics/tango.ts';

const percent = (rate: number) => Math.round(rate * 1000) / 10;

function table(bothRight: number, lost: number, gained: number, bothWrong: number): PairedTable {
  return { bothRight, lost, gained, bothWrong };
}

describe('Wilson', () => {
  test.each([
    [78, 100, 68.9, 85.0],
    [77, 100, 67.8, 84.2],
    [68, 100, 58.3, 76.3],
    [52, 100, 42.3, 61.5],
    [46, 100, 36.6, 55.7],
    [46, 50, 81.2, 96.8],
    [42, 50, 71.5, 91.7],
    [7, 10, 39.7, 89.2],
    [8, 10, 49.0, 94.3],
  ])('%i of %i right', (correct, total, lower, upper) => {
    expect(wilson(correct, total).map(percent)).toEqual([lower, upper]);
  });

  test('all digits, by statsmodels', () => {
    const [low, high] = wilson(78, 100);
    expect(low).toBeCloseTo(0.689296464850142, 14);
    expect(high).toBeCloseTo(0.849987176153946, 14);
    expect(wilson(50, 50)[0]).toBeCloseTo(0.9286524008666412, 14);
  });

  test('its ends at none and all are exact, and no trials know nothing', () => {
    const sizes = Array.from({ length: 500 }, (_, i) => i + 1);
    expect(new Set(sizes.map((n) => wilson(0, n)[0]))).toEqual(new Set([0]));
    expect(new Set(sizes.map((n) => wilson(n, n)[1]))).toEqual(new Set([1]));
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});

/** Share of trials whose interval holds the true rate: summed over all outcomes, not simulated. */
function coverage(n: number, p: number): number {
  let [term, sum] = [(1 - p) ** n, 0];
  for (let right = 0; right <= n; right += 1) {
    const [low, high] = wilson(right, n);
    if (low <= p && p <= high) sum += term;
    term *= ((n - right) / (right + 1)) * (p / (1 - p));
  }
  return sum;
}

test.each([50, 100, 200])('with N = %i Wilson covers the true rate in about 95 of 100 trials', (n) => {
  const rates = Array.from({ length: 181 }, (_, i) => 0.05 + i * 0.005);
  const covered = rates.map((p) => coverage(n, p));
  expect(Math.min(...covered)).toBeGreaterThan(0.91);
  expect(covered.reduce((sum, share) => sum + share, 0) / covered.length).toBeCloseTo(0.951, 2);
});

describe("Tango's score limit", () => {
  // Fagerland, Lydersen and Laake, Stat. Med. 33:2850 (2014): 21 children, 95 % interval -0.517 to -0.026.
  test('the published example of airway reactivity', () => {
    expect(scoreLimit(table(1, 7, 1, 12), Z_TWO_SIDED_95)).toBeCloseTo(0.517, 3);
    expect(-scoreLimit(table(1, 1, 7, 12), Z_TWO_SIDED_95)).toBeCloseTo(0.026, 3);
  });

  test('without a discordant pair it is Wilson of no loss; an empty table knows nothing', () => {
    const upper = wilson(0, 100, Z_ONE_SIDED_95)[1];
    expect(scoreLimit(table(60, 0, 0, 40), Z_ONE_SIDED_95)).toBeCloseTo(upper, 9);
    expect(scoreLimit(table(0, 0, 0, 0), Z_ONE_SIDED_95)).toBe(1);
    expect(scoreLimit(table(0, 4, 0, 0), Z_ONE_SIDED_95)).toBe(1);
  });
});

describe('McNemar, exact', () => {
  test.each([
    [10, 0, 0.002],
    [14, 4, 0.031],
    [16, 6, 0.052],
    [20, 10, 0.099],
    [4, 0, 0.125],
  ])('%i lost, %i gained', (lost, gained, p) => {
    expect(mcnemarExact(lost, gained)).toBeCloseTo(p, 3);
    expect(mcnemarExact(gained, lost)).toBe(mcnemarExact(lost, gained));
  });

  test('is 1 without a discordant pair or with as many of each, and survives thousands', () => {
    expect(mcnemarExact(0, 0)).toBe(1);
    expect(mcnemarExact(9, 9)).toBe(1);
    expect(mcnemarExact(3000, 3000)).toBe(1);
    // Against the normal approximation with continuity correction, z = 99/sqrt(5900).
    expect(mcnemarExact(3000, 2900)).toBeCloseTo(0.1974, 3);
  });
});

test('median and mean', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0]);
  expect([mean([1, 2, 6]), mean([])]).toEqual([3, 0]);
});
