import { basename } from 'node:path';
import { checkValue } from '../common/index.ts';
import type { MoeModel } from '../moe/index.ts';
import { namedBase, type ResolvedBase } from '../pipeline/index.ts';
import {
  type CheckedPlan,
  checkPlan,
  type Keep,
  type Plan,
  planNameOf,
  planSchema,
  writePlan,
} from '../plan/index.ts';

type Origin = NonNullable<Plan['origin']>;
export type Made = { keep: Keep; layers?: Plan['layers']; origin: Omit<Origin, 'tool'> };

/** What a plan says beside its experts. */
interface PlanFrame {
  readonly name?: string | undefined;
  /** What the plan is bound to. */
  readonly base: ResolvedBase;
  readonly model: MoeModel;
  readonly tool: string;
}

/**
 * Puts a plan together, checks it against its base, and writes it.
 *
 * @throws EspalierError `plan-invalid`, `plan-mismatch`
 */
export async function savePlan(
  out: string,
  made: Made,
  router: Plan['router'],
  { name, base, model, tool }: PlanFrame,
): Promise<{ plan: Plan; checked: CheckedPlan }> {
  const plan: Plan = {
    name: name ?? planNameOf(basename(out).replace(/\.json$/i, '')),
    base: namedBase(base),
    architecture: model.architecture,
    experts: { total: model.expertCount, used: model.expertUsedCount },
    keep: made.keep,
    ...(made.layers && { layers: made.layers }),
    router,
    origin: { ...made.origin, tool },
  };
  const checked = checkPlan(checkValue(planSchema, plan, out, 'plan-invalid'), model);
  await writePlan(out, plan);
  return { plan, checked };
}
