import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/common/digest.ts';
import { formatPlan, readPlan, writePlan } from '../../src/plan/plan-file.ts';
import { type Plan, planSchema } from '../../src/plan/plan-schema.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

const temporary = await temporaryFolder();
afterAll(() => temporary[Symbol.asyncDispose]());
const folder = temporary.path;
const path = join(folder, 'plan.json');

const minimal = {
  name: 'tiny-2x',
  architecture: 'gpt-oss',
  experts: { total: 4, used: 2 },
  keep: { '0': [0, 3], '1': [1, 2] },
};
const full: Plan = planSchema.parse({
  $schema: '../schema/plan.schema.json',
  ...minimal,
  base: { repo: 'ns/name-GGUF', revision: 'main', file: 'a/b-Q4_K_M.gguf', sha256: 'ab'.repeat(32) },
  keep: { '10': [0, 3], '0': [1, 2], '9': [0, 1] },
  router: { bias: 'zero' },
  gate: 'mmlu>=-1pp@95, kld<=0.05',
  origin: {
    method: 'router-norm-bias',
    inputs: [{ name: 'imatrix.gguf', sha256: 'cd'.repeat(32) }],
    options: { alpha: 0.5, strict: true, note: 'x' },
    tool: 'espalier 0.1.0',
  },
});

/** What reading a plan file with this text ends with, without the file's path. */
async function reading(text: string): Promise<string> {
  await writeFile(path, text);
  return (await refusal(readPlan(path))).replace(path, 'FILE');
}
const readingOf = (plan: object) => reading(JSON.stringify(plan));

describe('a plan that is not valid is refused with the place and the rule', () => {
  const layer = (ids: unknown) => ({ ...minimal, keep: { '0': [0, 3], '7': ids } });
  test.each<[string, object, string]>([
    ['an unknown key', { ...minimal, kep: {} }, 'there is no key "kep"; did you mean keep?'],
    [
      'an unknown key inside',
      { ...minimal, router: { bias: 'keep', gain: 1 } },
      'router: there is no key "gain"',
    ],
    ['an id twice', layer([1, 2, 2]), 'keep.7: lists expert 2 twice (2, then 2)'],
    ['an id twice, apart', layer([1, 3, 1]), 'keep.7: lists expert 1 twice (3, then 1)'],
    ['ids not ascending', layer([2, 1]), 'keep.7: is not in ascending order (2, then 1)'],
    ['an empty layer', layer([]), 'keep.7: must not be empty'],
    ['a negative id', layer([-1, 2]), 'keep.7.0: must be at least 0, got -1'],
    ['half an id', layer([0.5]), 'keep.7.0: expected a whole number, got 0.5'],
    ['an id as text', layer(['1']), 'keep.7.0: expected a number, got "1"'],
    [
      'no experts used',
      { ...minimal, experts: { total: 4, used: 0 } },
      'experts.used: must be at least 1, got 0',
    ],
    [
      'an unknown bias',
      { ...minimal, router: { bias: 'drop' } },
      'router.bias: "drop" is none of keep, zero, shrink, values',
    ],
    [
      'a name with a slash',
      { ...minimal, name: 'a/b' },
      'name: must be letters, digits, dots, dashes and underscores',
    ],
    [
      'a SHA-256 in capitals',
      { ...full, base: { ...full.base, sha256: 'AB'.repeat(32) } },
      'base.sha256: must be 64 lower-case hex digits',
    ],
    [
      'a repo without namespace',
      { ...full, base: { ...full.base, repo: 'gpt2' } },
      'base.repo: must be "namespace/name"',
    ],
    ['no keep', { ...minimal, keep: undefined }, 'keep: is missing, expected an object'],
  ])('%s', async (_, plan, message) => {
    expect(await readingOf(plan)).toBe(`plan-invalid: FILE is not valid: ${message}`);
  });

  test.each(['one', '', '-1', '01', '1.0', ' 1', 'constructor', 'toString'])('layer %j', async (name) => {
    expect(await readingOf({ ...minimal, keep: { [name]: [0, 1] } })).toBe(
      `plan-invalid: FILE is not valid: keep.${name}: must be a layer number`,
    );
  });

  // Written as text: as a value, `__proto__` would set the prototype and equal keys would be one.
  test('__proto__ as a layer', async () => {
    const text = JSON.stringify(minimal).replace('"1":', '"__proto__":');
    expect(await reading(text)).toMatch(
      /^plan-invalid: FILE is not valid: __proto__ at line 1, column \d+ is not a key of it$/,
    );
  });
  test('__proto__ as a key of the plan', async () => {
    expect(await reading(JSON.stringify(minimal).replace('{', '{"__proto__":{},'))).toMatch(
      /^plan-invalid: .*__proto__/,
    );
  });
  test('a layer given twice', async () => {
    const text = formatPlan(planSchema.parse(minimal)).replace('"1":', '"0":');
    expect(await reading(text)).toBe(
      'plan-invalid: FILE is not valid: the key at line 10, column 5 is listed twice',
    );
  });
  test('text that is not JSON', async () => {
    expect(await reading('{"name": ')).toMatch(/^plan-invalid: FILE is not valid JSON: /);
  });
  test('no file', async () => {
    expect(await refusal(readPlan(join(folder, 'absent.json')))).toMatch(
      /^file-unreadable: cannot read .*: there is no such file$/,
    );
    await expect(readPlan(join(folder, 'absent.json'))).rejects.toMatchObject({
      hint: expect.stringContaining('espalier plan ns/name --keep N --out FILE'),
    });
  });
});

