import type { TrialResult } from '../../evaluation/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Pick } from './pick-schema.ts';
import type { SweepRow } from './row.ts';

type Asked = NonNullable<NonNullable<Plan['origin']>['asked']>;

/** How many candidates answered questions of which data sets before one was picked, in the sweep and on the confirmation set. */
export function askedToPick(rows: readonly SweepRow[], { confirmation, tested }: Pick): Asked {
  const found = new Map<string, Asked[number]>();
  const add = (trial: TrialResult | undefined, candidates: number) => {
    for (const { benchmark, dataset } of trial?.benchmarks ?? []) {
      const key = `${benchmark} ${dataset.sha256}`;
      const before = found.get(key)?.candidates ?? 0;
      found.set(key, { benchmark, dataset: dataset.sha256, candidates: before + candidates });
    }
  };
  for (const { trial } of rows) add(trial, 1);
  add(confirmation?.trial, tested);
  return [...found.values()];
}
