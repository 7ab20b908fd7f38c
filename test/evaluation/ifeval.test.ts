import { describe, expect, test } from 'vitest';
import { ifeval } from '../../src/evaluation/benchmarks/ifeval.ts';
import { KINDS } from '../../src/evaluation/benchmarks/instructions/kinds.ts';
import { measuresOf } from '../../src/evaluation/comparison/measures.ts';
import { recordFor } from './records.ts';
import { EXAMPLES, ROWS } from './rows/ifeval.ts';
import { PAIRS } from './support.ts';

const row = (...ids: readonly string[]) =>
  ifeval.parseRow({
    prompt: 'Write.',
    instruction_id_list: ids,
    kwargs: ids.map((id) => EXAMPLES.find((example) => example.id === id)!.args),
  });
const read = (response: string, ...ids: readonly string[]) => ifeval.extract(response, row(...ids).key);

test('every kind of the description has examples here', () => {
  expect(Object.keys(KINDS)).toHaveLength(25);
  expect(new Set(EXAMPLES.map(({ id }) => id))).toEqual(new Set(Object.keys(KINDS)));
});

describe.each(EXAMPLES.map((example) => [example.id, example] as const))(
  '%s',
  (_, { id, args, follows, breaks }) => {
    test.each(follows)('%j follows it', (response) => {
      expect(KINDS[id]!(args)(response)).toBe(true);
    });

    test.each(breaks)('%j does not', (response) => {
      expect(KINDS[id]!(args)(response)).toBe(false);
    });
  },
);

describe('an answer', () => {
  test('is right when it follows all instructions; those that are broken are named once', () => {
    const ids = ['punctuation:no_comma', 'detectable_format:title', 'startend:quotation'];
    expect(read('"<<A>> b"', ...ids)).toBe('followed');
    expect(read('<<A>>, b', ...ids)).toBe('not followed: punctuation:no_comma, startend:quotation');
    expect(read('', ...ids)).toBeNull();
  });

  test.each([
    ['with a first line of politeness', 'Sure, here it is:\n"A b"'],
    ['with a last one', '"A b"\nI hope that helps!'],
    ['with both', 'Sure:\n"A b"\nThere.'],
    ['with emphasis around it', '**"A b"**'],
  ])('%s follows loosely', (_, response) => {
    expect(read(response, 'startend:quotation')).toBe('followed loosely');
  });

  test('each instruction may be followed in a form of its own', () => {
    expect(read('Sure, here:\n<<A>>\n"b" c', 'punctuation:no_comma', 'detectable_format:title')).toBe(
      'followed loosely',
    );
    expect(read('Sure, here:\n"b" c, d', 'punctuation:no_comma', 'startend:quotation')).toMatch(
      /^not followed/,
    );
  });

  test('reasoning that a server left in it is no part of it', () => {
    expect(read('<think>one, two</think>three', 'punctuation:no_comma')).toBe('followed');
  });
});

test('the looser score stands beside the strict one', () => {
  const record = (extracted: string, id: number) => {
    const parsed = ifeval.parseRow(ROWS[0]!);
    return recordFor({ id: String(id), ...parsed }, extracted);
  };
  const records = ['followed', 'followed loosely', 'not followed: punctuation:no_comma', 'followed'].map(
    record,
  );
  const { results } = measuresOf({ base: records, candidate: records }, PAIRS, { margin: 0.02 });
  expect(results.base!.correct).toBe(2);
  expect(results.base!.loose).toMatchObject({ correct: 3, accuracy: 0.75 });
});

test.each<[string, object, string]>([
  [
    'an unknown kind',
    { instruction_id_list: ['length_constraints:haiku'] },
    'instruction_id_list.0: "length_constraints:haiku" is none of ',
  ],
  ['too few arguments', { kwargs: [] }, 'kwargs: expected 1, one for each instruction, got 0'],
  ['an argument that is missing', { kwargs: [{}] }, 'relation: '],
  [
    'an unknown language',
    { instruction_id_list: ['language:response_language'], kwargs: [{ language: 'xx' }] },
    'language: "xx" is none of ',
  ],
])('%s is refused', (_, change, message) => {
  const raw = {
    prompt: 'x',
    instruction_id_list: ['keywords:frequency'],
    kwargs: [{ keyword: 'a', frequency: 1 }],
  };
  expect(() => ifeval.parseRow({ ...raw, ...change })).toThrow(message);
});
