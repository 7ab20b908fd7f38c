import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPORT_VERSION, type Report, reportSchema } from '../../src/report/kit/report-schema.ts';
import { ROOT } from '../support/llama.ts';
import { publishedSchema } from '../support/report-schema.ts';
import { fixtureReport } from './fixture.ts';
import { VARIANTS } from './variants.ts';

const schema = await publishedSchema();
const folder = join(import.meta.dirname, 'reports');

/**
 * Real reports of tiny-gpt-oss as each version of the form had them. A change that no longer reads one of them breaks what
 * others have published: give REPORT_VERSION another major number and say so in schema/README.md.
 */
test.each(await readdir(folder))('a published report of %s is read', async (name) => {
  const report: Report = JSON.parse(await readFile(join(folder, name), 'utf8'));
  expect(`${report.schemaVersion}.json`).toBe(name);
  expect(reportSchema.parse(report)).toEqual(report);
  expect(schema.safeParse(report).error).toBeUndefined();
});

test('the version of the form is documented, and has a report', async () => {
  expect(await readdir(folder)).toContain(`${REPORT_VERSION}.json`);
  expect(await readFile(join(ROOT, 'schema/README.md'), 'utf8')).toContain(`| ${REPORT_VERSION} |`);
});

test.each(Object.entries(VARIANTS))(
  'the JSON Schema takes the report %s as the program does',
  (_, report) => {
    expect(schema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined();
  },
);

describe('the JSON Schema refuses', () => {
  test.each<[string, (report: Record<string, never>) => unknown]>([
    ['another major version', (report) => ({ ...report, schemaVersion: '2.0' })],
    ['no version', ({ schemaVersion: _, ...rest }) => rest],
    ['a key that nobody knows', (report) => ({ ...report, lossless: true })],
    ['no gate', ({ gate: _, ...rest }) => rest],
    ['a digest that is none', (report) => ({ ...report, candidate: { file: 'a', bytes: 1, sha256: 'x' } })],
    ['a size below nothing', (report) => ({ ...report, proof: { ...Object(report.proof), tensors: -1 } })],
  ])('%s', (_, change) => {
    const report = JSON.parse(JSON.stringify(fixtureReport()));
    expect(schema.safeParse(change(report)).success).toBe(false);
  });
});
