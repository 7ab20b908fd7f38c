import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/common/seeded-random.ts';
import { bootstrapInterval } from '../../src/evaluation/statistics/bootstrap.ts';
import { clusteredDifference } from '../../src/evaluation/statistics/clustered.ts';
import { holm } from '../../src/evaluation/statistics/holm.ts';
import { mcnemarExact } from '../../src/evaluation/statistics/mcnemar.ts';
import { normalCdf, normalQuantile, wilson } from '../../src/evaluation/statistics/normal.ts';
import { detectableLoss } from '../../src/evaluation/statistics/power.ts';
import { quantileInterval } from '../../src/evaluation/statistics/quantile.ts';
import { accuracyRatio, meanRatio } from '../../src/evaluation/statistics/ratio.ts';
import { sampledP } from '../../src/evaluation/statistics/sampled.ts';
import { criticalValues, spentError } from '../../src/evaluation/statistics/spending.ts';
import { stratifiedMean } from '../../src/evaluation/statistics/stratified.ts';
import { meanInterval, studentQuantile, studentTail } from '../../src/evaluation/statistics/student.ts';
import { scoreLimit } from '../../src/evaluation/statistics/tango.ts';
import { temporaryFolder } from '../support/folder.ts';
import { statisticsPython } from '../support/python.ts';

const python = await statisticsPython();
const PROGRAM = resolve(import.meta.dirname, 'scipy_statistics.py');

const random = seededRandom(20);
const below = (n: number) => Math.floor(random.uniform() * n);
const times = <T>(n: number, make: (index: number) => T) => Array.from({ length: n }, (_, i) => make(i));
const pick = <T>(values: readonly T[]) => values[below(values.length)]!;

const Z = [1.6448536269514722, 1.959963984540054, 2.5758293035489004, 3.5];
/** Counts of four outcomes: few and many questions, and tables with empty cells. */
const TABLES = [
  ...[
    [1, 7, 1, 12],
    [0, 1, 30, 69],
    [2, 0, 60, 38],
    [60, 0, 9, 31],
    [60, 9, 0, 31],
    [0, 5, 5, 0],
    [3, 20, 1, 976],
  ],
  ...times(25, () => [1 + below(200), below(30), below(30), below(120)]),
];
const asTable = ([bothRight = 0, lost = 0, gained = 0, bothWrong = 0]: readonly number[]) => ({
  ...{ bothRight, lost, gained, bothWrong },
});
const values = (n: number) => times(n, () => Math.round(random.normal() * 1e6) / 1e6);

const TAILS = [0.4, 0.1, 0.025, 1e-4, 1e-9];
const DEGREES = [1, 2, 3, 4, 5, 9, 30, 199, 14_041];

type Case = readonly [given: readonly unknown[], ours: unknown];

