import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/evaluation/evidence.ts';
import type { PairedTable } from '../../src/evaluation/statistics/pairs.ts';
import { verdictOf } from '../../src/evaluation/verdict.ts';

const MARGIN = 0.02;

function evidence(
  [bothRight, baseOnly, candidateOnly, bothWrong]: [number, number, number, number],
  changes: Partial<Evidence> = {},
): Evidence {
  const table: PairedTable = { bothRight, baseOnly, candidateOnly, bothWrong };
  return {
    table,
    bestCase: table,
    truncated: { base: 0, candidate: 0, baseOnly: 0, candidateOnly: 0 },
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
  test('up to 1 % in both arms is borne', () => {
    const truncated = { base: 5, candidate: 5, baseOnly: 2, candidateOnly: 2 };
    expect(verdictOf(evidence([400, 10, 10, 80], { truncated }), MARGIN).kind).toBe('non-inferior');
  });

  test('above 1 % in either arm no claim is made, not even of identity', () => {
    const truncated = { base: 6, candidate: 6, baseOnly: 0, candidateOnly: 0 };
    const verdict = verdictOf(evidence([400, 0, 0, 100], { truncated, identical: true }), MARGIN);
    expect(verdict).toEqual({
      kind: 'withheld',
      sentence:
        "no claim: 1.2 % of the candidate's answers and 1.2 % of the base's were truncated, at most 1 % may be (N = 500)",
    });
  });

  test('arms that differ in it are not compared, though both are below 1 %', () => {
    const truncated = { base: 0, candidate: 6, baseOnly: 0, candidateOnly: 6 };
    const verdict = verdictOf(evidence([900, 10, 10, 80], { truncated }), MARGIN);
    expect(verdict.kind).toBe('withheld');
    expect(verdict.sentence).toContain('and the arms differ in it (p = 0.031)');
    const one = { base: 0, candidate: 5, baseOnly: 0, candidateOnly: 5 };
    expect(verdictOf(evidence([900, 10, 10, 80], { truncated: one }), MARGIN).kind).toBe('non-inferior');
  });

  test('a candidate that is worse even in its best case is called worse', () => {
    const truncated = { base: 0, candidate: 50, baseOnly: 0, candidateOnly: 50 };
    const bestCase = { bothRight: 350, baseOnly: 100, candidateOnly: 0, bothWrong: 50 };
    const worse = verdictOf(evidence([300, 150, 0, 50], { truncated, bestCase }), MARGIN);
    expect(worse.kind).toBe('worse');
    expect(worse.sentence).toContain('worse by at least 20.0 pp (95 % CI 16.7 to 23.8 pp, N = 500)');
    const saved = { bothRight: 450, baseOnly: 0, candidateOnly: 0, bothWrong: 50 };
    const withheld = verdictOf(evidence([400, 50, 0, 50], { truncated, bestCase: saved }), MARGIN);
    expect(withheld.kind).toBe('withheld');
  });
});
