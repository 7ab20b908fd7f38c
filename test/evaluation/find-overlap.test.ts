import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { BENCHMARKS } from '../../src/evaluation/benchmarks/registry.ts';
import { type Dataset, loadDataset } from '../../src/evaluation/dataset/load.ts';
import { checkOverlap, findOverlap } from '../../src/evaluation/find-overlap.ts';
import { ROOT } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const benchmark = (name: string) => BENCHMARKS.find((candidate) => candidate.name === name)!;
const rowsOf = (name: string, ...rows: object[]): Promise<Dataset> => {
  const lines = rows.map((row) => JSON.stringify(row)).join('\n');
  return loadDataset({
    benchmark: benchmark(name),
    files: [{ source: memorySource('rows.jsonl', new TextEncoder().encode(lines)) }],
  });
};
const tale = 'A farmer has 17 sheep and buys 25 more at the market, but loses nine in storms. How many?';
const sums = await rowsOf(
  'gsm8k',
  { question: 'Two and two?', answer: '#### 4' },
  { question: tale, answer: '#### 33' },
);
const ids = (text: string) => findOverlap(sums.rows, text).map(({ id }) => id);

test('a question is found whatever its case, punctuation and line breaks', () => {
  const shouted = tale.toUpperCase().replaceAll(' ', '\n').replaceAll(',', ' -- ');
  expect(ids(`Other text.\n${shouted}`)).toEqual(['1']);
  expect(findOverlap(sums.rows, `Other text.\n\n${shouted}`)[0]).toEqual({
    id: '1',
    line: 3,
    share: 1,
    words: 'a farmer has 17 sheep and buys 25 more at the market but',
  });
});

test('most of its shingles are a question, fewer are a turn of phrase', () => {
  // 19 words, 7 shingles of 13: the first 17 words have 5 of them, 16 have 4.
  const words = tale.split(' ');
  expect(words).toHaveLength(19);
  expect(ids(words.slice(0, 17).join(' '))).toEqual(['1']);
  expect(ids(words.slice(0, 16).join(' '))).toEqual([]);
  expect(ids(tale.replace('market', 'fair'))).toEqual([]);
});

test('a question of eight words is found, one of seven says nothing', async () => {
  const [eight, seven] = [
    'How many legs do three small spiders have?',
    'How many legs do three spiders have?',
  ];
  const { rows } = await rowsOf(
    'gsm8k',
    { question: eight, answer: '#### 24' },
    { question: seven, answer: '#### 24' },
  );
  expect(findOverlap(rows, `${eight} ${seven}`).map(({ id }) => id)).toEqual(['0']);
});

test('too short a question is never found, a short one with its choices whole or not', async () => {
  expect(ids('Two and two? Two and two?')).toEqual([]);
  const short = { question: 'Which of these planets is largest?', choices: ['Mars', 'Venus', 'Io', 'Pluto'] };
  const { rows } = await rowsOf('mmlu', { ...short, subject: 'x', answer: 0 });
  const asked = (last: string) => `${short.question}\nA. Mars\nB) Venus\n(C) Io\nD. ${last}\nAnswer: A`;
  expect(findOverlap(rows, asked('Pluto'))).toHaveLength(1);
  expect(findOverlap(rows, asked('Ceres'))).toEqual([]);
});

test('a text with questions is refused, with the questions and lines', async () => {
  expect(await refusal(async () => checkOverlap('GSM8K', sums, 'sums.txt', `x\n${tale}\n${tale}`))).toBe(
    'dataset-invalid: sums.txt holds 1 of the 2 questions of GSM8K: question 1 at line 2 ' +
      '("a farmer has 17 sheep and buys 25 more at the market but")',
  );
});

test('the calibration text of tiny-gpt-oss holds none of its questions; a benchmark holds all that can be found', async () => {
  const text = await readFile(join(ROOT, 'demo/tiny-gpt-oss/calibration.txt'), 'utf8');
  const found: Record<string, number> = {};
  for (const name of ['mmlu', 'gsm8k', 'humaneval']) {
    await using source = await openFileSource(join(ROOT, `demo/tiny-gpt-oss/benchmarks/${name}.jsonl`));
    const dataset = await loadDataset({ benchmark: benchmark(name), files: [{ source }] });
    checkOverlap(name, dataset, 'calibration.txt', text);
    const asked = dataset.rows.map(({ view: { question, prompt, choices } }) => {
      const texts = (choices as { text: string }[] | undefined)?.map((choice) => choice.text) ?? [];
      return [question ?? prompt, ...texts].join('\n');
    });
    found[name] = findOverlap(dataset.rows, asked.join('\n')).length / dataset.rows.length;
  }
  expect(found.gsm8k).toBe(1);
  expect(found.mmlu).toBeGreaterThan(0.8);
  expect(found.humaneval).toBeGreaterThan(0.8);
});
