import { describe, expect, test } from 'vitest';
import { type Random, seededRandom } from '../../src/common/seeded-random.ts';
import { type KldRecord, kldMeasures } from '../../src/evaluation/measurements/kld/record.ts';
import { designEffect, quantileInterval } from '../../src/evaluation/statistics/quantile.ts';

describe('the interval of a quantile', () => {
  test('of the median of ten values is from the second to the ninth, as tables of the sign test say', () => {
    const knots = Array.from({ length: 10 }, (_, i) => ({ tail: (10 - i) / 11, value: i + 1 }));
    expect(quantileInterval(0.5, 10, knots)).toEqual([2, 9]);
    // Of eight values the second to the seventh cover too little (93 %).
    expect(
      quantileInterval(
        0.5,
        8,
        knots.slice(2).map(({ value }, i) => ({ tail: (8 - i) / 9, value })),
      ),
    ).toEqual([3, 10]);
  });

  test('has no upper end where the largest value may be below the quantile', () => {
    const knots = [
      { tail: 0.5, value: 1 },
      { tail: 0.01, value: 2 },
      { tail: 1e-4, value: 3 },
    ];
    // 0.99^367 = 0.02501, 0.99^368 = 0.0248; 0.999^3687 = 0.025.
    expect(quantileInterval(0.01, 367, knots)?.[1]).toBeNull();
    expect(quantileInterval(0.01, 368, knots)?.[1]).toBeGreaterThan(2);
    expect(quantileInterval(0.001, 3687, knots)?.[1]).toBeNull();
    expect(quantileInterval(0.001, 3688, knots)?.[1]).toBeGreaterThan(2);
    expect(quantileInterval(0.01, 1.9, knots)).toBeUndefined();
  });

  test('is read off a Pareto tail below and an exponential one above', () => {
    const knots = [
      { tail: 0.1, value: 1 },
      { tail: 0.001, value: 9 },
    ];
    const [low, high] = quantileInterval(0.01, 10_000, knots)!;
    // At 10,000 values: 79 to 120 are above the 99th percentile.
    const at = (tail: number) => Math.log(0.1 / tail) / Math.log(100);
    expect(low).toBeCloseTo(9 ** at(120 / 10_001), 1);
    expect(high).toBeCloseTo(1 + 8 * at(81 / 10_001), 1);
    // Divergences of 0 have no logarithm: the nearest percentile below stands.
    expect(quantileInterval(0.01, 10_000, [{ tail: 0.1, value: 0 }, knots[1]!])?.[0]).toBe(0);
  });
});

describe('the design effect', () => {
  test('values by hand: 0 and 4 of 4 in two clusters vary four times as much as eight values', () => {
    // Shares 0 and 1, variance 0.5, of independent ones 0.25 / 4.
    expect(designEffect([0, 4], 4)).toBe(8);
    expect(designEffect([2, 2, 2], 4)).toBe(1);
    expect(designEffect([0, 0], 4)).toBe(1);
    expect(designEffect([1, 1, 2, 1], 100)).toBe(1);
    expect(designEffect([3], 4)).toBeUndefined();
  });
});

/** The percentile as llama-perplexity computes it. */
function percentile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const part = at - below;
  return (1 - part) * sorted[below]! + part * sorted[Math.min(below + 1, sorted.length - 1)]!;
}

const [CHUNKS, TOKENS] = [8, 127];

/** What is published of chunks whose tokens have such divergences; those above `changed` have another top token. */
function recordOf(random: Random, draw: (random: Random) => () => number, changed: number): KldRecord {
  const values = new Float64Array(CHUNKS * TOKENS);
  const chunks = Array.from({ length: CHUNKS }, (_, chunk) => {
    const token = draw(random);
    let [nats, sameTop] = [0, 0];
    for (let i = 0; i < TOKENS; i += 1) {
      const value = token();
      values[chunk * TOKENS + i] = value;
      nats += value;
      if (value <= changed) sameTop += 1;
    }
    return { nats, sameTop };
  });
  values.sort();
  const at = (share: number) => percentile(values, share);
  const statistics = {
    ...{ meanKld: 0, meanKldError: 0, sameTopRate: 0, rmsDeltaP: 0, perplexity: 1 },
    ...{ medianKld: at(0.5), p90Kld: at(0.9), p95Kld: at(0.95), p99Kld: at(0.99), p999Kld: at(0.999) },
    maxKld: at(1),
  };
  return { statistics, tokens: TOKENS, chunks };
}

/** Log-normal divergences, of which a part of the spread is the chunk's. */
const logNormal = (between: number, within: number) => ({
  draw: (random: Random) => {
    const chunk = between * random.normal();
    return () => Math.exp(chunk + within * random.normal());
  },
  quantile: (z: number) => Math.exp(z * Math.hypot(between, within)),
});

// Standard normal quantiles of 90, 99 and 99.9 %.
const [Z90, Z99, Z999] = [1.2815516, 2.3263479, 3.0902323];

test.each([
  ['independent tokens', logNormal(0, 1.5)],
  ['tokens that go together in chunks', logNormal(0.6, 1.5)],
])('of %s the intervals hold the true percentiles in at least 95 of 100 texts', (_, { draw, quantile }) => {
  const random = seededRandom(17);
  const texts = 10_000;
  let [held, bounded, held999] = [0, 0, 0];
  for (let text = 0; text < texts; text += 1) {
    const record = recordOf(random, draw, quantile(Z90));
    const { p99Interval, p999Interval } = kldMeasures(record);
    const holds = (interval: typeof p99Interval, truth: number) =>
      interval !== undefined && interval[0] <= truth && truth <= (interval[1] ?? Number.POSITIVE_INFINITY);
    held += Number(holds(p99Interval, quantile(Z99)));
    held999 += Number(holds(p999Interval, quantile(Z999)));
    bounded += Number(p99Interval?.[1] !== null);
  }
  expect(held / texts).toBeGreaterThan(0.95);
  expect(held999 / texts).toBeGreaterThan(0.95);
  // An interval without an upper end holds much: of independent tokens it has one.
  if (quantile(1) === Math.exp(1.5)) expect(bounded / texts).toBeGreaterThan(0.9);
});
