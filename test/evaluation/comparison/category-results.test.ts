import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/common/seeded-random.ts';
import { categoryResults, headline } from '../../../src/evaluation/comparison/category-results.ts';
import { precisionOf } from '../../../src/evaluation/comparison/evidence.ts';
import { chanceOf, withFloor, withOverallFloor } from '../../../src/evaluation/comparison/floor.ts';
import type { Verdict } from '../../../src/evaluation/results/pair-result.ts';
import type { BenchmarkResult, TrialResult } from '../../../src/evaluation/results/trial-result.ts';
import { wilson } from '../../../src/evaluation/statistics/normal.ts';
import {
  type PairedTable,
  pairedDifference,
  pairsIn,
} from '../../../src/evaluation/statistics/paired-table.ts';
import { pairedInterval, pairedP } from '../../../src/evaluation/statistics/paired-test.ts';

const table = (bothRight: number, lost: number, gained: number, bothWrong = 0): PairedTable => ({
  ...{ bothRight, lost, gained, bothWrong },
});

function pairOf(counts: PairedTable, verdict: Verdict) {
  const paired = {
    ...counts,
    difference: pairedDifference(counts),
    interval: [...pairedInterval(counts)] as [number, number],
    mcnemarP: pairedP(counts),
    sameAnswers: 0,
  };
  return {
    ...{ of: 'candidate', against: 'base', paired, verdict, adjustedP: paired.mcnemarP },
    precision: precisionOf({ table: counts }, 0.02),
  };
}

/** What the base alone has right. */
function baseOf(counts: PairedTable) {
  const [right, of] = [counts.bothRight + counts.lost, pairsIn(counts)];
  return {
    base: { accuracy: right / of, interval: wilson(right, of) },
  } as unknown as BenchmarkResult['results'];
}

const NO_CLAIM: Verdict = { kind: 'withheld', sentence: 'no claim' };
const UNSHOWN: Verdict = { kind: 'no-difference-detected', sentence: 'no difference detected (N = 1)' };

function benchmark(
  name: string,
  counts: PairedTable,
  verdict = UNSHOWN,
  more: Partial<BenchmarkResult> = {},
) {
  const pairs = [pairOf(counts, verdict)];
  return {
    ...{
      benchmark: name,
      title: name.toUpperCase(),
      questions: pairsIn(counts),
      pairs,
      results: baseOf(counts),
    },
    ...more,
  } as BenchmarkResult;
}

function trialOf(benchmarks: readonly BenchmarkResult[], verdict = UNSHOWN) {
  const overall = { pairs: [pairOf(table(1, 0, 0), verdict)] } as unknown as TrialResult['overall'];
  return { benchmarks: [...benchmarks], overall };
}

