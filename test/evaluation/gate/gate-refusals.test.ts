import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/evaluation/gate/decide.ts';
import { gateRefusals } from '../../../src/evaluation/gate/gate-refusals.ts';
import { checkGateNames } from '../../../src/evaluation/gate/names.ts';
import type { TrialResult } from '../../../src/evaluation/results/trial-result.ts';
import { lossBound } from '../../../src/evaluation/statistics/paired-test.ts';
import { foretellGate, gateOf, judge, passGate } from '../../../src/pipeline/release/pass-gate.ts';
import { benchmarksOf, parseGate } from '../../../src/plan/gate-clauses.ts';
import { readPlan } from '../../../src/plan/plan-file.ts';
import { fixtureReport, type Variation } from '../../report/fixture.ts';
import { ROOT } from '../../support/llama.ts';
import { refusal } from '../../support/refusal.ts';

const trial = (variation: Variation): TrialResult => fixtureReport(variation).trial!;
const refused = (gate: string, measured: TrialResult | undefined) =>
  gateRefusals(measured, parseGate(gate)).map(({ reason }) => reason);

describe('the words of a gate', () => {
  test('none, a word, bounds, and all of them together', () => {
    expect(parseGate('none')).toEqual([]);
    expect(parseGate(' not-worse ')).toEqual([{ kind: 'word', word: 'not-worse', text: 'not-worse' }]);
    expect(parseGate('mmlu>=-1pp@95, kld<=0.05\ntruncation <= 1 %,overall>=-0.5pp')).toMatchObject([
      { kind: 'difference', benchmark: 'mmlu', least: -0.01, level: 0.95 },
      { kind: 'limit', measure: 'kld', limit: 0.05 },
      { kind: 'limit', measure: 'truncation', limit: 0.01 },
      { kind: 'difference', benchmark: 'overall', least: -0.005 },
    ]);
  });

  test.each([
    ['', 'a clause, or none'],
    ['maybe', 'not-worse, non-inferior, or a bound such as mmlu>=-1pp@95'],
    ['none, kld<=1', 'not-worse, non-inferior, or a bound such as mmlu>=-1pp@95'],
    ['mmlu>-1pp', 'not-worse, non-inferior, or a bound such as mmlu>=-1pp@95'],
    ['-mmlu>=-1pp', 'not-worse, non-inferior, or a bound such as mmlu>=-1pp@95'],
    ['mmlu<=-1pp', 'mmlu>=-1pp: the smallest difference that is allowed, in percentage points'],
    ['mmlu>=-1%', 'mmlu>=-1pp: the smallest difference that is allowed, in percentage points'],
    ['mmlu>=-1', 'mmlu>=-1pp: the smallest difference that is allowed, in percentage points'],
    ['mmlu>=-1pp@5', 'a level between 50 and 100 after "@"'],
    ['mmlu>=-1pp@100', 'a level between 50 and 100 after "@"'],
    ['kld>=0.05', 'kld<=0.05'],
    ['kld<=5%', 'kld<=0.05'],
    ['kld<=0.05@95', 'kld<=0.05'],
    ['truncation<=1', 'truncation<=1%'],
    ['truncation<=-1%', 'truncation<=1%'],
    ['same-top<=95%', 'same-top>=1%'],
  ])('%j is refused', async (gate, expected) => {
    expect(await refusal(() => parseGate(gate))).toContain(`expected ${expected}`);
  });
});

test('any well-formed name may be that of a benchmark; which there are is checked where they are known', async () => {
  const read = (gate: string) => checkGateNames(parseGate(gate));
  expect(benchmarksOf(read('mmlu>=-1pp, overall>=-1pp, humaneval>=-2pp@95, kld<=1'))).toEqual([
    'mmlu',
    'humaneval',
  ]);
  expect(benchmarksOf(parseGate('new-one+.2>=-1pp'))).toEqual(['new-one+.2']);
  expect(await refusal(() => read('mmlu>=-1pp, mmul>=-1pp'))).toBe(
    'usage: the gate names "mmul", which is neither a benchmark nor a measure',
  );
  // Of a plan as well, whose reader does not know them.
  const plan = { gate: 'gms8k>=-1pp' } as Parameters<typeof gateOf>[1];
  expect(() => gateOf(undefined, plan)).toThrow(expect.objectContaining({ hint: 'Did you mean gsm8k?' }));
});

