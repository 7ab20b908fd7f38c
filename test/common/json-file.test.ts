import { readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readText } from '../../src/common/files.ts';
import { JSON_LIMITS, parseJsonFile, readJsonFile, UNTRUSTED_JSON } from '../../src/common/json-file.ts';
import { findJsonProblem } from '../../src/common/json-problem.ts';
import { slipHint } from '../../src/common/json-slips.ts';
import { checkValue } from '../../src/common/parse-json.ts';
import { readRegular } from '../../src/common/regular.ts';
import { readPlan } from '../../src/plan/plan-file.ts';
import { parseScores } from '../../src/plan/scores.ts';
import { parseReport } from '../../src/report/parse-report.ts';
import { readSweep } from '../../src/search/sweep/sweep-schema.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const bounds = { depth: 3, values: 12 };

test.each([
  ['{"a": 1, "b": {"a": 2}, "c": [{"a": 1}, {"a": 1}]}', undefined],
  ['["a", "a", {"b": "a"}]', undefined],
  ['{"a": "x\\":", "b": "{\\"a\\": [[[[1,2,3,4,5,6,7,8,9]]]]}"}', undefined],
  ['{"a": 1,\n  "a": 2}', { kind: 'twice', line: 2, column: 3 }],
  ['{"a": 1, "\\u0061" : 2}', { kind: 'twice', line: 1, column: 10 }],
  ['{"x": [{"a": 1, "a": 2}]}', { kind: 'twice', line: 1, column: 17 }],
  ['{"keep": {"__proto__": []}}', { kind: 'proto', line: 1, column: 11 }],
  ['[[[1]]]', undefined],
  ['[[\n[[1]]]]', { kind: 'deep', line: 2, column: 2 }],
  ['[{"a": [], "b": {}}, []]', undefined],
  ['[1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1]', undefined],
  ['[1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1,\n2]', { kind: 'many', line: 1, column: 33 }],
])('what is wrong with %s', (text, found) => {
  expect(findJsonProblem(text, bounds)).toEqual(found);
});

test('many keys and deep nesting take one pass', () => {
  const [depth, values] = [3_000_000, 3_000_000];
  const keys = Array.from({ length: 300_000 }, (_, n) => `"k${n}":${n}`);
  expect(findJsonProblem(`{${keys.join(',')}}`, { depth, values })).toBe(undefined);
  expect(findJsonProblem(`{${keys.join(',')},"k7":1}`, { depth, values })).toMatchObject({ kind: 'twice' });
  const deep = 2_000_000;
  expect(findJsonProblem('['.repeat(deep) + ']'.repeat(deep), { depth, values })).toBe(undefined);
});

/** Untrusted files, with what is said of it after the name of the file. */
const HOSTILE: readonly (readonly [string, string, RegExp])[] = [
  ['no JSON', '<html></html>', /is not valid JSON: /],
  ['a key twice', '{"a": 1, "a": 1}', /is not valid: the key at line 1, column 10 is listed twice$/],
  [
    '__proto__',
    '{"__proto__": {"isAdmin": true}}',
    /is not valid: __proto__ at line 1, column 2 is not a key of it$/,
  ],
  [
    'deep',
    '['.repeat(100_000) + ']'.repeat(100_000),
    /is not valid: at line 1, column 65 more than 64 objects/,
  ],
  ['an integer of 2^53', '{"layers": 9007199254740993}', /is not valid: /],
  ['a number that is none', '{"layers": 1e999}', /is not valid: /],
  ['null', 'null', /is not valid: /],
  ['nothing', '', /is not valid JSON: /],
];

/** Each reads a text as a kind of file that a person gives. */
const READERS: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  plan: readPlan,
  scores: async (path) => parseScores(await readFile(path, 'utf8'), path),
  report: async (path) => parseReport(await readFile(path, 'utf8'), path, 'usage'),
  sweep: readSweep,
};

test.each(Object.entries(READERS))('a hostile %s is refused in words', async (_, read) => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'file.json');
  for (const [what, text, said] of HOSTILE) {
    for (const mark of ['', '\uFEFF']) {
      await writeFile(path, mark + text);
      const refused = await refusal(read(path));
      expect([what, refused]).toEqual([what, expect.stringMatching(said)]);
      expect(refused).toContain(path);
    }
  }
});

