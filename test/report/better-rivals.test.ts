import { expect, test } from 'vitest';
import { betterRivals } from '../../src/report/sections/sized-models.ts';
import { fixtureReport } from './fixture.ts';

test('of rivals that are better the smallest is named first, and one that is larger only as better', () => {
  const report = fixtureReport({ rivals: true });
  const { models, overall } = report.trial!;
  for (const pair of overall.pairs.slice(1)) pair.verdict.kind = 'worse';
  const [, , first, second] = models;
  first!.bytes = report.candidate.bytes + 1;
  expect(betterRivals(report)).toEqual([
    `${second!.label} is smaller and better`,
    `A ${first!.label} is better`,
  ]);
  first!.bytes = 1;
  expect(betterRivals(report)[0]).toBe(`A ${first!.label} is smaller and better`);
});