describe('writing a plan', () => {
  test('gives back the plan that was written, with the digest of its bytes', async () => {
    for (const plan of [full, planSchema.parse(minimal)]) {
      await writePlan(path, plan);
      const file = await readPlan(path);
      expect(file.plan).toEqual(plan);
      expect(file).toMatchObject({ path, text: formatPlan(plan), sha256: sha256Hex(formatPlan(plan)) });
    }
  });

  test('puts each layer on a line of its own, in numeric order', () => {
    const lines = formatPlan(full).split('\n');
    const start = lines.indexOf('  "keep": {');
    expect(lines.slice(start, start + 5)).toEqual([
      '  "keep": {',
      '    "0": [1, 2],',
      '    "9": [0, 1],',
      '    "10": [0, 3]',
      '  },',
    ]);
  });

  test('gives the same bytes for the same plan, whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(full).toReversed()) as Plan;
    expect(formatPlan(turned)).toBe(formatPlan(full));
    expect(formatPlan(planSchema.parse(JSON.parse(formatPlan(full))))).toBe(formatPlan(full));
  });

  test('is not confused by values that look like its own text', () => {
    const odd = planSchema.parse({
      ...full,
      $schema: '@keep@ "keep": null $& $1',
      base: { ...full.base, file: '\n  "keep": null' },
    });
    expect(JSON.parse(formatPlan(odd))).toEqual(odd);
  });

  test('a plan without router keeps the bias', () => {
    expect(planSchema.parse(minimal).router).toEqual({ bias: 'keep' });
  });
});

test('a gate that asks for what nobody measures is refused when the plan is read', async () => {
  expect(await readingOf({ ...minimal, gate: '>=-1pp' })).toContain(
    'plan-invalid: FILE is not valid: gate: gate is ">=-1pp": expected not-worse, non-inferior, or a bound',
  );
  expect(await readingOf({ ...minimal, gate: 'perplexity' })).toContain(
    'expected not-worse, non-inferior, or a bound',
  );
  expect(await readingOf({ ...minimal, gate: '' })).toContain('expected a clause, or none');
  expect(await readingOf({ ...minimal, gate: ['kld<=1'] })).toContain('gate: expected text, got a list');
});
