import { expect, test } from 'vitest';
import { EspalierError } from '../../src/common/errors.ts';
import { parsePlan } from '../../src/plan/plan-file.ts';
import { parseReport } from '../../src/report/parse-report.ts';
import { fixtureReport } from './fixture.ts';

/** What is said of a report with other values, and what to do. */
function said(changes: object): string {
  try {
    parseReport(JSON.stringify({ ...fixtureReport(), ...changes }), 'R', 'usage');
  } catch (error) {
    if (error instanceof EspalierError) return `${error.message} | ${error.hint}`;
    throw error;
  }
  return 'read';
}

const tool = (version: string) => ({ tool: { name: 'espalier', version } });

test.each([
  ['of this version', {}, 'read'],
  [
    'of a later one, with keys that nobody knows yet',
    { schemaVersion: '2.0', lossless: true, ...tool('3.1.0') },
    "R has version 2.0 of a report's form, written by espalier 3.1.0; this espalier reads version 1.0 | Use espalier 3.1.0, or a later one.",
  ],
  [
    'of a later minor one',
    { schemaVersion: '1.10', ...tool('1.9.0') },
    "R has version 1.10 of a report's form, written by espalier 1.9.0; this espalier reads version 1.0 | Use espalier 1.9.0, or a later one.",
  ],
  [
    'of an earlier one',
    { schemaVersion: '0.9', ...tool('0.0.1') },
    "R has version 0.9 of a report's form, written by espalier 0.0.1; this espalier reads version 1.0 | Use espalier 0.0.1, or make the report again: espalier run.",
  ],
])('a report %s', (_, changes, expected) => {
  expect(said(changes)).toBe(expected);
});

test('another file of ours is named, with what to give', () => {
  const plan = { name: 'p', architecture: 'gpt-oss', experts: {}, keep: {}, router: {} };
  const read = (value: object) => () => parseReport(JSON.stringify(value), 'plan.json', 'usage');
  expect(read(plan)).toThrow(
    expect.objectContaining({
      message: 'plan.json is a plan, expected a report',
      hint: 'Give report.json, the folder of the run, or the repo of the release.',
    }),
  );
  expect(() => parsePlan(JSON.stringify(fixtureReport()), 'report.json')).toThrow(
    'report.json is a report, expected a plan',
  );
  // A plan with a slip is a plan all the same.
  expect(() => parsePlan(JSON.stringify(plan), 'plan.json')).toThrow('plan.json is not valid: ');
});

test.each([
  [{ schemaVersion: 2 }],
  [{ schemaVersion: undefined }],
  [{ schemaVersion: '2.0\n::set-output' }],
  [{ schemaVersion: '2.0', tool: { name: 'another', version: '1' } }],
  [{ schemaVersion: '2.0', tool: { name: 'espalier', version: 'x'.repeat(101) } }],
])('what says no version of ours is refused by its form: %j', (changes) => {
  expect(said(changes)).toMatch(/^R is not valid: /);
});
