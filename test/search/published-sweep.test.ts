import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { sweepSchema } from '../../src/search/sweep/sweep-schema.ts';

test('the published sweep of tiny-gpt-oss is one that the commands of today read', async () => {
  const path = new URL('../../plans/data/tiny-gpt-oss/u/sweep.json', import.meta.url);
  const { rows } = sweepSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  for (const { trial } of rows) expect(trial?.overall.pairs[0].of).toBe('candidate');
});
