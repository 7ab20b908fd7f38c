import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { changedAnswers, defaultLoss, lossOf } from '../../../src/search/masks/loss.ts';
import { singlesImportance } from '../../../src/search/masks/mask-kld.ts';
import { measuredSchema } from '../../../src/search/masks/results.ts';

const schema = z.object({
  results: z.array(
    z.object({ layer: z.int(), expert: z.int(), domains: z.record(z.string(), measuredSchema) }),
  ),
});

/** What real masks of demo/rare-domain did to text of which 84 of 648 conversations are code. */
async function storedResults() {
  const path = join(import.meta.dirname, 'rare-domain.json');
  return schema.parse(JSON.parse(await readFile(path, 'utf8'))).results;
}

test('an expert that two of 84 conversations of code need is not cut before one that ten of 376 of facts need', async () => {
  const results = await storedResults();
  const domains = ['facts', 'sums', 'code'];
  const loss = defaultLoss('assistant');
  const { layers, options } = singlesImportance(results, { domains, inputs: [] }, { mix: 'mean', loss });
  const scoreOf = (scores: readonly number[], expert: number) =>
    scores[results.findIndex((one) => one.expert === expert)]!;
  const { scores } = layers[0]!;
  expect(
    results.map(({ expert }) => expert).toSorted((a, b) => scoreOf(scores, a) - scoreOf(scores, b)),
  ).toEqual([15, 12, 29, 8, 3, 30]);
  expect(scoreOf(scores, 3) / scoreOf(scores, 8)).toBeGreaterThan(1.4);
  expect(options).toEqual({ domains: 'facts,sums,code', mix: 'mean', loss, 'loss-bound': 'upper 95 %' });

  // The losses themselves do not tell the two apart, and a plan without expert 3 loses 11 points of code (docs/plan-measurements.md).
  const plain = results.map((result) => lossOf(loss, 'mean', result.domains));
  expect(scoreOf(plain, 3) / scoreOf(plain, 8)).toBeLessThan(1.1);
  const code = new Map(results.map(({ expert, domains: { code: own } }) => [expert, own!] as const));
  expect(changedAnswers(code.get(3)!)).toBeCloseTo(0.0266, 4);
  expect(changedAnswers(code.get(8)!)).toBeLessThan(0.002);
});
