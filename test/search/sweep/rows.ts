import type { Measured } from '../../../src/search/masks/results.ts';
import type { SweepRow } from '../../../src/search/sweep/sweep-schema.ts';

/** A row of a sweep as far as text goes; `klds` are those of the chunks of two texts. */
export function rowOf(
  point: Pick<SweepRow, 'method' | 'keep' | 'edit'>,
  klds: readonly (readonly number[])[],
  more: Partial<SweepRow> = {},
): SweepRow {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const domains = klds.map((chunkKlds, i) => {
    const measured = {
      meanKld: mean(chunkKlds),
      meanKldError: 0,
      sameTopRate: 0.9,
      countedTokens: 10,
      chunkChangedTops: chunkKlds.map(() => 1),
    };
    return [`text${i}`, { ...measured, chunkKlds: [...chunkKlds] }] satisfies [string, Measured];
  });
  return {
    ...point,
    bytes: 1000 * point.keep,
    meanKld: mean(klds.map(mean)),
    sameTopRate: 0.9,
    changedAnswers: 0.1,
    changedTops: 1,
    domains: Object.fromEntries(domains),
    ...more,
  };
}
