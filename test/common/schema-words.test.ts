import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkSchema, problemLine } from '../../src/common/schema-words.ts';

function said(schema: z.ZodType, value: unknown): string {
  const checked = checkSchema(schema, value);
  return checked.ok ? 'valid' : problemLine(checked.problems);
}

const colour = z.enum(['red', 'green', 'blue']);
const form = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dot') }),
  z.object({ kind: z.literal('line'), length: z.number() }),
]);
const either = z.union([z.object({ at: z.object({ x: z.number() }) }), z.string()]);

test.each<[string, z.ZodType, unknown, string]>([
  ['a typo', colour, 'gren', '"gren" is none of red, green, blue; did you mean green?'],
  ['no typo', colour, 'violet-ish', '"violet-ish" is none of red, green, blue'],
  ['another kind', colour, 3, '3 is none of red, green, blue'],
  ['a missing choice', z.object({ c: colour }), {}, 'c: is missing, expected red, green or blue'],
  ['a literal', z.literal(2), 3, '3 is not 2'],
  ['a missing value', z.object({ n: z.number() }), {}, 'n: is missing, expected a number'],
  ['text for a number', z.object({ n: z.number() }), { n: '1' }, 'n: expected a number, got "1"'],
  ['half a number', z.int(), 0.5, 'expected a whole number, got 0.5'],
  ['a list for an object', z.object({}), [], 'expected an object, got a list'],
  ['null for text', z.string(), null, 'expected text, got null'],
  [
    'an unknown key',
    z.strictObject({ keep: z.any().optional() }),
    { kep: 1 },
    'there is no key "kep"; did you mean keep?',
  ],
  ['two', z.strictObject({}), { a: 1, b: 1 }, 'there is no key "a" or "b"'],
  [
    'seven',
    z.strictObject({}),
    Object.fromEntries([...'abcdefg'].map((key) => [key, 1])),
    'there is no key "a", "b", "c", "d", "e", and 2 more',
  ],
  ['too small', z.number().min(1), 0, 'must be at least 1, got 0'],
  ['too large', z.number().max(9), 10, 'must be at most 9, got 10'],
  ['not above', z.number().gt(0), 0, 'must be above 0, got 0'],
  ['not below', z.number().lt(1), 1, 'must be below 1, got 1'],
  ['empty', z.array(z.any()).min(1), [], 'must not be empty'],
  ['few', z.array(z.any()).min(2), [1], 'must have at least 2 items, has 1'],
  ['long', z.string().max(2), 'abc', 'must have at most 2 characters, has 3'],
  ['of no such length', z.string().length(2), 'abc', 'must have 2 characters, has 3'],
  ['no multiple', z.number().multipleOf(4), 6, 'must be a multiple of 4, got 6'],
  ['no address', z.url(), 'x', 'expected an address, got "x"'],
  ['another form', z.string().regex(/^a+$/), 'x', 'expected text of the form /^a+$/, got "x"'],
  [
    'no alternative',
    z.union([z.string(), z.boolean()]),
    3,
    'expected text, or expected true or false, got 3',
  ],
  ['the nearest alternative', either, { at: { x: 'y' } }, 'at.x: expected a number, got "y"'],
  ['an unknown form', form, { kind: 'circle' }, 'kind: "circle" is none of dot, line'],
  ['no form', form, {}, 'kind: is missing, expected dot or line'],
  ['a bad key', z.record(z.enum(['a']), z.any()), { a: 1, b: 1 }, 'there is no key "b"'],
  ['words of the schema', z.string().min(3, 'must be longer'), 'a', 'must be longer'],
])('%s', (_, schema, value, words) => {
  expect(said(schema, value)).toBe(words);
});

test('a value is shown without secrets and control characters, and not at length', () => {
  expect(said(colour, `hf_${'a'.repeat(30)}`)).toBe('"(secret)" is none of red, green, blue');
  expect(said(colour, '\u001b[31m')).not.toContain('\u001b');
  expect(said(colour, 'x'.repeat(500)).length).toBeLessThan(100);
});

test('only words of ours say the value', () => {
  const schema = z.object({ a: z.string().min(3, 'must be longer'), b: colour });
  const checked = checkSchema(schema, { a: 'x', b: 'y' });
  expect(checked).toMatchObject({ problems: [{ saysValue: false }, { saysValue: true }] });
});
