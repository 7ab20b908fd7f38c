import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { gsm8k } from '../../src/evaluation/benchmarks/gsm8k.ts';
import { mmlu } from '../../src/evaluation/benchmarks/mmlu.ts';
import { benchmarkNames, parseBenchmarkOption } from '../../src/evaluation/benchmarks/registry.ts';
import { decodeRows } from '../../src/evaluation/dataset/decode-rows.ts';
import { ROOT } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

describe('MMLU: the letter of an answer', () => {
  test.each<[string, string | null]>([
    ['B', 'B'],
    ['**B**', 'B'],
    ['(C)', 'C'],
    ['D.', 'D'],
    ['$\\boxed{A}$', 'A'],
    [' B \n', 'B'],
    ['Answer: B', 'B'],
    ['answer: b', 'B'],
    ['Answer:C', 'C'],
    ['ANSWER : D', 'D'],
    ['**Answer: B**', 'B'],
    ['**Answer:** B', 'B'],
    ['**Answer**: (B)', 'B'],
    ['**Final Answer: C**', 'C'],
    ['Answer: $\\boxed{\\text{D}}$', 'D'],
    ['Answer: \\(B\\)', 'B'],
    ['Answer: `A`', 'A'],
    ['Answer: B) Paris', 'B'],
    ['Answer: (B) Paris', 'B'],
    ['Answer: B. Paris', 'B'],
    ['Answer: B \u2013 Paris', 'B'],
    ['Answer:\n\n**C**', 'C'],
    ['The capital of France is Paris.\n\nAnswer: B', 'B'],
    ['Answer: A\n\nWait, Lyon is no capital.\n\nAnswer: B', 'B'],
    ['Answer: B\n\nParis has been the capital since 987.', 'B'],
    // Nothing that says a letter for sure:
    ['', null],
    ['Paris', null],
    ['I think it is B', null],
    ['A country in Europe', null],
    ['Answer: A country in Europe', null],
    ['Answer: Both', null],
    ['Answer: B or C', null],
    ['Answer: A, B', null],
    ['Answer: E', null],
    ['Answer:', null],
    ['Answer: B\nOn reflection, the answer: unclear', null],
    ['Answer: $LETTER', null],
    ['E', null],
    ['ABCD', null],
  ])('%j', (answer, letter) => {
    expect(mmlu.extract(answer)).toBe(letter);
  });
});