describe('verdicts', () => {
  test.each<[NonNullable<Variation['verdict']>, notWorse: boolean, nonInferior: boolean]>([
    ['identical', true, true],
    ['non-inferior', true, true],
    ['better', true, true],
    ['no-difference-detected', true, false],
    ['worse', false, false],
    ['withheld', false, false],
    ['base-at-floor', true, false],
  ])('%s', (verdict, notWorse, nonInferior) => {
    const measured = trial({ verdict });
    const passes = (word: string) =>
      !gateRefusals(measured, parseGate(word)).some(({ reason }) => reason.startsWith('overall'));
    expect([passes('not-worse'), passes('non-inferior'), passes('none')]).toEqual([
      notWorse,
      nonInferior,
      true,
    ]);
  });

  test('of a base that knows nothing, the default gate says that nothing is proved, and what to do', () => {
    const measured = trial({ verdict: 'base-at-floor' });
    const advice =
      'ask benchmarks that the base answers better than a guess, or set a gate that needs no verdict, such as kld<=0.05';
    const might = 'a model that knows nothing might not look worse';
    expect(refused('non-inferior', measured)).toEqual([
      `MMLU: no claim: the base is not shown to be better than guessing, so that ${might} (N = 10,000); ${advice}`,
      `GSM8K: no claim: the base has nothing right, so that ${might} (N = 1,319); ${advice}`,
      `overall: no claim: the base is not shown to be better than guessing on MMLU, GSM8K, where ${might} (N = 11,319); ${advice}`,
    ]);
    expect(decide(measured, parseGate('non-inferior'))).toBe('undecided');
    // What needs no verdict holds: the person asked for nothing more.
    for (const gate of ['none', 'overall>=-2pp@95', 'truncation<=1%'])
      expect(refused(gate, measured)).toEqual([]);
    // A benchmark of few questions, each asked several times, decides nothing here either.
    const known = trial({ verdict: 'non-inferior' });
    const few = { ...measured.benchmarks[1]!, samples: { perQuestion: 8, temperature: 0.6, topP: 0.95 } };
    expect(refused('non-inferior', { ...known, benchmarks: [...known.benchmarks, few] })).toEqual([]);
  });

  test('a benchmark that was lost does not hide behind the whole', () => {
    const measured = structuredClone(trial({ verdict: 'no-difference-detected' }));
    measured.benchmarks[1]!.pairs[0].verdict = { kind: 'worse', sentence: 'worse by 3.0 pp' };
    expect(refused('not-worse', measured)).toEqual(['GSM8K: worse by 3.0 pp']);
  });
});

