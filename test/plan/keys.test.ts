import { copyFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/common/schema.ts';
import { readPlan } from '../../src/plan/file.ts';
import { findBadKey } from '../../src/plan/keys.ts';
import { planSchema } from '../../src/plan/schema.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

test.each([
  ['{"a": 1, "b": {"a": 2}, "c": [{"a": 1}, {"a": 1}]}', undefined],
  ['["a", "a", {"b": "a"}]', undefined],
  ['{"a": "x\\":", "b": "{\\"a\\": 1}"}', undefined],
  ['{"a": 1,\n  "a": 2}', { kind: 'twice', line: 2, column: 3 }],
  ['{"a": 1, "\\u0061" : 2}', { kind: 'twice', line: 1, column: 10 }],
  ['{"x": [{"a": 1, "a": 2}]}', { kind: 'twice', line: 1, column: 17 }],
  ['{"keep": {"__proto__": []}}', { kind: 'proto', line: 1, column: 11 }],
])('bad keys of %s', (text, found) => {
  expect(findBadKey(text)).toEqual(found);
});

test('many keys and deep nesting take one pass', () => {
  const keys = Array.from({ length: 300_000 }, (_, n) => `"k${n}":${n}`);
  expect(findBadKey(`{${keys.join(',')}}`)).toBe(undefined);
  expect(findBadKey(`{${keys.join(',')},"k7":1}`)).toMatchObject({ kind: 'twice' });
  const deep = 2_000_000;
  expect(findBadKey('['.repeat(deep) + ']'.repeat(deep))).toBe(undefined);
});

test('a plan may begin with a byte-order mark, and has a limit of size', async () => {
  await using folder = await temporaryFolder();
  const plan = join(ROOT, 'plans/tiny-gpt-oss-28x.json');
  const [marked, long] = [join(folder.path, 'bom.json'), join(folder.path, 'long.json')];
  await writeFile(marked, `\uFEFF${await readFile(plan, 'utf8')}`);
  expect((await readPlan(marked)).plan).toEqual((await readPlan(plan)).plan);
  await copyFile(plan, long);
  await truncate(long, 8 * 1024 * 1024 + 1);
  expect(await refusal(readPlan(long))).toMatch(
    /^file-unreadable: .* has 8388609 bytes, at most 8388608 are read$/,
  );
  await writeFile(long, '['.repeat(4_000_000));
  expect(await refusal(readPlan(long))).toMatch(/^plan-invalid: /);
  expect(() => parseJson(planSchema, '\uFEFF{', 'x', 'usage')).toThrow('x is not valid JSON');
});
