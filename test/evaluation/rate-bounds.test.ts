import { expect, test } from 'vitest';
import { kldResultSchema, kldStatisticsSchema } from '../../src/evaluation/results/kld-result.ts';
import { modelResultSchema } from '../../src/evaluation/results/trial-result.ts';

const RATES = [
  ['same top token', kldStatisticsSchema.shape.sameTopRate],
  ['change of probability', kldStatisticsSchema.shape.rmsDeltaP],
  ['same top token of the floor', kldResultSchema.shape.floor.unwrap().shape.sameTopRate],
  ['accuracy', modelResultSchema.shape.accuracy],
  ['looser accuracy', modelResultSchema.shape.loose.unwrap().shape.accuracy],
  ['truncation', modelResultSchema.shape.truncationRate],
] as const;

test.each(RATES)('a rate of a report is a share: %s', (_, schema) => {
  for (const value of [0, 0.5, 1]) expect(schema.safeParse(value).success, String(value)).toBe(true);
  for (const value of [-0.001, 1.001, 97, Number.NaN, null])
    expect(schema.safeParse(value).success, String(value)).toBe(false);
});