describe('the first sentence', () => {
  test('names the loss of a category that the whole hides', () => {
    const trial = trialOf([
      benchmark('mmlu-pro', table(800, 40, 55, 105)),
      benchmark('humaneval+', table(120, 14, 2, 28)),
      benchmark('mbpp+', table(250, 24, 8, 96)),
    ]);
    const code = pairedInterval(table(370, 38, 10, 124));
    const [low, high] = code.map((end) => (-end * 100).toFixed(1)).toReversed();
    expect(headline(trial)).toBe(
      `no loss shown overall; code lost 5.2 pp (${low} to ${high}). Overall: no difference detected (N = 1)`,
    );
  });

  test('of a model that is worse in all, names what it lost most, the largest loss first', () => {
    const worse: Verdict = { kind: 'worse', sentence: 'worse by 9 pp' };
    const trial = trialOf(
      [benchmark('ifeval', table(300, 60, 5)), benchmark('bfcl', table(200, 80, 3))],
      worse,
    );
    expect(headline(trial)).toMatch(
      /^worse by 9 pp; tool calls lost 27\.2 pp \(.*\), instructions lost 15\.1 pp \(/,
    );
  });

  test('says that a loss may be chance where Holm does not let it stand', () => {
    // p of 0.039 alone, of two 0.078.
    const found = trialOf([benchmark('ifeval', table(90, 8, 1)), benchmark('bfcl', table(90, 3, 3))]);
    expect(pairedP(table(90, 8, 1))).toBeLessThan(0.05);
    expect(headline(found)).toMatch(
      /^no difference detected \(N = 1\); the largest observed loss is in instructions: 7\.1 pp \(.*\), which may be chance$/,
    );
  });

  test('claims nothing where the base guesses or has nothing right, and names the benchmarks where it does so beside others', () => {
    const spared: Verdict = { kind: 'non-inferior', sentence: 'non-inferior within 2 pp (N = 400)' };
    const worse: Verdict = { kind: 'worse', sentence: 'worse by 9 pp' };
    const asked = (name: string, counts: PairedTable, verdict = spared) => {
      const found = benchmark(name, counts, verdict);
      return { ...found, pairs: withFloor(found.pairs, found.results, chanceOf(found)) };
    };
    const nothing = asked('gsm8k', table(0, 0, 0, 200));
    const guesses = asked('mmlu', table(40, 10, 10, 140));
    const known = asked('humaneval', table(190, 0, 0, 10));
    const all = (benchmarks: BenchmarkResult[], verdict = spared) => {
      const { overall } = trialOf(benchmarks, verdict);
      const counts = table(100, 0, 0, 300);
      const [pair] = withOverallFloor(
        [{ ...overall.pairs[0], paired: pairOf(counts, verdict).paired }],
        benchmarks,
      );
      return { benchmarks, overall: { ...overall, pairs: [pair] as typeof overall.pairs } };
    };
    const might = 'where a model that knows nothing might not look worse';
    expect(headline(all([nothing]))).toBe(
      `no claim: the base has nothing right on GSM8K, ${might} (N = 400)`,
    );
    expect(headline(all([nothing, guesses]))).toBe(
      `no claim: the base is not shown to be better than guessing on GSM8K, MMLU, ${might} (N = 400)`,
    );
    expect(all([nothing, guesses]).overall.pairs[0].verdict.kind).toBe('base-at-floor');
    expect(all([known, nothing]).overall.pairs[0].verdict.kind).toBe('non-inferior');
    expect(headline(all([known, nothing]))).toBe(
      `${spared.sentence}; but the base has nothing right on GSM8K, ${might}`,
    );
    expect(headline(all([known]))).toBe(spared.sentence);
    // What was lost, or gained, was there to be seen.
    expect(headline(all([guesses], worse))).toBe('worse by 9 pp');
    expect(asked('mmlu', table(40, 10, 10, 140), worse).pairs[0].verdict).toBe(worse);
    expect(guesses.pairs[0].verdict).toEqual({
      kind: 'base-at-floor',
      sentence:
        'no claim: the base is not shown to be better than guessing, so that a model that knows nothing might not look worse (N = 200)',
    });
    expect(known.pairs[0].verdict).toBe(spared);
    // A rival is another model than the base.
    const [, rival] = withFloor([...known.pairs, { ...known.pairs[0], against: 'r1' }], nothing.results, 0);
    expect(rival?.verdict).toBe(spared);
  });

  test('adds nothing to one category, to gains, or to what no claim may be made of', () => {
    const loss = table(300, 60, 5);
    expect(headline(trialOf([benchmark('mmlu', loss), benchmark('mmlu-pro', loss)]))).toBe(UNSHOWN.sentence);
    expect(headline(trialOf([benchmark('mmlu', table(9, 0, 1)), benchmark('bfcl', table(9, 0, 0))]))).toBe(
      UNSHOWN.sentence,
    );
    const withheld = [benchmark('mmlu', table(9, 0, 1)), benchmark('bfcl', loss, NO_CLAIM)];
    expect(headline(trialOf(withheld))).toBe(UNSHOWN.sentence);
  });
});

test('benchmarks of one skill are one category, others stand by themselves, and so do several answers a question', () => {
  const samples = { perQuestion: 8, temperature: 0.6 };
  const names = [
    'mmlu',
    'mmlu-prox-lite-ja',
    'mmlu-prox-lite-de',
    'custom',
    'gsm8k',
    'math-500',
    'long-context-4k',
    'tool-call',
  ];
  const all = names.map((name) => benchmark(name, table(9, 1, 0)));
  const results = categoryResults({
    benchmarks: [...all, benchmark('gsm8k-platinum', table(9, 1, 0), UNSHOWN, { samples })],
  });
  expect(results.map(({ title, questions }) => [title, questions])).toEqual([
    ...[
      ['knowledge', 10],
      ['other languages', 20],
      ['CUSTOM', 10],
      ['mathematics', 20],
      ['long contexts', 10],
    ],
    ...[
      ['tool calls', 10],
      ['GSM8K-PLATINUM', 10],
    ],
  ]);
});

test('of 4,000 trials of six skills without a loss at most 5 % name one', () => {
  const random = seededRandom(11);
  const names = ['mmlu-pro', 'gsm8k', 'ifeval', 'humaneval+', 'bfcl', 'long-context-4k'];
  let named = 0;
  for (let trial = 0; trial < 4_000; trial += 1) {
    const results = categoryResults({
      benchmarks: names.map((name) => {
        let [lost, gained] = [0, 0];
        for (let question = 0; question < 40; question += 1) {
          if (random.uniform() < 0.5) lost += 1;
          else gained += 1;
        }
        return benchmark(name, table(160, lost, gained));
      }),
    });
    if (results.some(({ adjustedP, difference }) => adjustedP < 0.05 && difference < 0)) named += 1;
  }
  expect(named / 4_000).toBeLessThan(0.05);
  expect(named).toBeGreaterThan(0);
});

test('languages ask the same questions: as many as they are, they are no surer than one of them', () => {
  const codes = ['ja', 'de', 'ar', 'hi', 'es', 'zh'];
  const ofLanguages = (names: readonly string[]) =>
    categoryResults({
      benchmarks: names.map((code) => benchmark(`mmlu-prox-lite-${code}`, table(188, 10, 2))),
    });
  const [one] = ofLanguages(['ja']);
  const [six] = ofLanguages(codes);
  expect(six!.title).toBe('other languages');
  expect(six!.questions).toBe(1200);
  expect(six!.difference).toBeCloseTo(one!.difference);
  for (const end of [0, 1] as const) expect(six!.interval[end]).toBeCloseTo(one!.interval[end]);
  expect(six!.adjustedP).toBeCloseTo(one!.adjustedP, 2);
  // Of different questions six times as many say more.
  const [mixed] = categoryResults({
    benchmarks: ['gsm8k', 'math-500'].map((name) => benchmark(name, table(188, 10, 2))),
  });
  expect(mixed!.adjustedP).toBeLessThan(one!.adjustedP / 3);
});

test('a skill at each of several reasoning efforts is a category of its own', () => {
  const at = (effort: 'low' | 'high', lost: number) =>
    ['gsm8k', 'math-500', 'custom'].map((name) =>
      benchmark(`${name}-${effort}`, table(200 - lost, lost, 0), UNSHOWN, { effort }),
    );
  const results = categoryResults({ benchmarks: [...at('low', 1), ...at('high', 20)] });
  expect(results.map(({ title, questions }) => [title, questions])).toEqual([
    ['mathematics at low effort', 400],
    ['CUSTOM-LOW', 200],
    ['mathematics at high effort', 400],
    ['CUSTOM-HIGH', 200],
  ]);
  expect(results.map(({ adjustedP }) => adjustedP < 0.05)).toEqual([false, false, true, true]);
});
