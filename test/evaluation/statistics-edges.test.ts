import { describe, expect, test } from 'vitest';
import { bootstrapInterval } from '../../src/evaluation/statistics/bootstrap.ts';
import { clusteredDifference } from '../../src/evaluation/statistics/clustered.ts';
import { holm } from '../../src/evaluation/statistics/holm.ts';
import { mcnemarExact } from '../../src/evaluation/statistics/mcnemar.ts';
import { nonInferiorityP } from '../../src/evaluation/statistics/non-inferiority.ts';
import { wilson, Z_ONE_SIDED_95, Z_TWO_SIDED_95 } from '../../src/evaluation/statistics/normal.ts';
import { lossBound, pairedInterval, pairedP } from '../../src/evaluation/statistics/paired-test.ts';
import { accuracyRatio } from '../../src/evaluation/statistics/ratio.ts';
import { spentError } from '../../src/evaluation/statistics/spending.ts';
import { studentQuantile } from '../../src/evaluation/statistics/student.ts';
import { scoreLimit } from '../../src/evaluation/statistics/tango.ts';

// Few, none, all and one: values of scipy 1.17.1 and statsmodels 0.15.0, the functions as in test/interop/scipy_statistics.py.
const table = ([bothRight = 0, lost = 0, gained = 0, bothWrong = 0]: readonly number[]) => ({
  ...{ bothRight, lost, gained, bothWrong },
});

test.each([
  [0, 1, 0.0, 0.7934506856227627],
  [1, 1, 0.2065493143772374, 1.0],
  [0, 3, 0.0, 0.5614970317550455],
  [3, 3, 0.43850296824495444, 1.0],
  [1, 2, 0.09453120573423068, 0.9054687942657693],
  [0, 20, 0.0, 0.1611251580528194],
  [20, 20, 0.8388748419471804, 1.0],
  [19, 20, 0.7638688065532577, 0.9911185511992044],
  [0, 14_042, 0.0, 0.0002734943884961564],
  [14_042, 14_042, 0.9997265056115038, 1.0],
  [7021, 14_042, 0.4917311671244341, 0.5082688328755659],
])('%i of %i right: proportion_confint by Wilson', (right, n, low, high) => {
  const found = wilson(right, n);
  expect(found[0]).toBeCloseTo(low, 12);
  expect(found[1]).toBeCloseTo(high, 12);
});

test.each([
  [1, 0, 1.0],
  [5, 0, 0.0625],
  [6, 0, 0.03125],
  [30, 0, 1.862645149230957e-9],
  [0, 1000, 1.8665272370064378e-301],
  [5, 5, 1.0],
  [6, 5, 1.0],
  [1, 30, 2.9802322387695312e-8],
  [1000, 900, 0.023108845108901193],
  [12, 3, 0.03515625],
])('%i lost, %i gained: mcnemar, exact', (lost, gained, p) => {
  expect(mcnemarExact(lost, gained) / p).toBeCloseTo(1, 9);
});

test.each<[number[], number[]]>([
  [
    [0.04, 0.04, 0.04],
    [0.12, 0.12, 0.12],
  ],
  [
    [0.01, 0.01, 0.03],
    [0.03, 0.03, 0.03],
  ],
  [
    [0, 0, 1],
    [0, 0, 1],
  ],
  [
    [1, 1, 1],
    [1, 1, 1],
  ],
  [
    [0.025, 0.05],
    [0.05, 0.05],
  ],
  [
    [0.001, 0.2, 0.2, 0.9, 0.0001],
    [0.004, 0.6, 0.6, 0.9, 0.0005],
  ],
])('%j: multipletests by Holm', (values, adjusted) => {
  for (const [index, value] of holm(values).entries()) expect(value).toBeCloseTo(adjusted[index]!, 12);
});

test.each<[number[], number, number]>([
  [[0, 1, 0, 0], 1, 1],
  [[0, 20, 0, 0], 1, 1],
  [[0, 10, 10, 0], 0.3451924642296879, 0.367118486440503],
  [[50, 3, 3, 44], 0.047253210074554824, 0.053540915105959846],
  [[97, 3, 0, 0], 0.07271034328690394, 0.07949486626707478],
  [[97, 0, 3, 0], -0.0028669981833849313, 0.006197106513513615],
  [[900, 20, 20, 60], 0.0107200291107146, 0.011249543971776944],
])(
  'both right, lost, gained, both wrong %j: Tango\u2019s limit, plain and corrected',
  (counts, plain, corrected) => {
    expect(scoreLimit(table(counts), Z_ONE_SIDED_95)).toBeCloseTo(plain, 8);
    expect(scoreLimit(table(counts), Z_ONE_SIDED_95, 0.5)).toBeCloseTo(corrected, 8);
  },
);

