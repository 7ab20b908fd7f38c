import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/evaluation/comparison/evidence.ts';
import { verdictOf } from '../../../src/evaluation/comparison/verdict.ts';
import type { PairedTable } from '../../../src/evaluation/statistics/paired-table.ts';

const MARGIN = 0.02;

function evidence(
  [bothRight, lost, gained, bothWrong]: [number, number, number, number],
  changes: Partial<Evidence> = {},
): Evidence {
  const table: PairedTable = { bothRight, lost, gained, bothWrong };
  return {
    table,
    bestCase: table,
    truncated: { of: 0, against: 0, ofOnly: 0, againstOnly: 0 },
    unread: 0,
    identical: false,
    sameAnswers: 0,
    ...changes,
  };
}

describe('what the data support', () => {
  test.each<[string, Evidence, string]>([
    [
      'every output the same',
      evidence([78, 0, 0, 22], { identical: true }),
      'identical: all 100 outputs are the same text, lossless on these questions',
    ],
    [
      'the same scores from other words are not identical, and 100 questions prove little',
      evidence([78, 0, 0, 22]),
      'no difference detected (N = 100: a loss of up to 3.5 pp is not excluded, 95 %)',
    ],
    [
      'enough questions without a difference',
      evidence([780, 10, 10, 200]),
      'non-inferior within 2 pp (95 %: loss below 0.84 pp, N = 1,000)',
    ],
    ['a clear loss', evidence([300, 110, 10, 80]), 'worse by 20.0 pp (95 % CI 16.2 to 24.2 pp, N = 500)'],
    ['a clear gain', evidence([300, 10, 110, 80]), 'better by 20.0 pp (95 % CI 16.2 to 24.2 pp, N = 500)'],
    [
      'a loss that is sure though far below the margin is said',
      evidence([11000, 90, 40, 2912]),
      'worse by 0.36 pp (95 % CI 0.20 to 0.53 pp, N = 14,042)',
    ],
    [
      'a loss that is neither sure nor excluded',
      evidence([70, 9, 3, 18]),
      'no difference detected (N = 100: a loss of up to 12.9 pp is not excluded, 95 %)',
    ],
  ])('%s', (_, given, sentence) => {
    expect(verdictOf(given, MARGIN).sentence).toBe(sentence);
  });

  test('the margin decides what counts as non-inferior', () => {
    const given = evidence([780, 10, 10, 200]);
    expect(verdictOf(given, 0.01).kind).toBe('non-inferior');
    expect(verdictOf(given, 0.005).kind).toBe('no-difference-detected');
  });
});

describe('truncation', () => {
  test('up to 1 % in both models is borne', () => {
    const truncated = { of: 5, against: 5, ofOnly: 2, againstOnly: 2 };
    expect(verdictOf(evidence([400, 10, 10, 80], { truncated }), MARGIN).kind).toBe('non-inferior');
  });

  test('above 1 % in either model no claim is made, not even of identity', () => {
    const truncated = { of: 6, against: 6, ofOnly: 0, againstOnly: 0 };
    const verdict = verdictOf(evidence([400, 0, 0, 100], { truncated, identical: true }), MARGIN);
    expect(verdict).toEqual({
      kind: 'withheld',
      sentence:
        "no claim: 1.2 % of the candidate's answers and 1.2 % of the base's were truncated; the limit is 1 % (N = 500)",
    });
  });

  test('models that differ in it are not compared, though both are below 1 %', () => {
    const truncated = { of: 6, against: 0, ofOnly: 6, againstOnly: 0 };
    const verdict = verdictOf(evidence([900, 10, 10, 80], { truncated }), MARGIN);
    expect(verdict.kind).toBe('withheld');
    expect(verdict.sentence).toContain('and the models differ in this (p = 0.031)');
    const one = { of: 5, against: 0, ofOnly: 5, againstOnly: 0 };
    expect(verdictOf(evidence([900, 10, 10, 80], { truncated: one }), MARGIN).kind).toBe('non-inferior');
  });

  test('models whose answers say nothing are not identical', () => {
    const silent = evidence([0, 0, 0, 10], { identical: true, unread: 10 });
    expect(verdictOf(silent, MARGIN)).toEqual({
      kind: 'withheld',
      sentence: "no claim: nothing could be read from 100.0 % of the base's answers (N = 10)",
    });
    expect(verdictOf({ ...silent, unread: 9 }, MARGIN).kind).toBe('withheld');
    expect(verdictOf({ ...silent, unread: 8 }, MARGIN).kind).toBe('identical');
  });

  test('a candidate that is worse even in its best case is called worse', () => {
    const truncated = { of: 50, against: 0, ofOnly: 50, againstOnly: 0 };
    const bestCase = { bothRight: 350, lost: 100, gained: 0, bothWrong: 50 };
    const worse = verdictOf(evidence([300, 150, 0, 50], { truncated, bestCase }), MARGIN);
    expect(worse.kind).toBe('worse');
    expect(worse.sentence).toContain('worse by at least 20.0 pp (95 % CI 16.7 to 23.8 pp, N = 500)');
    const saved = { bothRight: 450, lost: 0, gained: 0, bothWrong: 50 };
    const withheld = verdictOf(evidence([400, 50, 0, 50], { truncated, bestCase: saved }), MARGIN);
    expect(withheld.kind).toBe('withheld');
  });
});