test.each(['plan', 'scores', 'report'])(
  'a %s of more values than it can have costs no memory',
  async (kind) => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'file.json');
    await writeFile(path, `{"keep": [${'-1,'.repeat(UNTRUSTED_JSON.values)}-1]}`);
    expect(await refusal(READERS[kind]?.(path) ?? Promise.resolve())).toMatch(
      /holds more than 300,000 values$/,
    );
  },
);

test('more that is wrong than a call takes arguments is a refusal too', () => {
  const schema = z.object({ keep: z.record(z.string(), z.array(z.int().min(0))) });
  const value = { keep: { 0: new Array(250_000).fill(-1) } };
  expect(() => checkValue(schema, value, 'x', 'usage')).toThrow('x is not valid');
});

test('a file is read to its limit, whatever it says of its size', async () => {
  await using folder = await temporaryFolder();
  const [large, latin, endless] = ['large.json', 'latin.json', 'endless'].map((name) =>
    join(folder.path, name),
  ) as [string, string, string];
  await writeFile(large, '');
  await truncate(large, UNTRUSTED_JSON.bytes + 1);
  const read = (path: string) => readJsonFile(z.unknown(), path, 'usage', UNTRUSTED_JSON);
  expect(await refusal(read(large))).toBe(
    `file-unreadable: ${large} has 16777217 bytes, but at most 16777216 are read`,
  );
  await truncate(large, JSON_LIMITS.bytes + 1);
  expect(await refusal(readText(large))).toContain('has 268435457 bytes, but at most 268435456 are read');
  expect(await refusal(readRegular(folder.path, 'large.json'))).toContain('has 268435457 bytes');
  // Records of full benchmarks are read from there.
  await truncate(large, UNTRUSTED_JSON.bytes + 1);
  expect(await readRegular(folder.path, 'large.json')).toHaveLength(UNTRUSTED_JSON.bytes + 1);
  await writeFile(latin, Buffer.from('{"a": "\xe9"}', 'latin1'));
  expect(await refusal(read(latin))).toBe(`file-unreadable: ${latin} is not UTF-8, expected JSON`);
  if (process.platform === 'win32') return;
  await symlink('/dev/zero', endless);
  expect(await refusal(read(endless))).toBe(
    `file-unreadable: ${endless} has more than 16777216 bytes, but at most 16777216 are read`,
  );
});

test('a text of too many characters is refused before it is parsed', () => {
  const limits = { ...UNTRUSTED_JSON, bytes: 10 };
  expect(() => parseJsonFile(z.unknown(), '[1,2,3,4,5]', 'x', 'usage', limits)).toThrow(
    'x has 11 characters, but at most 10 are read',
  );
  expect(parseJsonFile(z.unknown(), '[1,2,3,45]', 'x', 'usage', limits)).toEqual([1, 2, 3, 45]);
});

test('a plan may begin with a byte-order mark', async () => {
  await using folder = await temporaryFolder();
  const plan = join(ROOT, 'plans/tiny-gpt-oss-28x.json');
  const marked = join(folder.path, 'bom.json');
  await writeFile(marked, `\uFEFF${await readFile(plan, 'utf8')}`);
  expect((await readPlan(marked)).plan).toEqual((await readPlan(plan)).plan);
});

test.each([
  ['', 'The file is empty.'],
  ['{"a": [1, 2,]}', 'Line 1: It has a comma before a closing bracket: leave that comma out.'],
  ['{\n  // mine\n  "a": 1\n}', 'Line 2: It has a comment: JSON takes none.'],
  ["{'a': 1}", 'Line 1: It has single quotes: JSON takes double ones (").'],
  ['{\n  \u201ca\u201d: 1\n}', 'Line 2: It has curly quotes: JSON takes straight ones (").'],
  ['{\n  "a": 1\n  "b": 2\n}', 'Line 2: A comma is missing at its end.'],
  ['{\n<<<<<<< HEAD\n  "a": 1\n}', 'Line 2: A merge left its marks: choose one side.'],
  ['{"a": 1', undefined],
])('the slip in %j is told', (text, hint) => {
  expect(slipHint(text)).toBe(hint);
  const parse = () => parseJsonFile(z.unknown(), text, 'x.json', 'plan-invalid');
  expect(parse).toThrow(expect.objectContaining({ hint }));
  expect(parse).toThrow(/^x\.json is not valid JSON: [^\n]+$/);
});