const CASES: Record<string, Case[]> = {
  wilson: times(40, () => {
    const n = 1 + below(pick([10, 100, 15_000]));
    const given = [below(n + 1), n, pick(Z)] as const;
    return [given, wilson(...given)];
  }),
  mcnemarExact: times(40, () => {
    const given = [below(60), 1 + below(60)] as const;
    return [given, mcnemarExact(...given)];
  }),
  holm: times(20, () => {
    const ps = times(1 + below(9), () => random.uniform() ** 3);
    return [[ps], holm(ps)];
  }),
  normalCdf: times(20, () => {
    const x = random.normal() * 2;
    return [[x], normalCdf(x)];
  }),
  normalQuantile: times(20, () => {
    const p = random.uniform();
    return [[p], normalQuantile(p)];
  }),
  studentTail: DEGREES.flatMap((degrees) =>
    [0, 0.3, 1, 2, 4.9, 12, 80].map((t): Case => [[t, degrees], studentTail(t, degrees)]),
  ),
  studentQuantile: DEGREES.flatMap((degrees) =>
    TAILS.map((tail): Case => [[tail, degrees], studentQuantile(tail, degrees)]),
  ),
  meanInterval: times(15, () => {
    const given = values(2 + below(20));
    return [[given], meanInterval(given)];
  }),
  clusteredDifference: times(20, () => {
    const clusters = times(20 + below(80), () => below(2 + below(12))).map((c, i) => (i < 2 ? i : c));
    const differences = clusters.map(() => below(3) - 1);
    const z = pick(Z);
    const items = differences.map((difference, i) => ({ difference, cluster: String(clusters[i]) }));
    const { standardError, interval, designEffect } = clusteredDifference(items, z)!;
    return [
      [differences, clusters, z],
      [standardError, ...interval, designEffect],
    ];
  }),
  sampledP: DEGREES.map((degrees) => [
    [0.05, 0.013, degrees + 1],
    sampledP({ mean: -0.05, standardError: 0.013, questions: degrees + 1 }),
  ]),
  scoreLimit: TABLES.flatMap((table) =>
    [0, 0.5].map((correction): Case => {
      const z = pick(Z);
      return [[table, z, correction], scoreLimit(asTable(table), z, correction)];
    }),
  ),
  accuracyRatio: TABLES.map((table): Case => {
    const z = pick(Z);
    const found = accuracyRatio(asTable(table), z)!;
    return [
      [table, z],
      [found.ratio, ...found.interval],
    ];
  }),
  meanRatio: times(15, () => {
    const pairs = times(20 + below(100), (): [number, number] => {
      const shared = 50 + below(400);
      return [shared + below(200), shared + below(100)];
    });
    const { ratio, interval } = meanRatio(pairs, 1.959963984540054)!;
    return [
      [pairs, 1.959963984540054],
      [ratio, ...interval],
    ];
  }),
  criticalValues: [
    [0.5, 1],
    [0.2, 0.4, 0.6, 0.8, 1],
    [0.13, 0.55, 0.6],
  ].flatMap((fractions) =>
    [0.05, 0.025].map((alpha): Case => {
      const spent = spentError(alpha, fractions.at(-1)!);
      return [[fractions, criticalValues(alpha, fractions)], spent];
    }),
  ),
  quantileRanks: times(20, () => {
    const n = 500 + below(20_000);
    const tail = pick([0.5, 0.1, 0.01]);
    // Every order statistic is a knot: the value read is the number of values above it.
    const knots = times(n, (i) => ({ tail: (n - i) / (n + 1), value: n - i - 1 }));
    return [[n, tail], quantileInterval(tail, n, knots)!];
  }),
  stratifiedMean: times(15, () => {
    const strata = times(1 + below(4), () => values(5 + below(40)).map((value) => value ** 3));
    const alpha = pick([0.05, 0.025, 0.005]);
    const { mean, lower, upper } = stratifiedMean(strata, alpha)!;
    return [
      [strata, alpha],
      [mean, lower, upper],
    ];
  }),
  detectableLoss: [
    [6, 1],
    [10, 3],
    [100, 1],
    [100, 10],
    [500, 50],
    [1000, 31],
    [3000, 900],
  ].map(([n = 0, discordant = 0]): Case => {
    const half = Math.floor(discordant / 2);
    const table = asTable([n - discordant, half, discordant - half, 0]);
    return [[detectableLoss(table), n, discordant / n], 1];
  }),
  bootstrapInterval: times(5, (seed) => {
    const differences = times(150 + below(300), () => pick([-1, 0, 0, 0, 0, 0, 1]));
    const [low, high] = bootstrapInterval(
      differences.map((difference) => ({ difference, cluster: '' })),
      seed,
    );
    return [
      [differences, high - low],
      [low, high],
    ];
  }),
};

describe.skipIf(python === undefined)(
  `scipy and statsmodels${python ? '' : ' cannot be had here'} compute the same`,
  async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'cases.json');
    await writeFile(file, JSON.stringify(CASES));
    const found = python && JSON.parse((await execa(python, [PROGRAM, file])).stdout);
    test.each(Object.keys(CASES))('%s', (name) => {
      expect(found.differ.filter(([of]: [string]) => of === name)).toEqual([]);
      expect(found.checked[name]).toBe(CASES[name]?.length);
    });
  },
);
