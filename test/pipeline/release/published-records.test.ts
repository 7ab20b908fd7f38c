import { expect, test } from 'vitest';
import { publishedBenchmarks } from '../../../src/pipeline/release/published-records.ts';
import { fixtureReport } from '../../report/fixture.ts';

test('answers to items that are never to be published are not, whatever is asked for', () => {
  const measured = fixtureReport({}).trial!;
  const [first] = measured.benchmarks;
  const withNames = (...names: readonly string[]) => ({
    ...measured,
    benchmarks: names.map((benchmark) => ({ ...first!, benchmark })),
  });
  expect(publishedBenchmarks(withNames('mmlu', 'gpqa', 'gsm8k'), 'all')).toEqual(['mmlu', 'gsm8k']);
  expect(publishedBenchmarks(withNames('gpqa'), 'open')).toEqual([]);
  expect(publishedBenchmarks(withNames('gpqa', 'mmlu'), 'none')).toEqual([]);
});
