import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsWithin, firstOf, paceOf, secondsFor } from '../../../src/evaluation/questions/time-limit.ts';
import { tinyBenchmark } from '../support.ts';

const record = (answerTokens: number, answerTokensPerSecond: number) => ({
  ...{ promptTokens: 100, promptTokensPerSecond: 1000 },
  ...{ answerTokens, answerTokensPerSecond },
});

test('the pace: slots share the time of their answers, prompts included', () => {
  const pace = paceOf([[record(90, 100), record(90, 100)], [record(290, 100)]], 4, 2);
  expect(pace.slotSeconds[0]).toBeCloseTo(1);
  expect(pace.slotSeconds[1]).toBeCloseTo(3);
  expect(pace.tokensPerSecond).toBeCloseTo((4 * 470) / 5);
  // 30 questions of 1 s and 10 of 3 s, both models, four at a time.
  expect(secondsFor([30, 10], pace)).toBeCloseTo((2 * 60) / 4);
  // A server that measured nothing takes no time that is known.
  expect(paceOf([[record(10, 0)]], 1, 2)).toMatchObject({ tokensPerSecond: expect.any(Number) });
});

test('as many questions as fit, the same share of each benchmark, no fewer than 20, or none', async () => {
  const benchmarks = [await tinyBenchmark('mmlu:120'), await tinyBenchmark('gsm8k:70')];
  const pace = { slotSeconds: [1, 2], tokensPerSecond: 50, slots: 2, models: 2 };
  // All: 2 * (120 + 140) / 2 = 260 s; the fewest: 2 * (20 + 40) / 2 = 60 s; four fifths of the time are planned for.
  expect(countsWithin(benchmarks, pace, 325)).toEqual([120, 70]);
  expect(countsWithin(benchmarks, pace, 324)).toEqual([119, 69]);
  expect(countsWithin(benchmarks, pace, 200)).toEqual([70, 45]);
  expect(countsWithin(benchmarks, pace, 75)).toEqual([20, 20]);
  expect(countsWithin(benchmarks, pace, 74)).toBeUndefined();
  const few = [await tinyBenchmark('mmlu:7')];
  expect(countsWithin(few, { ...pace, slotSeconds: [1] }, 7 / 0.8)).toEqual([7]);
});

test('every beginning of the order is stratified, and part of every longer one', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(sizes, fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (clusters, seed, share) => {
      const items = clusters.flatMap((size, cluster) =>
        Array.from({ length: size }, (_, id) => ({ id: `${cluster}-${id}`, cluster: String(cluster) })),
      );
      const count = Math.floor(items.length * share);
      const first = firstOf(items, count, seed);
      expect(first).toHaveLength(count);
      expect(items.filter((item) => first.includes(item))).toEqual(first);
      const more = firstOf(items, count + 1, seed);
      expect(first.every((item) => more.includes(item))).toBe(true);
      for (const [cluster, size] of clusters.entries()) {
        const taken = first.filter((item) => item.cluster === String(cluster)).length;
        // Of each subject its share, to within one question of it and rounding among the others.
        expect(Math.abs(taken - (count * size) / items.length)).toBeLessThanOrEqual(1 + clusters.length / 2);
      }
    }),
  );
});
