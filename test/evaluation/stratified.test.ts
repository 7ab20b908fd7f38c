import { describe, expect, test } from 'vitest';
import { type Random, seededRandom } from '../../src/common/seeded-random.ts';
import { stratifiedMean } from '../../src/evaluation/statistics/stratified.ts';

describe('a mean over strata', () => {
  test('by hand: strata weigh alike, whatever their size; the variance is theirs', () => {
    // Means -0.5 and 0, of two and four; variances 0.5 / 2 and (4 / 3) / 4, weighed by a quarter.
    const found = stratifiedMean(
      [
        [-1, 0],
        [1, 1, -1, -1],
      ],
      0.05,
    )!;
    const error = Math.sqrt((0.25 + 1 / 3) / 4);
    expect(found.mean).toBeCloseTo(-0.25, 12);
    expect(found.upper).toBeCloseTo(-0.25 + 1.6448536 * error, 6);
    expect(found.lower).toBeCloseTo(-0.25 - 1.6448536 * error, 6);
  });

  test('a tail pushes out the bound on its side, and does not draw the other one in', () => {
    const values = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    const [found, turned] = [values, values.map((value) => -value)].map(
      (own) => stratifiedMean([own], 0.05)!,
    );
    const plain = 1.6448536 * Math.sqrt(0.1 / 10);
    // Third central moment 0.072; 0.072 / 100 / (6 * 0.01) * (1 + 2 * 1.6448536^2).
    expect(found!.upper - found!.mean).toBeCloseTo(plain + 0.012 * (1 + 2 * 1.6448536 ** 2), 6);
    expect(found!.mean - found!.lower).toBeCloseTo(plain, 6);
    expect(turned!.lower).toBeCloseTo(-found!.upper, 12);
  });

  test('nothing is known of one value, and no change is no difference', () => {
    expect(stratifiedMean([], 0.05)).toBeUndefined();
    expect(stratifiedMean([[0.1, 0.2], [0.3]], 0.05)).toBeUndefined();
    expect(stratifiedMean([[-1, -1]], 0.05)).toBeUndefined();
    expect(stratifiedMean([[0, 0]], 0.05)).toEqual({ mean: 0, lower: 0, upper: 0 });
  });
});

/** Draws of differences whose mean is 0. */
const POPULATIONS: Record<string, (random: Random) => number> = {
  'a few conversations change, either way': ({ uniform }) =>
    uniform() < 0.04 ? (uniform() < 0.5 ? -1 : 1) * uniform() ** 0.3 : 0,
  'all change a little': ({ uniform }) => 0.8 * (uniform() + uniform() - 1),
  'most gain a little, one in twenty loses much': ({ uniform }) => (uniform() < 0.05 ? 0.57 : -0.03),
  'most gain a little, one in seven loses': ({ uniform }) => (uniform() < 1 / 7 ? 0.42 : -0.07),
};
const DRAWS = 1000;

describe.each(Object.entries(POPULATIONS))('where there is no difference: %s', (_, draw) => {
  test.each([
    { conversations: [375, 186, 84], alpha: 0.05, most: 0.075 },
    { conversations: [375, 186, 84], alpha: 0.005, most: 0.015 },
    { conversations: [125, 62, 21], alpha: 0.05, most: 0.125 },
  ])('$conversations conversations err with about $alpha', ({ conversations, alpha, most }) => {
    const random = seededRandom(1);
    let wrong = 0;
    for (let i = 0; i < DRAWS; i++) {
      const strata = conversations.map((size) => Array.from({ length: size }, () => draw(random)));
      if (stratifiedMean(strata, alpha)!.upper < 0) wrong += 1;
    }
    expect(wrong / DRAWS).toBeLessThan(most);
    // It is a test of something: it does err.
    if (alpha === 0.05) expect(wrong).toBeGreaterThan(DRAWS * 0.02);
  });
});
