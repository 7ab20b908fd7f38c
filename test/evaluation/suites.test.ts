import { expect, test } from 'vitest';
import { aime } from '../../src/evaluation/benchmarks/aime.ts';
import { EFFORTS } from '../../src/evaluation/benchmarks/effort.ts';
import { mmluPro } from '../../src/evaluation/benchmarks/mmlu-pro.ts';
import { defaultBudget } from '../../src/evaluation/questions/prepare.ts';
import { SUITE_NAMES, withSuites } from '../../src/evaluation/suites.ts';
import { assertDecidable, parseWanted } from '../../src/evaluation/wanted.ts';

test.each(SUITE_NAMES)('%s names benchmarks that there are, each once, and can decide', (suite) => {
  const wanted = parseWanted([suite, 'speed']);
  const names = wanted.questions.map(({ benchmark }) => benchmark.name);
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
  expect(wanted.speedRounds).toBe(5);
  expect(wanted.kld).toBe(true);
  expect(() => assertDecidable(wanted)).not.toThrow();
});

test('what is named beside a suite takes the place of its own', () => {
  expect(withSuites(['quick'])).toEqual(['kld', 'mmlu-pro:500', 'ifeval']);
  expect(withSuites(['ifeval:20=./mine.jsonl', 'quick', 'mmlu:3'])).toEqual([
    'ifeval:20=./mine.jsonl',
    'kld',
    'mmlu-pro:500',
    'mmlu:3',
  ]);
  expect(withSuites(['mmlu', 'toString'])).toEqual(['mmlu', 'toString']);
});

test('a larger suite asks all that a smaller one does', () => {
  const names = (suite: string) => parseWanted([suite]).questions.map(({ benchmark }) => benchmark.name);
  const [quick, release, reference] = SUITE_NAMES.map(names);
  expect(release).toEqual(expect.arrayContaining(quick!));
  expect(reference).toEqual(expect.arrayContaining(release!));
});

test('a release is asked what issue 13 names: code, tools, six languages and long contexts', () => {
  const names = parseWanted(['release']).questions.map(({ benchmark }) => benchmark.name);
  const of = (pattern: RegExp) => names.filter((name) => pattern.test(name));
  expect(of(/^(humaneval\+|mbpp\+)$/)).toHaveLength(2);
  expect(of(/^bfcl$/)).toHaveLength(1);
  expect(of(/^mmlu-prox-lite-/)).toHaveLength(6);
  expect(of(/^long-context-/).length).toBeGreaterThan(0);
});

test('budgets follow the reasoning effort', () => {
  expect(EFFORTS.map((effort) => defaultBudget(mmluPro, effort))).toEqual([2048, 8192, 32_768]);
  expect(defaultBudget(mmluPro)).toBe(8192);
  expect(defaultBudget(aime, 'high')).toBe(131_072);
});
