import { describe, expect, test } from 'vitest';
import { custom } from '../../src/evaluation/benchmarks/custom.ts';
import { mmluPro } from '../../src/evaluation/benchmarks/mmlu-pro.ts';
import { BENCHMARKS } from '../../src/evaluation/benchmarks/registry.ts';

describe('an exact text', () => {
  const read = (expected: string, said: string) => {
    const row = custom.parseRow({ question: 'Q?', answer: expected });
    return custom.extract(said, row.key) === row.expected;
  };

  test.each<[string, string]>([
    ['Paris', '**Answer:** Paris'],
    ['Paris', '**Answer: Paris**'],
    ['Paris', '**Answer**: **Paris.**'],
    ['Paris', 'Answer: $\\boxed{\\text{Paris}}$'],
    ['Paris', 'Answer: \\(\\text{Paris}\\)'],
    ['Paris', 'Answer: `Paris`<|im_end|>'],
    ['Paris', 'Answer: \u201cParis\u201d'],
    ['Paris', 'Answer:\n\n*Paris*'],
    ['Paris', '<answer>Paris</answer>'],
    ['a < b', '<answer>a < b</answer>'],
    ['**kwargs', '**Answer:** **kwargs'],
    ['**kwargs', 'Answer: `**kwargs`'],
    ['__init__', '**Answer:** `__init__`'],
    ['New\u00a0York', 'Answer: New  York'],
    ["rock 'n' roll", 'Answer: rock \u2019n\u2019 roll'],
    ['\uff21\uff22\uff23', 'Answer: abc'],
    ['well-known', 'Answer: well\u2011known'],
    ['$5', 'Answer: $5'],
    ['U.S.', 'Answer: U.S.'],
    ['"quoted"', 'Answer: "quoted"'],
    ['C#', 'Answer: C#'],
    ['#', 'Answer: #'],
    ['[]', 'Answer: []'],
    ['()', 'Answer: `()`'],
    ['10%', 'Answer: 10%'],
  ])('%j is given by %j', (expected, said) => {
    expect(read(expected, said)).toBe(true);
  });

  test.each<[string, string]>([
    ['__init__', 'Answer: init'],
    ['**kwargs', 'Answer: kwargs'],
    ['x\u00b2', 'Answer: x2'],
    ['a*b', 'Answer: ab'],
    ['{"a": 1}', 'Answer: "a": 1'],
    ['\u00bd', 'Answer: 1/2'],
    ['Paris', 'Answer: Paris or London'],
    ['Paris', 'The answer is Paris'],
    ['Paris', 'Answer: not Paris'],
    ['5', 'Answer: -5'],
    ['$5', 'Answer: 5'],
  ])('%j is not given by %j', (expected, said) => {
    expect(read(expected, said)).toBe(false);
  });

  test.each(['.', ' ', 'two\nlines', 'Answer: Paris', '</s>', '<think>', '\u200b', '**', 'Paris<|end|>'])(
    'a row whose answer is %j, which nobody can give, is refused',
    (answer) => {
      expect(() => custom.parseRow({ question: 'Q?', answer })).toThrow(/^answer: expected one that scores/);
    },
  );
});

// Each took minutes where a reader goes back over what it has read.
test.each(['Option B is correct, ', '#### ', 'answer ', '~~', '\\boxed{'])(
  'a model that repeats %j until its budget ends is read at once',
  (text) => {
    const answer = text.repeat(100_000 / text.length);
    for (const { name, extract } of BENCHMARKS) {
      const key = {
        letters: 'ABCDEFGHIJ',
        entryPoint: 'f',
        prompt: 'def f():\n',
        kind: 'exact',
        answer: 'x',
      };
      if (!/^(bfcl|tool-call|mmlu-prox|ifeval)/.test(name)) expect(extract(answer, key)).toBeNull();
    }
  },
);

describe('MMLU-Pro', () => {
  const row = { question: 'Q?', options: [...'abcdefghij'], answer: 'J', answer_index: 9, category: 'law' };

  test('a row of Parquet, whose numbers are bigints', () => {
    expect(mmluPro.parseRow({ ...row, answer_index: 9n })).toMatchObject({
      cluster: 'law',
      expected: 'J',
      key: { letters: 'ABCDEFGHIJ' },
    });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['another letter than its place', { answer: 'I' }, 'answer: must be the letter of answer_index, got "I"'],
    ['a place behind the last option', { answer: 'K', answer_index: 10 }, 'answer_index: must be the place'],
    ['eleven options', { options: [...'abcdefghijk'] }, 'options: '],
  ])('%s is refused', (_, change, words) => {
    expect(() => mmluPro.parseRow({ ...row, ...change })).toThrow(words);
  });

  test('a letter behind those of the row is no answer, and I is a word', () => {
    expect(mmluPro.extract('Answer: J', { letters: 'ABCD' })).toBeNull();
    expect(mmluPro.extract('Answer: J')).toBe('J');
    expect(mmluPro.extract('Answer: I')).toBe('I');
    expect(mmluPro.extract('Answer: I think it is J')).toBeNull();
    expect(mmluPro.extract('Answer: I or J')).toBeNull();
  });
});
