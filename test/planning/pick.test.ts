import { expect, test } from 'vitest';
import { questionsDigest } from '../../src/evaluation/comparison/measures.ts';
import type { Context } from '../../src/pipeline/inputs/context.ts';
import { type ConfirmationSet, pick } from '../../src/planning/pick.ts';
import type { SweepSession } from '../../src/planning/sweep-session.ts';
import type { Sweep } from '../../src/search/sweep/sweep-schema.ts';
import { tinyBenchmark } from '../evaluation/support.ts';
import { refusal } from '../support/refusal.ts';

const benchmark = await tinyBenchmark('mmlu:2');
const other = await tinyBenchmark('mmlu:3');

/** How a sweep of the base `a` with the questions of `benchmark` is picked from, in a session. */
function picking(base: string, asked: readonly (typeof benchmark)[]): Promise<string> {
  const benchmarks = [{ questionsSha256: questionsDigest(benchmark.questions) }];
  const sweep = {
    base: { id: 'a', name: 'swept.gguf' },
    settings: {},
    rows: [{ trial: { benchmarks } }],
  };
  const session = { masks: { names: { id: base } }, setup: { benchmarks: asked } };
  const confirmation: Partial<ConfirmationSet> = {
    get gate(): never {
      throw new Error('it was picked from');
    },
  };
  return refusal(
    pick(
      sweep as unknown as Sweep,
      confirmation as ConfirmationSet,
      session as unknown as SweepSession,
      { base: 'x', out: 'y' },
      {} as Context,
    ),
  );
}

test('a sweep of another base, or of other questions, confirms nothing', async () => {
  expect(await picking('b', [benchmark])).toBe(
    'usage: the sweep is of swept.gguf, which is not the base that was given',
  );
  for (const asked of [[], [other], [benchmark, other]])
    expect(await picking('a', asked)).toBe('usage: the sweep did not ask the benchmarks that were given');
  await expect(picking('a', [benchmark])).rejects.toThrow('it was picked from');
});
