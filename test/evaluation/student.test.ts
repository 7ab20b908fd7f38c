import { expect, test } from 'vitest';
import { sampledMean, sampledP, sampledReach } from '../../src/evaluation/statistics/sampled.ts';
import { studentQuantile, studentTail } from '../../src/evaluation/statistics/student.ts';

// scipy.stats.t.isf and t.sf, all digits of a double; test/interop/statistics.test.ts asks for more.
test.each([
  [0.025, 1, 12.706204736174705],
  [0.025, 2, 4.302652729749464],
  [0.025, 9, 2.2621571627982053],
  [1e-6, 5, 24.771029720515948],
  [0.05, 29, 1.6991270265334977],
  [1e-9, 14_041, 6.001757705253815],
])('Student: %d is above the quantile of %i degrees of freedom', (tail, degrees, t) => {
  expect(studentQuantile(tail, degrees) / t).toBeCloseTo(1, 10);
});

test.each([
  [0, 3, 0.5],
  [2, 1, 0.14758361765043326],
  [4.9, 2, 0.019607843137254898],
  [12, 30, 2.7900927075996303e-13],
  [0.3, 7, 0.3864450252010671],
])('Student: above %d with %i degrees of freedom', (t, degrees, probability) => {
  expect(studentTail(t, degrees) / probability).toBeCloseTo(1, 10);
});

test('few questions, and an early look, reach as far as Student says', () => {
  const sampled = (questions: number) => ({ mean: 0, standardError: 0.01, questions });
  // Normal quantiles of 2.5 % and of a look at a fifth of the questions, where 4.8769 errors are needed.
  expect(sampledReach(sampled(2), 1.959963984540054)).toBeCloseTo(0.12706, 5);
  expect(sampledReach(sampled(3), 1.959963984540054)).toBeCloseTo(0.043027, 6);
  expect(sampledReach(sampled(6), 4.8769)).toBeCloseTo(0.28056, 4);
  expect(sampledReach(sampled(6), -4.8769)).toBeCloseTo(-0.28056, 4);
  expect(sampledReach({ ...sampled(2), standardError: 0.5 }, 1.96)).toBe(2);
});

test("p of few questions is Student's; one question, or no difference, proves nothing", () => {
  expect(sampledP({ mean: -0.1, standardError: 0.05, questions: 2 })).toBeCloseTo(2 * 0.14758361765, 9);
  expect(sampledP({ mean: 0.049, standardError: 0.01, questions: 3 })).toBeCloseTo(2 * 0.01960784314, 9);
  expect(sampledP({ mean: 0, standardError: 0.05, questions: 9 })).toBe(1);
  const one = sampledMean([
    { difference: -1, cluster: 'q' },
    { difference: -1, cluster: 'q' },
  ]);
  expect([sampledP(one), sampledReach(one, 1.96)]).toEqual([1, 2]);
});

test('all questions lost alike are no certainty: p is where the bound of no loss ends', () => {
  const sampled = { mean: -0.5, standardError: 0, questions: 30 };
  const p = sampledP(sampled);
  expect(p).toBeGreaterThan(1e-9);
  expect(p).toBeLessThan(1e-4);
  // Wilson's upper limit of 0 of 30 without a correction is z²/(30 + z²): 0.5 at z² = 30; with it a little earlier.
  expect(p).toBeGreaterThan(4.3e-8);
});
