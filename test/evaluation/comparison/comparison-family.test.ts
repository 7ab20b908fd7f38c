import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/common/seeded-random.ts';
import { familyOf } from '../../../src/evaluation/comparison/comparison-family.ts';
import { pairedOf } from '../../../src/evaluation/comparison/evidence.ts';
import { verdictOf } from '../../../src/evaluation/comparison/verdict.ts';
import type { NonEmpty } from '../../../src/evaluation/results/pairs.ts';
import { nonInferiorityP } from '../../../src/evaluation/statistics/non-inferiority.ts';
import type { PairedTable } from '../../../src/evaluation/statistics/paired-table.ts';
import { lossBound } from '../../../src/evaluation/statistics/paired-test.ts';

const MARGIN = 0.05;

/** The candidate against one model, before the family is looked at. */
function pairOf(against: string, table: PairedTable) {
  const truncated = { of: 0, against: 0, ofOnly: 0, againstOnly: 0 };
  const evidence = { table, bestCase: table, truncated, unread: 0, identical: false, sameAnswers: 0 };
  return { of: 'candidate', against, paired: pairedOf(evidence), verdict: verdictOf(evidence, MARGIN) };
}

type Pair = ReturnType<typeof pairOf>;

const kinds = (pairs: Readonly<NonEmpty<Pair>>) =>
  familyOf(pairs, { margin: MARGIN }).map(({ verdict }) => verdict.kind);

describe('p of non-inferiority', () => {
  test.each<[number, number, number, number]>([
    [180, 0, 0, 20],
    [150, 8, 5, 37],
    [150, 5, 8, 37],
    [100, 30, 10, 60],
    [390, 2, 0, 8],
  ])('%j: below a level exactly where the bound of that level is below the margin', (...counts) => {
    const [bothRight, lost, gained, bothWrong] = counts;
    const table = { bothRight, lost, gained, bothWrong };
    for (const [alpha, z] of [
      [0.05, 1.6448536],
      [0.025, 1.959964],
      [0.01, 2.3263479],
    ] as const) {
      expect(nonInferiorityP(table, MARGIN) < alpha).toBe(lossBound(table, z) < MARGIN);
    }
  });

  test('nothing is excluded by no questions', () => {
    expect(nonInferiorityP({ bothRight: 0, lost: 0, gained: 0, bothWrong: 0 }, MARGIN)).toBe(1);
  });
});

describe('a family of comparisons', () => {
  const clear: PairedTable = { bothRight: 250, lost: 60, gained: 10, bothWrong: 80 };
  // p = 0.041 alone.
  const slight: PairedTable = { bothRight: 300, lost: 15, gained: 5, bothWrong: 80 };
  const same: PairedTable = { bothRight: 320, lost: 2, gained: 2, bothWrong: 76 };

  test('what is slight is said against the base, and not against one rival of several', () => {
    expect(pairOf('base', slight).verdict.kind).toBe('worse');
    expect(kinds([pairOf('base', slight), pairOf('rival-1', slight), pairOf('rival-2', same)])).toEqual([
      'worse',
      'no-difference-detected',
      'non-inferior',
    ]);
  });

  test('the verdict against the base does not depend on how many rivals there are', () => {
    const base = pairOf('base', slight);
    const rivals = Array.from({ length: 8 }, (_, index) => pairOf(`rival-${index + 1}`, same));
    expect(familyOf([base, ...rivals], { margin: MARGIN })[0].verdict).toEqual(base.verdict);
  });

  test('what is clear is said, with the name of the rival and the adjusted p', () => {
    const labels = { 'rival-1': 'Q3_K_M of the base' };
    const [, rival] = familyOf([pairOf('base', same), pairOf('rival-1', clear)], { margin: MARGIN, labels });
    expect(rival!.verdict).toEqual({
      kind: 'worse',
      sentence:
        'worse than Q3_K_M of the base by 12.5 pp (difference -12.5 pp, 95 % CI -16.8 pp to -8.7 pp, adjusted p < 0.001, N = 400)',
    });
  });

  test('answers that are not independent support no "non-inferior"', () => {
    const [, rival] = familyOf([pairOf('base', same), pairOf('rival-1', same)], {
      margin: MARGIN,
      sampled: true,
    });
    expect(rival!.verdict.kind).toBe('no-difference-detected');
  });
});

/** 10,000 seeded trials each: one candidate against a base and three rivals, on the same questions. */
describe('family-wise errors against rivals, in 10,000 simulated trials', () => {
  const TRIALS = 10_000;
  const RIVALS = 3;
  const QUESTIONS = 200;
  const allowed = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / TRIALS);

  /** Share of trials in which any rival gets one of these words. */
  function rate(right: { candidate: number; others: number }, words: readonly string[], adjusted = true) {
    // What shows that the adjustment is needed is far from its bound.
    const trials = adjusted ? TRIALS : 1000;
    const random = seededRandom(11);
    let found = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const tables = Array.from({ length: RIVALS + 1 }, () => ({
        ...{ bothRight: 0, lost: 0, gained: 0, bothWrong: 0 },
      }));
      for (let question = 0; question < QUESTIONS; question += 1) {
        // Half of the questions are easy for all: the comparisons are correlated, as those of one candidate are.
        const easy = random.uniform() < 0.5;
        const own = easy || random.uniform() < right.candidate;
        for (const table of tables) {
          const other = easy || random.uniform() < right.others;
          table[own ? (other ? 'bothRight' : 'gained') : other ? 'lost' : 'bothWrong'] += 1;
        }
      }
      const [base, ...rivals] = tables.map((table, index) =>
        pairOf(index === 0 ? 'base' : `rival-${index}`, table),
      );
      const pairs: NonEmpty<Pair> = [base!, ...rivals];
      const verdicts = adjusted ? kinds(pairs) : pairs.map(({ verdict }) => verdict.kind);
      if (verdicts.slice(1).some((kind) => words.includes(kind))) found += 1;
    }
    return found / trials;
  }

  test('rivals that are just as good: any is called better or worse in 5 % of trials at most', () => {
    const words = ['better', 'worse'];
    expect(rate({ candidate: 0.6, others: 0.6 }, words)).toBeLessThan(allowed);
    expect(rate({ candidate: 0.6, others: 0.6 }, words, false)).toBeGreaterThan(allowed);
  });

  test('rivals that are better by the margin: the candidate is called non-inferior to any in 5 % at most', () => {
    // A tenth of the hard half is a twentieth of all.
    const words = ['non-inferior', 'better'];
    expect(rate({ candidate: 0.6, others: 0.7 }, words)).toBeLessThan(allowed);
    expect(rate({ candidate: 0.6, others: 0.7 }, words, false)).toBeGreaterThan(allowed);
  });
});