describe('bounds on differences', () => {
  const measured = trial({ verdict: 'no-difference-detected' });

  test('without a level the difference itself counts, with one its lower one-sided bound', () => {
    // 16 lost and 12 gained of 400: -1 pp.
    expect(refused('mmlu>=-1pp', measured)).toEqual([]);
    expect(refused('mmlu>=-0.9pp', measured)).toEqual(['mmlu changed by -1.00 pp']);
    const bound = lossBound(measured.benchmarks[0]!.pairs[0].paired) * 100;
    expect(refused(`mmlu>=-${(bound + 0.01).toFixed(2)}pp@95`, measured)).toEqual([]);
    expect(refused(`mmlu>=-${(bound - 0.01).toFixed(2)}pp@95`, measured)).toEqual([
      `the difference of mmlu may be as low as -${bound.toFixed(2)} pp (one-sided 95 %)`,
    ]);
    expect(refused(`mmlu>=-${(bound + 0.01).toFixed(2)}pp@99`, measured)).toHaveLength(1);
    expect(refused('overall>=-50pp@99', measured)).toEqual([]);
  });

  test('what was not asked, not run or not claimed is refused', () => {
    expect(refused('humaneval>=-5pp', measured)).toEqual(['humaneval was not asked']);
    expect(refused('humaneval>=-5pp', trial({ skipped: true }))[0]).toMatch(
      /^HumanEval was not run: generated code/,
    );
    expect(refused('mmlu>=-99pp', trial({ verdict: 'withheld' }))[0]).toMatch(/^mmlu: no claim: /);
    expect(refused('mmlu>=-99pp, truncation<=1%', undefined)).toEqual([
      'no question was asked',
      'no question was asked',
    ]);
    for (const word of ['not-worse', 'non-inferior'])
      expect(refused(word, undefined)).toEqual(['no question was asked']);
    expect(refused('none', undefined)).toEqual([]);
  });

  test('a word is not held by a benchmark that was asked for and not run', () => {
    const reason = expect.stringMatching(/^HumanEval was not run: generated code/);
    expect(refused('not-worse', trial({ verdict: 'better', skipped: true }))).toEqual([reason]);
    // What tells nothing about quality may be missing.
    const speed = { benchmark: 'speed', title: 'Speed', reason: 'llama-bench is missing' };
    expect(refused('not-worse', { ...trial({ verdict: 'better' }), skipped: [speed] })).toEqual([]);
  });
});

describe('limits', () => {
  test('of KL divergence', () => {
    const { kldCategories, ...measured } = trial({ kld: true });
    expect(refused('kld<=0.1304, same-top>=84.12%', measured)).toEqual([]);
    // It must hold in each category, too.
    expect(refused('kld<=0.1304', { ...measured, kldCategories })).toEqual(['Code: mean KLD is 0.61']);
    expect(refused('kld<=0.61', { ...measured, kldCategories })).toEqual([]);
    expect(refused('kld<=0.13, same-top>=84.2%', measured)).toEqual([
      'mean KLD is 0.1304',
      'same top token is 84.12 %',
    ]);
    expect(refused('kld<=9, same-top>=0%', trial({}))).toEqual([
      'KL divergence was not measured',
      'KL divergence was not measured',
    ]);
  });

  test('of answers: the worse model for truncation, the candidate for the rest', () => {
    const measured = structuredClone(trial({}));
    const { base, candidate } = measured.benchmarks[0]!.results;
    if (base === undefined || candidate === undefined) throw new Error('no results');
    Object.assign(base, { truncationRate: 0.02, formatFailures: 100, unparsed: 100 });
    Object.assign(candidate, { truncationRate: 0, formatFailures: 4, unparsed: 8 });
    expect(refused('truncation<=1%', measured)).toEqual(['MMLU: 2.00 %']);
    expect(refused('truncation<=2%', measured)).toEqual([]);
    expect(refused('format-failures<=0.9%', measured)).toEqual(['MMLU: 1.00 %']);
    expect(refused('unparsed<=1.9%', measured)).toEqual(['MMLU: 2.00 %']);
    expect(refused('format-failures<=1%, unparsed<=2%', measured)).toEqual([]);
  });
});

test.each<[gate: string, Variation, asksMore: boolean]>([
  ['non-inferior', { verdict: 'no-difference-detected' }, true],
  ['mmlu>=-1pp@95', { verdict: 'no-difference-detected' }, true],
  ['non-inferior', { verdict: 'worse' }, false],
  ['mmlu>=-1pp', { verdict: 'no-difference-detected' }, false],
  ['kld<=0.00001', { verdict: 'no-difference-detected' }, false],
])('%s of %j: more questions are advised where they can help (%j)', (gate, variation, asksMore) => {
  const { advice } = judge(trial(variation), parseGate(gate));
  if (asksMore) expect(advice).toContain('too few questions were asked to rule one out: ask more');
  else expect(advice).toBeUndefined();
});