describe('GSM8K: the number of an answer', () => {
  test.each<[string, string | null]>([
    ['#### 18', '18'],
    ['####18', '18'],
    ['16 - 3 - 4 = 9 and 9 * 2 = 18.\n#### 18', '18'],
    ['#### $1,080', '1080'],
    ['#### \\$1,080.00', '1080'],
    ['**#### 70000**', '70000'],
    ['#### 18 dollars a day.', '18'],
    ['#### 16%', '16'],
    ['#### -5', '-5'],
    ['#### \u22125', '-5'],
    ['#### -$5.50', '-5.5'],
    ['#### 007.50', '7.5'],
    ['#### .5', '0.5'],
    ['#### -0', '0'],
    ['#### $\\boxed{1{,}080}$', '1080'],
    ['#### 9 * 2 = 18', '18'],
    ['Answer: 18', '18'],
    ['ANSWER: 18', '18'],
    ['**Answer:** x = 18', '18'],
    ['Answer: **18**', '18'],
    ['Answer:\n\n18', '18'],
    ['#### 17\nNo, she eats three.\n#### 18', '18'],
    ['#### 1234567', '1234567'],
    ['#### 12345678901234567890', '12345678901234567890'],
    // Nothing that says one number for sure:
    ['18', null],
    ['She makes 18 dollars.', null],
    ['#### ', null],
    ['#### N', null],
    ['#### 1/2', null],
    ['#### \\frac{1}{2}', null],
    ['#### 3*4', null],
    ['#### 3 or 4', null],
    ['#### 5 hours and 30 minutes', null],
    ['', null],
  ])('%j', (answer, number) => {
    expect(gsm8k.extract(answer)).toBe(number);
  });

  // The full test set is not part of the repository; where it lies beside it, it is read as well.
  const files = ['demo/tiny-gpt-oss/benchmarks/gsm8k.jsonl', '../shared/data/gsm8k-test.jsonl'];
  test.each(files.filter((path, index) => index === 0 || existsSync(join(ROOT, path))))(
    'the gold answers of %s score 100 %%',
    async (path) => {
      await using source = await openFileSource(join(ROOT, path));
      const rows = (await decodeRows(path, await source.read(0, source.size))).map(({ row }) => row);
      expect(rows.length).toBeGreaterThanOrEqual(200);
      const wrong = rows.filter((row) => gsm8k.extract(String(row.answer)) !== gsm8k.parseRow(row).expected);
      expect(wrong).toEqual([]);
      // Against a reading of its own: the gold mark is followed by a plain number, or one with commas.
      const golds = rows.map((row) => Number(/#### (.*)$/.exec(String(row.answer))![1]!.replaceAll(',', '')));
      expect(rows.map((row) => Number(gsm8k.parseRow(row).expected))).toEqual(golds);
    },
  );
});

describe('benchmark options', () => {
  test('name, number of questions, source', () => {
    const read = (option: string) => {
      const { benchmark, ...rest } = parseBenchmarkOption(option);
      return { name: benchmark.name, ...rest };
    };
    expect(read('mmlu')).toEqual({ name: 'mmlu', source: mmlu.defaultSource });
    expect(read('mmlu:200')).toEqual({ name: 'mmlu', limit: 200, source: mmlu.defaultSource });
    expect(read('gsm8k=./a:b=c.jsonl')).toEqual({ name: 'gsm8k', source: './a:b=c.jsonl' });
    expect(read('gsm8k:5=hf://datasets/ns/name@main/test.parquet')).toEqual({
      name: 'gsm8k',
      limit: 5,
      source: 'hf://datasets/ns/name@main/test.parquet',
    });
  });

  test.each([
    ['', 'usage: benchmark "": expected NAME[:N][=SOURCE]'],
    [
      'hellaswag',
      `usage: benchmark "hellaswag": there is no such benchmark; available: ${benchmarkNames().join(', ')}`,
    ],
    ['mmlu:0', 'usage: benchmark "mmlu:0": expected a positive number of questions after ":", got "0"'],
    ['mmlu:-1', 'usage: benchmark "mmlu:-1": expected a positive number of questions after ":", got "-1"'],
    ['mmlu:', 'usage: benchmark "mmlu:": expected a positive number of questions after ":", got ""'],
    ['custom:5', 'usage: benchmark "custom:5": custom needs "=" and the path of your questions'],
    ['mmlu=', 'usage: benchmark "mmlu=": expected a path or hf:// address after "="'],
  ])('%j is refused', async (option, message) => {
    expect(await refusal(() => parseBenchmarkOption(option))).toBe(message);
  });

  test.each([
    ['mmlu=hf://datasets/ns/name/mmlu.jsonl:40', 'mmlu:40=hf://datasets/ns/name/mmlu.jsonl'],
    ['gsm8k=./q.jsonl:007', 'gsm8k:7=./q.jsonl'],
    ['mmlu:9=https://host:8080/q.jsonl:12', 'mmlu:12=https://host:8080/q.jsonl'],
  ])('the count of %s stands in the wrong place', async (option, right) => {
    await expect(async () => parseBenchmarkOption(option)).rejects.toMatchObject({
      code: 'usage',
      hint: `The number of questions stands after the name: ${right}`,
    });
  });

  test.each(['mmlu=http://127.0.0.1:8080', 'mmlu=q.jsonl:v2', 'mmlu=./a:1/q.jsonl'])(
    '%s has none',
    (option) => {
      expect(() => parseBenchmarkOption(option)).not.toThrow();
    },
  );
});
