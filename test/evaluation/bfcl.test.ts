import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { bfcl } from '../../src/evaluation/benchmarks/bfcl.ts';
import { toolSchema } from '../../src/evaluation/benchmarks/tool.ts';
import { loadDataset } from '../../src/evaluation/dataset/load.ts';
import { refusal } from '../support/refusal.ts';
import { ANSWERS, QUESTIONS } from './rows/bfcl.ts';

const file = (name: string, rows: readonly object[]) => ({
  source: memorySource(name, new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'))),
});
const load = (questions: readonly object[], answers: readonly object[]) =>
  loadDataset({ benchmark: bfcl, files: [file('questions', questions), file('answers', answers)] });
const { rows } = await load(QUESTIONS, ANSWERS);
const row = (id: string) => rows[QUESTIONS.findIndex((question) => question.id === id)]!;
const call = (args: object, name = 'weather_current') => ({ name, arguments: JSON.stringify(args) });
const isRight = (id: string, ...calls: readonly object[]) =>
  bfcl.extract(JSON.stringify({ calls, text: '' }), row(id).key) === row(id).expected;

const OSLO = { place: 'Oslo', days: 3, filter: { type: 'rain' } };

test('questions and right answers are joined by their id', () => {
  expect(rows.map(({ cluster }) => cluster)).toEqual(['simple', 'multiple', 'parallel', 'irrelevance']);
  expect(row('irrelevance_0').expected).toBe('no call');
});

test('functions are tools of the chat API: names without dots, types of JSON Schema', () => {
  const [tool] = row('simple_0').tools!;
  expect(() => toolSchema.parse(tool)).not.toThrow();
  expect(tool!.name).toBe('weather_current');
  expect(tool!.parameters).toMatchObject({
    type: 'object',
    properties: {
      days: { type: 'integer' },
      limit: { type: 'number' },
      spots: { type: 'array', items: { type: 'number' } },
      // A property that is called "type" is no type.
      filter: { type: 'object', properties: { type: { type: 'string' } } },
      extra: { description: 'Anything.' },
    },
  });
  expect(JSON.stringify(tool)).not.toContain('"any"');
});

test('a parameter that the function requires may not be left out, though a possible answer says so', async () => {
  const [first, ...others] = QUESTIONS;
  const [tool] = first!.function;
  const required = { ...tool!, parameters: { ...tool!.parameters, required: ['place', 'limit'] } };
  const strict = (await load([{ ...first!, function: [required] }, ...others], ANSWERS)).rows[0]!;
  const read = (args: object) => bfcl.extract(JSON.stringify({ calls: [call(args)], text: '' }), strict.key);
  expect(read({ ...OSLO, limit: 20 })).toBe(strict.expected);
  expect(read(OSLO)).not.toBe(strict.expected);
});

describe('one call', () => {
  test.each<[string, object]>([
    [
      'each value may be any of those',
      { ...OSLO, place: 'Oslo, Norway', filter: { type: 'snow', level: 2 } },
    ],
    [
      'texts without regard to case, spaces and marks',
      { ...OSLO, place: 'oslo norway', filter: { type: ' RAIN' } },
    ],
    ['what may be left out is given', { ...OSLO, limit: 20, spots: [1.5, 2] }],
    ['what may be left out is left out', { place: 'Oslo', days: 3 }],
  ])('is right where %s', (_, args) => {
    expect(isRight('simple_0', call(args))).toBe(true);
  });

  test.each<[string, object]>([
    ['another value', { ...OSLO, place: 'Bergen' }],
    ['a text for a number', { ...OSLO, days: '3' }],
    ['a number for a text', { ...OSLO, place: 3 }],
    ['a parameter that is missing', { place: 'Oslo' }],
    ['a parameter that nobody asked for', { ...OSLO, unit: 'C' }],
    ['a name that every object has', { ...OSLO, toString: 1 }],
    ['an empty text for a number', { ...OSLO, limit: '' }],
    ['a list that is longer', { ...OSLO, spots: [1.5, 2, 3] }],
    ['a list in another order', { ...OSLO, spots: [2, 1.5] }],
    ['another value inside', { ...OSLO, filter: { type: 'hail' } }],
    ['a key inside that is missing', { ...OSLO, filter: { level: 2 } }],
    ['a key inside that nobody asked for', { ...OSLO, filter: { type: 'rain', x: 1 } }],
  ])('is wrong with %s', (_, args) => {
    expect(isRight('simple_0', call(args))).toBe(false);
  });

  test('of another function, twice, or none is wrong', () => {
    expect(isRight('multiple_0', call(OSLO, 'weather_past'))).toBe(true);
    expect(isRight('multiple_0', call(OSLO))).toBe(false);
    expect(isRight('simple_0', call(OSLO), call(OSLO))).toBe(false);
    expect(bfcl.extract(JSON.stringify({ calls: [], text: 'It rains.' }), row('simple_0').key)).toBe(
      'no call',
    );
  });
});

test('several calls count in any order, each once', () => {
  const bergen = { ...OSLO, place: 'Bergen' };
  expect(isRight('parallel_0', call(OSLO), call(OSLO), call(bergen))).toBe(true);
  expect(isRight('parallel_0', call(bergen), call(OSLO), call(bergen))).toBe(false);
  expect(isRight('parallel_0', call(OSLO), call(bergen))).toBe(false);
});

test('where no function fits, words are right and any call is wrong', () => {
  expect(isRight('irrelevance_0', call(OSLO))).toBe(false);
  const words = (text: string) => bfcl.extract(JSON.stringify({ calls: [], text }), row('irrelevance_0').key);
  expect(words('None of them can tell.')).toBe('no call');
  expect(words(' ')).toBeNull();
});

test.each([
  '<tool_call>\n{"name": "f", "arguments": {"a": 1}}\n</tool_call>',
  'I look it up.\n<function=f>\n<parameter=a>\n1\n</parameter>\n</function>',
  '<|python_tag|>{"name": "f", "parameters": {"a": 1}}',
  '[TOOL_CALLS][{"name": "f", "arguments": {"a": 1}}]',
  '<|channel|>commentary to=functions.f <|constrain|>json<|message|>{"a":1}<|call|>',
  'commentary to=functions.f json{"a":1}',
  '<\uff5ctool\u2581calls\u2581begin\uff5c>f',
  '<function_calls><invoke name="f"><parameter name="a">1</parameter></invoke></function_calls>',
  '{"name": "f", "arguments": {"a": 1}}',
  '```json\n[{"name": "f", "parameters": {}}]\n```',
  '~~~\n{"tool_calls": [{"type": "function", "function": {"name": "f", "arguments": "{}"}}]}\n~~~',
  '[f(a=1), g(b="x")]',
  'weather.now(place="Oslo")',
  'f()',
])('a call that is written as text is neither a call nor words: %j', (text) => {
  expect(bfcl.extract(JSON.stringify({ calls: [], text }), row('irrelevance_0').key)).toBeNull();
});

test.each([
  'None of the functions can tell; call a plumber (he knows).',
  'I cannot do that with `weather(place)`: it only knows places.',
  '{"answer": "none of them fits"}',
  'No tool call is needed. The name of the function is weather, its arguments are a place.',
  'area = length * width',
])('words about calls are words: %s', (text) => {
  expect(bfcl.extract(JSON.stringify({ calls: [], text }), row('irrelevance_0').key)).toBe('no call');
});

test('a question whose right calls are in no file is refused', async () => {
  expect(await refusal(load(QUESTIONS, ANSWERS.slice(1)))).toContain(
    'questions line 1: ground_truth: expected the right calls of simple_0, got none',
  );
  expect(await refusal(load(QUESTIONS, [...ANSWERS, { id: 'simple_7', ground_truth: [] }]))).toContain(
    'answers line 4: BFCL needs the columns question, function',
  );
});
