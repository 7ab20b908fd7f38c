import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/common/seeded-random.ts';
import { bootstrapInterval } from '../../src/evaluation/statistics/bootstrap.ts';
import { clusteredDifference } from '../../src/evaluation/statistics/clustered.ts';
import { normalCdf, Z_TWO_SIDED_95 } from '../../src/evaluation/statistics/normal.ts';
import { draw, moments, simulate } from './simulation.ts';

describe('clusters', () => {
  const items = (clusters: number[][]) =>
    clusters.flatMap((differences, index) =>
      differences.map((difference) => ({ difference, cluster: String(index) })),
    );

  test('by hand: two subjects', () => {
    // Mean 0.25; sums of deviations -0.5 and 0.5; 2/1 · (0.25 + 0.25) / 16 = 0.0625.
    const result = clusteredDifference(
      items([
        [0, 0],
        [1, 0],
      ]),
    )!;
    expect(result).toMatchObject({ clusters: 2, standardError: 0.25 });
    // Plain variance: (3 · 0.0625 + 0.5625) / 3 / 4 = 0.0625.
    expect(result.designEffect).toBeCloseTo(1, 12);
  });

  test('the interval reaches as far as it is asked to, within -1 and 1', () => {
    const two = items([
      [0, 0],
      [1, 0],
    ]);
    expect(clusteredDifference(two, 1)?.interval).toEqual([0, 0.5]);
    expect(clusteredDifference(two, 3.5)?.interval).toEqual([-0.625, 1]);
    const lost = items([[-1, -1], [0]]);
    expect(clusteredDifference(lost, 4)?.interval).toEqual([-1, 1]);
  });

  test('questions of their own are independent questions', () => {
    const result = clusteredDifference(items([[1], [0], [-1], [0], [0], [0], [-1], [0]]))!;
    expect(result.designEffect).toBeCloseTo(1, 12);
  });

  test('a subject that is lost whole counts as one observation, not as twenty', () => {
    const lost = [
      Array.from({ length: 20 }, () => -1),
      ...Array.from({ length: 9 }, () => new Array<number>(20).fill(0)),
    ];
    const result = clusteredDifference(items(lost))!;
    expect(result.designEffect).toBeGreaterThan(15);
    expect(result.interval[1]).toBeGreaterThan(0);
  });

  test('one subject is no sample of subjects; nothing different has no error', () => {
    expect(clusteredDifference(items([[1, 0, -1]]))).toBeUndefined();
    expect(clusteredDifference([])).toBeUndefined();
    expect(clusteredDifference(items([[0, 0], [0]]))).toMatchObject({ standardError: 0, designEffect: 1 });
  });

  test('it covers the truth in about 95 % of trials where subjects go together; a plain error would not', () => {
    let plainCovers = 0;
    const covers = simulate(1500, 13, (random) => {
      const clusters = Array.from({ length: 40 }, () => {
        const loss = Math.min(0.3, Math.max(0, 0.08 + 0.08 * random.normal()));
        return draw(12, 0.3, loss, random);
      });
      const result = clusteredDifference(items(clusters))!;
      const { mean, variance } = moments(clusters.flat());
      plainCovers += Math.abs(mean - TRUE_LOSS) < Z_TWO_SIDED_95 * Math.sqrt(variance / 480) ? 1 : 0;
      return result.interval[0] < TRUE_LOSS && TRUE_LOSS < result.interval[1];
    });
    expect(covers).toBeGreaterThan(0.92);
    expect(covers).toBeLessThan(0.97);
    expect(plainCovers / 1500).toBeLessThan(covers);
  });
  // The mean of a normal number (0.08, 0.08) cut off at 0 and 0.3, negative as a difference.
  const TRUE_LOSS = -(() => {
    const phi = (z: number) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
    const [a, b] = [-1, 2.75];
    return 0.08 * (normalCdf(b) - normalCdf(a)) + 0.08 * (phi(a) - phi(b)) + 0.3 * (1 - normalCdf(b));
  })();
});

describe('bootstrap', () => {
  const plain = (differences: readonly number[]) =>
    differences.map((difference) => ({ difference, cluster: '' }));

  test('the same seed gives the same interval, another one nearly the same', () => {
    const items = plain(draw(400, 0.1, 0.03, seededRandom(1)));
    const [lower, upper] = bootstrapInterval(items, 5);
    expect(bootstrapInterval(items, 5)).toEqual([lower, upper]);
    const other = bootstrapInterval(items, 6);
    expect(other).not.toEqual([lower, upper]);
    expect(Math.abs(other[0] - lower)).toBeLessThan(0.01);
  });

  test('it agrees with the normal interval where that holds', () => {
    const differences = draw(1000, 0.1, 0.02, seededRandom(2));
    const { mean, variance } = moments(differences);
    const half = Z_TWO_SIDED_95 * Math.sqrt(variance / 1000);
    const [lower, upper] = bootstrapInterval(plain(differences), 1);
    expect(Math.abs(lower - (mean - half))).toBeLessThan(0.003);
    expect(Math.abs(upper - (mean + half))).toBeLessThan(0.003);
  });

  test('it covers the true difference in about 95 % of trials', () => {
    const covered = simulate(300, 17, (random) => {
      const items = draw(200, 0.15, 0.05, random).map((difference) => ({ difference, cluster: '' }));
      const [low, high] = bootstrapInterval(items, 3);
      return low <= -0.05 && -0.05 <= high;
    });
    expect(covered).toBeGreaterThan(0.91);
    expect(covered).toBeLessThan(0.98);
  });

  test('whole subjects are drawn where there are some', () => {
    const items = Array.from({ length: 200 }, (_, index) => ({
      difference: index < 20 ? -1 : 0,
      cluster: String(Math.floor(index / 20)),
    }));
    const [lower, upper] = bootstrapInterval(items, 1);
    expect(upper).toBe(0);
    expect(lower).toBeLessThanOrEqual(-0.2);
  });

  test('with losses and gains exchanged it is the mirror image, to the last digit', () => {
    const differences = draw(150, 0.2, 0.05, seededRandom(4));
    const [low, high] = bootstrapInterval(plain(differences), 9);
    expect(bootstrapInterval(plain(differences.map((d) => 0 - d)), 9)).toEqual([-high, -low]);
  });

  test('subjects of unequal size weigh by their questions', () => {
    // Whatever is drawn, every question is lost; and of one question against three the means are -1, -3/4 or 0.
    const sized = (cluster: string, size: number, difference: number) =>
      Array.from({ length: size }, () => ({ difference, cluster }));
    expect(bootstrapInterval([...sized('a', 1, -1), ...sized('b', 3, -1)], 1)).toEqual([-1, -1]);
    const [low, high] = bootstrapInterval([...sized('a', 1, 0), ...sized('b', 3, -1)], 1);
    expect([low, high]).toEqual([-1, 0]);
  });

  test('edges: nothing, and nothing that differs', () => {
    expect(bootstrapInterval([], 1)).toEqual([-1, 1]);
    expect(bootstrapInterval(plain([0, 0, 0]), 1)).toEqual([0, 0]);
  });
});
