import { describe, expect, test } from 'vitest';
import { holm } from '../../src/evaluation/statistics/holm.ts';
import {
  normalCdf,
  normalQuantile,
  Z_ONE_SIDED_95,
  Z_TWO_SIDED_95,
} from '../../src/evaluation/statistics/normal.ts';
import type { PairedTable } from '../../src/evaluation/statistics/paired-table.ts';
import { equivalentWithin } from '../../src/evaluation/statistics/paired-test.ts';
import { detectableLoss, questionsFor } from '../../src/evaluation/statistics/power.ts';
import { draw, moments, significant, simulate } from './simulation.ts';

function table(bothRight: number, lost: number, gained: number, bothWrong: number): PairedTable {
  return { bothRight, lost, gained, bothWrong };
}

describe('the normal distribution', () => {
  // Abramowitz and Stegun, tables 26.1 and 26.5; all digits of a double.
  test.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145707],
    [2, 0.9772498680518208],
    [-3, 0.0013498980316300957],
    [5, 0.9999997133484281],
  ])('below %d', (x, probability) => {
    expect(normalCdf(x)).toBeCloseTo(probability, 14);
  });

  test.each([
    [0.5, 0],
    [0.8, 0.8416212335729143],
    [0.9, 1.2815515655446004],
    [0.95, Z_ONE_SIDED_95],
    [0.975, Z_TWO_SIDED_95],
    [0.995, 2.5758293035489004],
    [0.025, -Z_TWO_SIDED_95],
  ])('quantile %d', (probability, z) => {
    expect(normalQuantile(probability)).toBeCloseTo(z, 12);
  });

  test('its ends are finite', () => {
    expect([normalQuantile(0), normalQuantile(1)].map((z) => Math.round(z * 10))).toEqual([-81, 81]);
    expect([normalCdf(-9), normalCdf(9)]).toEqual([0, 1]);
  });
});

describe('the questions that a margin needs', () => {
  // Columns D = 2, 5, 10, 15 %: (z(0.95) + z(power))² · D/m², without corrections. They ask for at most a little more where D is above m.
  test.each<[margin: number, power: number | undefined, questions: number[]]>([
    [0.01, undefined, [542, 1353, 2706, 4059]],
    [0.01, 0.8, [1237, 3092, 6183, 9274]],
    [0.01, 0.9, [1713, 4282, 8564, 12_846]],
    [0.02, undefined, [136, 339, 677, 1015]],
    [0.02, 0.8, [310, 773, 1546, 2319]],
    [0.03, 0.8, [138, 344, 687, 1031]],
    [0.05, 0.8, [50, 124, 248, 371]],
  ])('margin %d, power %s', (margin, power, questions) => {
    for (const [index, discordance] of [0.02, 0.05, 0.1, 0.15].entries()) {
      const more = questionsFor(margin, discordance, power) - questions[index]!;
      expect(more).toBeGreaterThan(0);
      // Half a question, twice: what the correction costs; and the variance at the margin, where little is discordant.
      if (discordance >= 2 * margin) expect(more).toBeLessThanOrEqual(1.2 / margin);
    }
  });

  test('where hardly anything is discordant, the margin is what asks for questions', () => {
    // By enumeration of all outcomes (scipy) 296 questions show it in 78 % of trials; by the plain formula it would be 155.
    expect(questionsFor(0.02, 0.01, 0.8)).toBe(296);
    expect(questionsFor(0.02, 0, 0.8)).toBeGreaterThan(170);
  });

  test('with so many, a candidate that lost nothing is shown to be within the margin four times in five', () => {
    const [margin, discordance] = [0.03, 0.1];
    const n = questionsFor(margin, discordance, 0.8);
    const shown = simulate(2000, 7, (random) => {
      const { mean, variance } = moments(draw(n, discordance, 0, random));
      return mean - Z_ONE_SIDED_95 * Math.sqrt(variance / n) > -margin;
    });
    expect(shown).toBeGreaterThan(0.77);
    expect(shown).toBeLessThan(0.84);
  });
});

describe('what so many questions could have seen', () => {
  test('a loss of that size is found four times in five by McNemar', () => {
    const n = 500;
    const loss = detectableLoss(table(400, 25, 25, 50)); // D = 10 %
    expect(loss).toBeCloseTo(0.0415, 4);
    const found = simulate(2000, 11, (random) => significant(draw(n, 0.1, loss, random)));
    expect(found).toBeGreaterThan(0.76);
    expect(found).toBeLessThan(0.86);
  });

  test.each([
    [100, 0.25],
    [200, 0.54],
    [500, 0.94],
  ])(
    'N = %i: a true loss of 5 pp with a tenth of the items discordant is found in a share of %d',
    (n, share) => {
      const found = simulate(4000, n, (random) => significant(draw(n, 0.1, 0.05, random)));
      expect(Math.abs(found - share)).toBeLessThan(0.03);
    },
  );

  test('nothing discordant is not nothing to be seen: the rule of three', () => {
    expect(detectableLoss(table(100, 0, 0, 0))).toBe(detectableLoss(table(97, 2, 1, 0)));
    expect(detectableLoss(table(0, 0, 0, 0))).toBe(1);
    for (const n of [1, 5]) expect(detectableLoss(table(n, 0, 0, 0))).toBe(1);
    expect(detectableLoss(table(6, 0, 0, 0))).toBeLessThan(1);
    // More than is discordant: 5 of 100 lost and none gained is p = 0.06.
    expect(detectableLoss(table(90, 1, 0, 9))).toBeCloseTo(0.0952, 4);
  });
});

describe('equivalence', () => {
  test('both sides must be inside, and the sides are one-sided 95 %', () => {
    // The 90 % interval of 1 lost and 1 gained in 500 is well inside 2 pp.
    expect(equivalentWithin(table(400, 1, 1, 98), 0.02)).toBe(true);
    expect(equivalentWithin(table(400, 20, 0, 80), 0.02)).toBe(false);
    expect(equivalentWithin(table(400, 0, 20, 80), 0.02)).toBe(false);
    expect(equivalentWithin(table(40, 1, 1, 8), 0.02)).toBe(false);
  });

  test('a difference at the margin passes for equivalent at most once in twenty', () => {
    const passed = simulate(2000, 3, (random) => {
      const differences = draw(600, 0.08, 0.03, random);
      const lost = differences.filter((d) => d < 0).length;
      const gained = differences.filter((d) => d > 0).length;
      return equivalentWithin(table(480 - lost, lost, gained, 120 - gained), 0.03);
    });
    expect(passed).toBeLessThan(0.06);
    expect(passed).toBeGreaterThan(0.02);
  });
});

describe('Holm', () => {
  test.each([
    [[], []],
    [[0.04], [0.04]],
    // R: p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "holm")
    [
      [0.01, 0.02, 0.03, 0.04, 0.05],
      [0.05, 0.08, 0.09, 0.09, 0.09],
    ],
    [
      [0.04, 0.01, 0.03, 0.005],
      [0.06, 0.03, 0.06, 0.02],
    ],
    [
      [0.6, 0.6],
      [1, 1],
    ],
  ])('%j becomes %j', (values, expected) => {
    expect(holm(values).map((p) => Math.round(p * 1e9) / 1e9)).toEqual(expected);
  });

  test('of five true nulls, one is rejected at 5 % in at most one trial of twenty', () => {
    const any = simulate(4000, 5, (random) =>
      holm(Array.from({ length: 5 }, random.uniform)).some((p) => p < 0.05),
    );
    expect(any).toBeLessThan(0.06);
    expect(any).toBeGreaterThan(0.035);
  });
});
