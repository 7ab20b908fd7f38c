import { gzipSync, zstdCompressSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { csvRecords } from '../../src/common/csv.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import type { Benchmark, Row } from '../../src/evaluation/benchmarks/benchmark.ts';
import { custom } from '../../src/evaluation/benchmarks/custom.ts';
import { gsm8k } from '../../src/evaluation/benchmarks/gsm8k.ts';
import { mmlu } from '../../src/evaluation/benchmarks/mmlu.ts';
import { mmluRedux } from '../../src/evaluation/benchmarks/mmlu-redux.ts';
import { benchmarkNamed } from '../../src/evaluation/benchmarks/registry.ts';
import { loadDataset } from '../../src/evaluation/dataset/load.ts';
import { commonName, sourceParts } from '../../src/evaluation/dataset/pattern.ts';
import { pickQuestions } from '../../src/evaluation/dataset/sample.ts';
import { refusal } from '../support/refusal.ts';

const QUESTION = {
  question: 'What is the capital of France?',
  subject: 'high_school_geography',
  choices: ['Lyon', 'Paris', 'Nice', 'Lille'],
  answer: 1,
};

function load(benchmark: Benchmark, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return loadDataset({ benchmark, files: [{ source: memorySource('questions', bytes) }] });
}

const lines = (...rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A file as the Hub's converter writes it: choices as a list, the class label as INT64. */
function parquet(count: number, codec?: 'ZSTD'): Uint8Array {
  const column = <T>(value: T) => Array.from({ length: count }, () => value);
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: 'root', num_children: 4 },
        { name: 'question', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
        { name: 'subject', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
        { name: 'choices', converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
        { name: 'answer', type: 'INT64', repetition_type: 'OPTIONAL' },
      ],
      columnData: [
        { name: 'question', data: column(QUESTION.question) },
        { name: 'subject', data: column(QUESTION.subject) },
        { name: 'choices', data: column(QUESTION.choices) },
        { name: 'answer', data: column(1n) },
      ],
      ...(codec === undefined ? {} : { codec, compressors: { ZSTD: (input) => zstdCompressSync(input) } }),
    }),
  );
}

describe('formats, told apart by their bytes', () => {
  const expected: Row = {
    id: '0',
    cluster: 'high_school_geography',
    view: {
      question: 'What is the capital of France?',
      subject: 'high school geography',
      letters: 'ABCD',
      choices: [
        { letter: 'A', text: 'Lyon' },
        { letter: 'B', text: 'Paris' },
        { letter: 'C', text: 'Nice' },
        { letter: 'D', text: 'Lille' },
      ],
    },
    expected: 'B',
  };

  test.each<[string, string | Uint8Array]>([
    ['JSON lines', lines(QUESTION)],
    [
      'JSON lines without a last newline, Windows ends, a byte order mark',
      `\ufeff${lines(QUESTION).trim()}\r\n\r\n`,
    ],
    ['the answer as a letter', lines({ ...QUESTION, answer: 'B' })],
    ['gzipped JSON lines', gzipSync(lines(QUESTION))],
    ['Parquet with Snappy', parquet(1)],
    ['Parquet with Zstandard', parquet(1, 'ZSTD')],
  ])('%s', async (_, content) => {
    const dataset = await load(mmlu, content);
    expect(dataset.rows).toEqual([expected]);
    expect(dataset.sha256).toBe(sha256Hex(content));
    expect(dataset.source).toBe('questions');
  });

  test('rows keep their order and index', async () => {
    expect((await load(mmlu, parquet(700))).rows.map((row) => row.id)).toEqual(
      Array.from({ length: 700 }, (_, index) => String(index)),
    );
  });
});

describe('a data set of several files', () => {
  const file = (part: string, ...rows: unknown[]) => ({
    source: memorySource(
      `hf://datasets/ns/redux@main/${part}/rows.jsonl`,
      new TextEncoder().encode(lines(...rows)),
    ),
    part,
  });
  const clean = { ...QUESTION, subject: undefined, error_type: 'ok' };

  test('is one benchmark; a question has the subject of its file, and those with an error are left out', async () => {
    const files = [file('art', clean, { ...clean, error_type: 'bad_question_clarity' }), file('law', clean)];
    const { rows, source, sha256 } = await loadDataset({ benchmark: mmluRedux, files });
    expect(rows.map(({ id, cluster }) => [id, cluster])).toEqual([
      ['0', 'art'],
      ['2', 'law'],
    ]);
    expect(source).toBe('hf://datasets/ns/redux@main/*/rows.jsonl');
    const turned = await loadDataset({ benchmark: mmluRedux, files: files.toReversed() });
    expect(turned.sha256).not.toBe(sha256);
  });

  test('without a question that may be asked is refused', async () => {
    const files = [file('art', { ...clean, error_type: 'wrong_groundtruth' })];
    expect(await refusal(loadDataset({ benchmark: mmluRedux, files }))).toContain(
      'has no rows, expected at least one',
    );
  });

  test.each<[string, string[]]>([
    ['./one.jsonl', ['./one.jsonl']],
    ['a/{x,y z,w}/b.arrow', ['a/x/b.arrow', 'a/y z/b.arrow', 'a/w/b.arrow']],
    ['{a}', ['a']],
  ])('%j names its files', (pattern, expected) => {
    expect(sourceParts(pattern).map(({ source }) => source)).toEqual(expected);
  });

  test.each(['a{b', 'a}b', '{a}{b}', '{}', '{{a}}'])('%j is refused', async (pattern) => {
    expect(await refusal(() => sourceParts(pattern))).toContain(
      'expected at most one pair of braces, as {one,two}',
    );
  });

  test('is named by what its files share', () => {
    expect(commonName(['a/x1/b', 'a/x2/b', 'a/x3/b'])).toBe('a/x*/b');
    expect(commonName(['aa', 'aaa'])).toBe('aa*');
    expect(commonName(['a'])).toBe('a');
  });
});