test('a gate that does not hold stops with every clause named, or only warns', async () => {
  const measured = trial({ verdict: 'worse' });
  const gate = parseGate('mmlu>=-1pp, kld<=0.05, truncation<=1%');
  const words =
    'the gate asks for mmlu>=-1pp, but mmlu changed by -24.00 pp; the gate asks for kld<=0.05, but KL divergence was not measured';
  const said: unknown[] = [];
  const context = { progress: (event: unknown) => void said.push(event) };
  const judged = judge(measured, gate);
  expect(judged.asked).toEqual(['mmlu>=-1pp', 'kld<=0.05', 'truncation<=1%']);
  expect(passGate(judged, 'warn', context)).toBeUndefined();
  expect(said).toEqual([{ type: 'note', level: 'warning', message: words }]);
  expect(await refusal(() => passGate(judged, 'fail', context))).toBe(`gate-failed: ${words}`);
  // A draft takes along what it is proposed in spite of.
  expect(passGate(judged, 'draft', context)).toEqual(judged.refusals);
  expect(said).toHaveLength(2);
  expect(passGate(judge(measured, parseGate('none')), 'draft', context)).toBeUndefined();
  expect(said).toHaveLength(2);
  // A run that publishes nothing yet says what publishing would be told.
  foretellGate(judged, context);
  const message = `a release of this candidate would be refused: ${words}`;
  expect(said.slice(2)).toEqual([{ type: 'note', level: 'warning', message }]);
  foretellGate(judge(measured, parseGate('none')), context);
  expect(said).toHaveLength(3);
});

test('the gate of the inputs overrides that of the plan, which overrides non-inferior', async () => {
  const { plan } = await readPlan(join(ROOT, 'plans/tiny-gpt-oss-28x.json'));
  const asked = (gate: string | undefined, given?: string) =>
    judge(undefined, gateOf(given === undefined ? undefined : parseGate(given), { ...plan, gate })).asked;
  expect(asked(undefined)).toEqual(['non-inferior']);
  expect(asked('mmlu>=-1pp, kld<=0.05')).toEqual(['mmlu>=-1pp', 'kld<=0.05']);
  expect(asked('none')).toEqual([]);
  expect(asked('mmlu>=-1pp', 'none')).toEqual([]);
  expect(asked('mmlu>=-1pp', 'non-inferior')).toEqual(['non-inferior']);
});

test('a bound without an effort is one of each, and every one must hold', () => {
  const measured = trial({ efforts: true });
  expect(refused('mmlu>=-5pp, mmlu-low>=-5pp', measured)).toEqual([]);
  const [, , high] = structuredClone(measured.benchmarks);
  Object.assign(high!.pairs[0].paired, {
    difference: -0.2,
    lost: 100,
    gained: 20,
    bothRight: 216,
    bothWrong: 64,
  });
  const worse = { ...measured, benchmarks: measured.benchmarks.with(2, high!) };
  expect(high!.benchmark).toBe('mmlu-high');
  expect(refused('mmlu>=-5pp', worse)).toEqual([expect.stringMatching(/^mmlu-high changed by -20/)]);
  expect(refused('mmlu-low>=-5pp', worse)).toEqual([]);
  expect(refused('mmlu-medium>=-5pp', worse)).toEqual(['mmlu-medium was not asked']);
  expect(decide(worse, parseGate('mmlu>=-5pp'))).toBe('refused');
  expect(decide(measured, parseGate('mmlu>=-50pp'))).toBe('passes');
  // One effort that is sure does not decide for another that is not.
  Object.assign(high!.pairs[0].paired, {
    difference: -0.05,
    lost: 30,
    gained: 10,
    bothRight: 300,
    bothWrong: 60,
  });
  expect(
    decide({ ...measured, benchmarks: measured.benchmarks.with(2, high!) }, parseGate('mmlu>=-5pp')),
  ).toBe('undecided');
});
