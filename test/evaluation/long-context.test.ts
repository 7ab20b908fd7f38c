import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/common/digest.ts';
import { longContext } from '../../src/evaluation/benchmarks/long-context.ts';
import { longTexts } from '../../src/evaluation/benchmarks/long-text.ts';
import { openDataset } from '../../src/pipeline/inputs/open-dataset.ts';
import { refusal } from '../support/refusal.ts';

const texts = longTexts(8000);
const of = (task: string) => texts.filter((one) => one.task === task);

describe('the questions', () => {
  test('are the same on every machine', () => {
    expect(sha256Hex(JSON.stringify(texts))).toBe(
      '409bbc4157234f385b36a1a5abbed7c304d30b528776b775713610b79235e6a3',
    );
    expect(longTexts(8000)).toEqual(texts);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(50);
  });

  test('have their length', () => {
    for (const { task, text } of texts) {
      const words = text.split(' ').length;
      // Words that no tokenizer knows take more tokens each.
      const [least, most] = task === 'common words' ? [1500, 1700] : [4700, 4950];
      expect(words, task).toBeGreaterThan(least);
      expect(words, task).toBeLessThan(most);
    }
  });

  test.each([
    ['single needle', 1, 1],
    ['multi-key', 8, 1],
    ['multi-value', 16, 4],
  ])('%s: of %i numbers in the text %i are of the thing asked for', (task, numbers, asked) => {
    for (const { text, question, answers } of of(task)) {
      const [, thing] = / for the (.*) does/.exec(question)!;
      expect(text.match(/\d{7}/g)).toHaveLength(numbers);
      const found = [...text.matchAll(new RegExp(`A number for the ${thing} is (\\d+)\\.`, 'g'))].map(
        ([, n]) => n,
      );
      expect(found).toHaveLength(asked);
      expect(found.toSorted()).toEqual(answers.toSorted());
    }
  });

  test('variable tracking: who follows the assignments from the first to the last finds them', () => {
    for (const { text, question, answers } of of('variable tracking')) {
      const values = new Map<string, string>();
      for (const [, name, value, other] of text.matchAll(
        /Variable (\w+) is (?:(\d+)|the same as (\w+))\./g,
      )) {
        values.set(name!, value ?? values.get(other!)!);
      }
      expect(values.size).toBe(15);
      const wanted = /value (\d+)/.exec(question)![1];
      const found = [...values].filter(([, value]) => value === wanted).map(([name]) => name);
      expect(found.toSorted()).toEqual(answers.toSorted());
    }
  });

  test('common words: the five stand there ten times as often as any other', () => {
    for (const { text, answers } of of('common words')) {
      const counts = Map.groupBy(text.split(' '), (word) => word);
      const sorted = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
      expect(
        sorted
          .slice(0, 5)
          .map(([word]) => word)
          .toSorted(),
      ).toEqual(answers.toSorted());
      expect(sorted[4]![1]).toHaveLength(30);
      expect(sorted[5]![1]).toHaveLength(3);
    }
  });

  test('needles stand anywhere in the text', () => {
    const depths = of('single needle').map(({ text }) => text.indexOf('A number') / text.length);
    expect(Math.min(...depths)).toBeLessThan(0.3);
    expect(Math.max(...depths)).toBeGreaterThan(0.7);
  });
});

describe('an answer', () => {
  const [benchmark] = longContext;
  const row = benchmark!.parseRow({ task: 't', text: 'x', question: 'q', answers: ['1234567', '7654321'] });
  test.each([
    ['Answer: 7654321, 1234567', true],
    ['Hm.\n\n**Answer:** 1234567 and 7654321.', true],
    ['Answer: 1\nNo.\nanswer: `1234567`, `7654321`, `1234567`', true],
    ['Answer: 1234567', false],
    ['Answer: 1234567, 7654321, 1111111', false],
    ['1234567, 7654321', false],
    ['Answer:', false],
    ['', false],
  ])('%j', (answer, right) => {
    expect(benchmark!.extract(answer) === row.expected).toBe(right);
  });
});

test('the rows are made where they are asked for', async () => {
  const context = { templatesDir: '' } as never;
  await using source = await openDataset('generated:long-context-4k', context);
  const lines = new TextDecoder()
    .decode(await source.read(0, source.size))
    .trim()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(longTexts(4000));
  expect(await refusal(openDataset('generated:gsm8k', context))).toContain(
    'no benchmark of this name makes its rows',
  );
});