describe('questions of several languages', () => {
  const [german, french] = ['de', 'fr'].map((code) => benchmarkNamed(`mmlu-prox-lite-${code}`)!);
  const row = (id: number, category = 'law') => ({
    question_id: id,
    question: `Question ${id}?`,
    option_0: 'one',
    option_1: 'two',
    option_2: null,
    answer_index: 1,
    category,
  });
  const ids = Array.from({ length: 60 }, (_, index) => 5000 - 7 * index);
  const loaded = (benchmark: Benchmark, order: readonly number[]) =>
    load(benchmark, lines(...order.map((id) => row(id, id % 2 === 0 ? 'law' : 'art'))));

  test('the same seed picks the same ones in each, whatever their order in the file', async () => {
    const picked = await Promise.all(
      [loaded(german!, ids), loaded(french!, ids.toReversed())].map(async (dataset) =>
        pickQuestions((await dataset).rows, { limit: 20, seed: 3 })
          .map(({ id }) => id)
          .toSorted(),
      ),
    );
    expect(picked[0]).toHaveLength(20);
    expect(picked[1]).toEqual(picked[0]);
    expect(ids.map(String)).toContain(picked[0]![0]);
  });

  test('an id that two rows have is refused', async () => {
    expect(await refusal(load(german!, lines(row(1), row(2), row(1))))).toBe(
      'dataset-invalid: questions has question 1 more than once',
    );
  });

  test.each<[string, object, string]>([
    ['an answer beyond the options', { answer_index: 2 }, 'answer_index: expected 0 to 1'],
    ['a hole in the options', { option_3: 'four' }, 'option_2: expected a text, as one follows'],
    ['one option', { option_1: null, answer_index: 0 }, 'options: must be at least two'],
  ])('%s is refused', async (_, change, message) => {
    expect(await refusal(load(german!, lines({ ...row(1), ...change })))).toContain(message);
  });
});

describe('CSV', () => {
  test('quotes hold commas, line ends and quotes', () => {
    expect(csvRecords('a,b\r\n"1,\n""2""",\n\n"",x')).toEqual([
      { a: '1,\n"2"', b: '' },
      { a: '', b: 'x' },
    ]);
    expect(csvRecords('a\n')).toEqual([]);
  });

  test.each(['a,b\n1', 'a\n1,2', 'a\n"1', 'a\nx"1"'])('%j is refused', (text) => {
    expect(() => csvRecords(text)).toThrow(/expected \d fields|a misplaced quote/);
  });
});

describe('what is refused', () => {
  const gold = { question: 'How many?', answer: 'Two.\n#### 2' };
  test.each<[string, Benchmark, string | Uint8Array, string]>([
    [
      'a missing column',
      mmlu,
      lines(QUESTION, { question: 'Why?', answer: 1, options: [] }),
      'questions line 2: MMLU needs the columns subject, choices; found question, answer, options',
    ],
    [
      'a column of another benchmark',
      gsm8k,
      lines({ problem: 'How many?', answer: '2' }),
      'questions line 1: GSM8K needs the column question; found problem, answer',
    ],
    ['a label out of range', mmlu, lines({ ...QUESTION, answer: 4 }), 'questions line 1: answer: '],
    ['three choices', mmlu, lines({ ...QUESTION, choices: ['a', 'b', 'c'] }), 'questions line 1: choices: '],
    [
      'a gold answer without its mark',
      gsm8k,
      lines(gold, { ...gold, answer: 'Two, 2.' }),
      'questions line 2: answer: expected it to end in "#### <number>", got "Two, 2."',
    ],
    [
      'an answer that nobody can give',
      custom,
      `\n${lines({ question: 'Q?', answer: 'a' })}\n${lines({ question: 'Q?', answer: 'a\nb' })}`,
      'questions line 4: answer: expected one that scores when a model gives it, got "a\\nb", which is read as "a"',
    ],
    [
      'a model',
      gsm8k,
      Buffer.concat([Buffer.from('GGUF'), Buffer.from([3, 0, 0, 0, 0xff, 0xfe])]),
      'questions cannot be read: it is a GGUF',
    ],
    ['broken JSON', gsm8k, `${lines(gold)}{"question": `, 'questions line 2 is not valid JSON: '],
    ['a list', gsm8k, '[1, 2]\n', 'questions line 1: expected a JSON object, got [1, 2]'],
    ['an empty file', gsm8k, '', 'questions has no rows, expected at least one'],
    ['a torn Parquet file', mmlu, parquet(3).slice(0, -5), 'questions cannot be read: '],
    ['a torn gzip file', mmlu, gzipSync(lines(QUESTION)).subarray(0, 30), 'questions cannot be read: '],
    ['bytes that are no text', mmlu, new Uint8Array([0xff, 0xfe, 0x00]), 'questions cannot be read: '],
  ])('%s', async (_, benchmark, content, message) => {
    const text = await refusal(load(benchmark, content));
    expect(text.slice(0, `dataset-invalid: ${message}`.length)).toBe(`dataset-invalid: ${message}`);
  });
});
