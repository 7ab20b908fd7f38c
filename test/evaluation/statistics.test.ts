import { describe, expect, test } from 'vitest';
import { mcnemarExact } from '../../src/evaluation/statistics/mcnemar.ts';
import { mean, median } from '../../src/evaluation/statistics/median.ts';
import {
  newcombePaired,
  type PairedTable,
  pairedDifference,
} from '../../src/evaluation/statistics/newcombe.ts';
import { Z_ONE_SIDED_95, Z_TWO_SIDED_95 } from '../../src/evaluation/statistics/normal.ts';
import { gainBound, lossBound } from '../../src/evaluation/statistics/tango.ts';
import { wilson } from '../../src/evaluation/statistics/wilson.ts';

const percent = (rate: number) => Math.round(rate * 1000) / 10;

function table(bothRight: number, baseOnly: number, candidateOnly: number, bothWrong: number): PairedTable {
  return { bothRight, baseOnly, candidateOnly, bothWrong };
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

  test('its ends at none and all are exact, and no trials know nothing', () => {
    expect(wilson(0, 7)[0]).toBe(0);
    expect(wilson(7, 7)[1]).toBe(1);
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

describe('Newcombe, paired', () => {
  test.each([
    [0, 2.8],
    [1, 3.9],
    [3, 5.5],
    [5, 6.7],
    [10, 9.1],
  ])('78 %% in both arms with %i lost and as many gained of 100', (each, halfWidth) => {
    const [lower, upper] = newcombePaired(table(78 - each, each, each, 22 - each));
    expect(percent(upper)).toBe(halfWidth);
    expect(percent(lower)).toBe(-halfWidth);
  });

  // Newcombe 1998 (Stat. Med. 17:2635): 21 children before and after stem cell transplantation, method 10.
  test('the published example of airway reactivity', () => {
    const [lower, upper] = newcombePaired(table(1, 7, 1, 12));
    expect(lower).toBeCloseTo(-0.5069, 3);
    expect(upper).toBeCloseTo(-0.0256, 3);
  });

  test('turns with the arms', () => {
    const [lower, upper] = newcombePaired(table(60, 15, 5, 20));
    const turned = newcombePaired(table(60, 5, 15, 20));
    expect(turned[0]).toBeCloseTo(-upper, 12);
    expect(turned[1]).toBeCloseTo(-lower, 12);
  });

  test('keeps a width where nothing is discordant, and stays inside -1..1', () => {
    expect(newcombePaired(table(100, 0, 0, 0)).map(percent)).toEqual([-3.7, 3.7]);
    expect(newcombePaired(table(0, 0, 0, 0))).toEqual([-1, 1]);
    const [lower, upper] = newcombePaired(table(0, 3, 0, 0));
    expect(lower).toBe(-1);
    expect(upper).toBeLessThan(0);
  });

  test('covers the true difference in about 95 % of simulated trials', () => {
    const random = generator(20_251_122);
    const truth = { lost: 0.08, gained: 0.04, bothRight: 0.7 };
    let covered = 0;
    let bounded = 0;
    const trials = 4000;
    for (let trial = 0; trial < trials; trial += 1) {
      const counts = table(0, 0, 0, 0);
      for (let item = 0; item < 150; item += 1) {
        const x = random();
        if (x < truth.lost) counts.baseOnly += 1;
        else if (x < truth.lost + truth.gained) counts.candidateOnly += 1;
        else if (x < truth.lost + truth.gained + truth.bothRight) counts.bothRight += 1;
        else counts.bothWrong += 1;
      }
      const [lower, upper] = newcombePaired(counts);
      const difference = truth.gained - truth.lost;
      if (lower <= difference && difference <= upper) covered += 1;
      if (-difference <= lossBound(counts)) bounded += 1;
    }
    // Standard error of a rate of 0.95 over 4000 trials: 0.0034; the method is a little conservative.
    expect(covered / trials).toBeGreaterThan(0.94);
    expect(covered / trials).toBeLessThan(0.975);
    expect(bounded / trials).toBeGreaterThan(0.94);
    expect(bounded / trials).toBeLessThan(0.975);
  });
});

describe("Tango's score limit", () => {
  // Fagerland, Lydersen and Laake, Stat. Med. 33:2850 (2014): the same 21 children, 95 % interval -0.517 to -0.026.
  test('the published example of airway reactivity', () => {
    const children = table(1, 7, 1, 12);
    expect(lossBound(children, Z_TWO_SIDED_95)).toBeCloseTo(0.517, 3);
    expect(-gainBound(children, Z_TWO_SIDED_95)).toBeCloseTo(0.026, 3);
  });

  test('without a discordant pair it is Wilson of no loss; an empty table knows nothing', () => {
    const upper = wilson(0, 100, Z_ONE_SIDED_95)[1];
    expect(lossBound(table(60, 0, 0, 40))).toBeCloseTo(upper, 9);
    expect(gainBound(table(60, 0, 0, 40))).toBeCloseTo(upper, 9);
    expect(lossBound(table(0, 0, 0, 0))).toBe(1);
    expect(lossBound(table(0, 4, 0, 0))).toBe(1);
  });

  test('is above the estimate, and grows with the confidence', () => {
    const lossy = table(300, 30, 20, 50);
    expect(lossBound(lossy)).toBeGreaterThan(-pairedDifference(lossy));
    expect(lossBound(lossy, Z_TWO_SIDED_95)).toBeGreaterThan(lossBound(lossy));
  });

  test.each([
    [100, 0.05, 1],
    [100, 0.05, 1.2],
    [200, 0.02, 1],
    [200, 0.05, 2],
    [400, 0.05, 1.2],
    [400, 0.02, 4],
  ])(
    '%i questions, a loss at the margin of %d, discordance %d times that: hardly ever taken for less',
    (n, margin, ratio) => {
      const below = (bound: (counts: PairedTable) => number) =>
        probability(n, margin * ratio, margin, (counts) => bound(counts) < margin);
      expect(below(lossBound)).toBeLessThan(0.052);
      // What it was chosen for: the end of Newcombe's interval is below the margin too often.
      const newcombe = below((counts) => -newcombePaired(counts, Z_ONE_SIDED_95)[0]);
      expect(newcombe).toBeGreaterThan(0.052);
    },
  );
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

/** Probability of what `happens`, over all outcomes of `n` questions, of those that both arms judge alike half right. */
function probability(
  n: number,
  discordance: number,
  loss: number,
  happens: (counts: PairedTable) => boolean,
): number {
  const logFactorial = [0];
  for (let i = 1; i <= n; i += 1) logFactorial.push(logFactorial[i - 1]! + Math.log(i));
  const power = (rate: number, count: number) => (count === 0 ? 0 : count * Math.log(rate));
  let sum = 0;
  for (let lost = 0; lost <= n; lost += 1) {
    for (let gained = 0; gained + lost <= n; gained += 1) {
      const same = n - lost - gained;
      const log =
        logFactorial[n]! -
        logFactorial[lost]! -
        logFactorial[gained]! -
        logFactorial[same]! +
        power((discordance + loss) / 2, lost) +
        power((discordance - loss) / 2, gained) +
        power(1 - discordance, same);
      if (log < -25) continue;
      const right = Math.round(same / 2);
      if (happens(table(right, lost, gained, same - right))) sum += Math.exp(log);
    }
  }
  return sum;
}

/** Park and Miller's minimal standard generator: seeded, so that the simulation is the same everywhere. */
function generator(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
