import { plainName, type TrialResult } from '../../evaluation/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Pick, SweepRow } from './sweep-schema.ts';

type Asked = NonNullable<NonNullable<Plan['origin']>['asked']>;

/** How many candidates answered questions of which data sets before one was picked, in the sweep and on the confirmation set. */
export function askedToPick(rows: readonly SweepRow[], { confirmation, tested }: Pick): Asked {
  const found = new Map<string, Asked[number]>();
  const add = (trial: TrialResult | undefined, candidates: number) => {
    // A candidate that answers at several efforts is still one.
    const sets = new Map(
      (trial?.benchmarks ?? []).map((one) => [`${plainName(one)} ${one.dataset.sha256}`, one]),
    );
    for (const [key, one] of sets) {
      const before = found.get(key)?.candidates ?? 0;
      const { sha256: dataset } = one.dataset;
      found.set(key, { benchmark: plainName(one), dataset, candidates: before + candidates });
    }
  };
  for (const { trial } of rows) add(trial, 1);
  add(confirmation?.trial, tested);
  return [...found.values()];
}