test.each<[number[], number, number, number]>([
  [[10, 0, 5, 5], 1.5, 1.0837007981103155, 2.397302684446916],
  [[0, 10, 0, 10], 0, 0, 0.3841458772741406],
  [[10, 10, 0, 0], 0.5, 0.299298008198297, 0.7007019918022622],
])('%j: the ratio of accuracies', (counts, ratio, low, high) => {
  const found = accuracyRatio(table(counts), Z_TWO_SIDED_95)!;
  expect([found.ratio, ...found.interval].map((value) => value.toFixed(7))).toEqual(
    [ratio, low, high].map((value) => value.toFixed(7)),
  );
});

test.each<[number[], string[], number, [number, number], number]>([
  [[1, -1, 0, 0], ['a', 'a', 'b', 'b'], 0, [0, 0], 0],
  [[1, 1, 1, 1], ['a', 'a', 'b', 'b'], 0, [1, 1], 1],
  [
    [1, 0, 0, 0, 0, -1],
    ['a', 'b', 'c', 'd', 'e', 'f'],
    0.25819888974716126,
    [-0.5060605247526643, 0.5060605247526643],
    1,
  ],
  [[1, 1, 0, 0], ['a', 'a', 'b', 'b'], 0.5, [-0.479981992270027, 1], 3],
])(
  'differences %j in clusters %j: OLS with cluster-robust errors',
  (differences, clusters, error, [low, high], effect) => {
    const items = differences.map((difference, index) => ({ difference, cluster: clusters[index]! }));
    const found = clusteredDifference(items)!;
    expect(found.standardError).toBeCloseTo(error, 9);
    expect(found.interval[0]).toBeCloseTo(low, 9);
    expect(found.interval[1]).toBeCloseTo(high, 9);
    expect(found.designEffect).toBeCloseTo(effect, 9);
  },
);

test.each([
  [0.05, 0.25, 8.857543832140365e-5],
  [0.05, 0.5, 0.005574596680784402],
  [0.025, 0.5, 0.0015253227579889112],
  [0.025, 0.9, 0.018144996379811394],
])('of an error of %f at %f of the questions the share that is spent', (alpha, fraction, spent) => {
  expect(spentError(alpha, fraction)).toBeCloseTo(spent, 9);
});

test('with one degree of freedom Student\u2019s quantiles are Cauchy\u2019s', () => {
  expect(studentQuantile(0.025, 1)).toBeCloseTo(12.706204736174705, 7);
  expect(studentQuantile(0.05, 1)).toBeCloseTo(6.313751514675044, 7);
});

describe('one question', () => {
  test.each<[string, number[]]>([
    ['both right', [1, 0, 0, 0]],
    ['lost', [0, 1, 0, 0]],
    ['gained', [0, 0, 1, 0]],
    ['both wrong', [0, 0, 0, 1]],
  ])('%s shows nothing', (_, counts) => {
    const [low, high] = pairedInterval(table(counts));
    expect(pairedP(table(counts))).toBe(1);
    expect(low).toBeLessThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(0);
    expect(lossBound(table(counts))).toBeGreaterThan(0.2);
    expect(nonInferiorityP(table(counts), 0.02)).toBeGreaterThan(0.05);
    expect(clusteredDifference([{ difference: counts[2]! - counts[1]!, cluster: 'a' }])).toBeUndefined();
  });
});

test('all discordant one way is a loss of all, and no bound leaves -1 to 1', () => {
  const [low, high] = pairedInterval(table([0, 200, 0, 0]));
  expect(low).toBe(-1);
  expect(high).toBeLessThan(-0.9);
  expect(pairedP(table([0, 200, 0, 0]))).toBeLessThan(1e-40);
  expect(nonInferiorityP(table([0, 200, 0, 0]), 0.5)).toBeCloseTo(1, 6);
  expect(nonInferiorityP(table([0, 0, 200, 0]), 0)).toBeLessThan(1e-10);
});

test('of differences that are all the same a resample has that mean', () => {
  const items = Array.from({ length: 7 }, (_, index) => ({ difference: -1, cluster: `${index % 3}` }));
  expect(bootstrapInterval(items, 3)).toEqual([-1, -1]);
  expect(bootstrapInterval([], 3)).toEqual([-1, 1]);
});
