import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/common/seeded-random.ts';
import { Z_TWO_SIDED_95 } from '../../src/evaluation/statistics/normal.ts';
import type { PairedTable } from '../../src/evaluation/statistics/paired-table.ts';
import { accuracyRatio, meanRatio, ratioScore } from '../../src/evaluation/statistics/ratio.ts';

const table = (bothRight: number, lost: number, gained: number, bothWrong: number): PairedTable => ({
  bothRight,
  lost,
  gained,
  bothWrong,
});

describe('the ratio of accuracies', () => {
  // Fagerland, Lydersen and Laake, Stat. Med. 33:2850 (2014): 21 children, ratio 0.25, score interval 0.065 to 0.907.
  test('the published example of airway reactivity', () => {
    const { ratio, interval } = accuracyRatio(table(1, 7, 1, 12), Z_TWO_SIDED_95)!;
    expect(ratio).toBe(0.25);
    expect(interval[0]).toBeCloseTo(0.065, 3);
    expect(interval[1]).toBeCloseTo(0.907, 3);
  });

  // The score test from its definition, by scipy (test/interop/scipy_statistics.py).
  test.each([
    [[0, 1, 30, 69], 5.175086, 173.91014],
    [[2, 0, 60, 38], 9.074023, 112.46859],
    [[1, 0, 199, 0], 36.00528, 1132.28648],
    [[3, 20, 1, 976], 0.067911243, 0.41142355],
    [[0, 30, 0, 20], 0, 0.12804863],
  ])('few right answers, %j', ([both = 0, lost = 0, gained = 0, wrong = 0], low, high) => {
    const { interval } = accuracyRatio(table(both, lost, gained, wrong), Z_TWO_SIDED_95)!;
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1] / high).toBeCloseTo(1, 5);
  });

  test('the other way round it is the inverse', () => {
    const there = accuracyRatio(table(60, 9, 4, 27), Z_TWO_SIDED_95)!;
    const back = accuracyRatio(table(60, 4, 9, 27), Z_TWO_SIDED_95)!;
    expect(back.ratio).toBeCloseTo(1 / there.ratio, 12);
    expect(back.interval[0]).toBeCloseTo(1 / there.interval[1], 6);
    expect(back.interval[1]).toBeCloseTo(1 / there.interval[0], 6);
  });

  test('nothing discordant is no certainty, nothing right is no ratio, nothing left is none kept', () => {
    const z2 = Z_TWO_SIDED_95 ** 2;
    const { ratio, interval } = accuracyRatio(table(100, 0, 0, 20), Z_TWO_SIDED_95)!;
    expect(ratio).toBe(1);
    expect(interval[0]).toBeCloseTo(100 / (100 + z2), 9);
    expect(interval[1]).toBeCloseTo(1 + z2 / 100, 9);
    expect(accuracyRatio(table(0, 0, 5, 20), Z_TWO_SIDED_95)).toBeUndefined();
    expect(accuracyRatio(table(0, 30, 0, 20), Z_TWO_SIDED_95)!.interval[0]).toBe(0);
  });

  test('the score of the ratio that was seen is 0, and it falls as the supposed ratio grows', () => {
    const seen = table(50, 10, 5, 35);
    expect(ratioScore(seen, 55 / 60)).toBeCloseTo(0, 9);
    const scores = [0.5, 0.7, 0.9, 1.1, 1.5, 3].map((ratio) => ratioScore(seen, ratio));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test.each([
    [100, [0.7, 0.08, 0.05, 0.17]],
    [100, [0.45, 0.15, 0.02, 0.38]],
    [400, [0.85, 0.04, 0.02, 0.09]],
  ] as const)(
    'N = %i, shares %j: the interval holds the true ratio in about 95 of 100 trials',
    (n, shares) => {
      const truth = (shares[0] + shares[2]) / (shares[0] + shares[1]);
      const ends = shares.map((_, i) => shares.slice(0, i + 1).reduce((sum, share) => sum + share, 0));
      const random = seededRandom(7);
      let held = 0;
      for (let trial = 0; trial < 2000; trial += 1) {
        const counts = [0, 0, 0, 0];
        for (let question = 0; question < n; question += 1) {
          const drawn = random.uniform();
          const at = ends.findIndex((end) => drawn < end);
          counts[at === -1 ? 3 : at]! += 1;
        }
        const [low, high] = accuracyRatio(
          table(counts[0]!, counts[1]!, counts[2]!, counts[3]!),
          Z_TWO_SIDED_95,
        )!.interval;
        if (low <= truth && truth <= high) held += 1;
      }
      // Standard error of a share of 0.95 over 2,000 trials: 0.005.
      expect(held / 2000).toBeGreaterThan(0.935);
      expect(held / 2000).toBeLessThan(0.97);
    },
  );
});

describe('the ratio of means', () => {
  test('values by hand: pairs (2, 1), (4, 2), (6, 3) have the ratio 2 and no spread', () => {
    expect(
      meanRatio(
        [
          [2, 1],
          [4, 2],
          [6, 3],
        ],
        1,
      ),
    ).toEqual({ ratio: 2, interval: [2, 2] });
  });

  test('a mean that may be 0 gives no ratio, nor does one pair', () => {
    expect(
      meanRatio(
        [
          [1, -5],
          [1, 5],
          [1, 1],
        ],
        Z_TWO_SIDED_95,
      ),
    ).toBeUndefined();
    expect(meanRatio([[1, 1]], Z_TWO_SIDED_95)).toBeUndefined();
  });

  test('the interval holds the true ratio of token counts in about 95 of 100 trials', () => {
    const random = seededRandom(11);
    const tokens = () => -200 * Math.log(1 - random.uniform());
    let held = 0;
    for (let trial = 0; trial < 2000; trial += 1) {
      const pairs = Array.from({ length: 200 }, (): [number, number] => {
        const shared = tokens();
        return [1.3 * (shared + tokens()), shared + tokens()];
      });
      const [low, high] = meanRatio(pairs, Z_TWO_SIDED_95)!.interval;
      if (low <= 1.3 && 1.3 <= high) held += 1;
    }
    expect(held / 2000).toBeGreaterThan(0.935);
    expect(held / 2000).toBeLessThan(0.965);
  });
});
