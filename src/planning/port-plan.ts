import { basename } from 'node:path';
import type { MoeModel } from '../moe/index.ts';
import { baseFileName, type Context, readPlanAt } from '../pipeline/index.ts';
import { checkPlan } from '../plan/index.ts';
import { openPlanBase, type SavedPlan } from './make-plan.ts';
import { assertSameModel, type SameModel } from './same-model.ts';
import { savePlan } from './save-plan.ts';

/** A plan that was bound to another quantization of its model, and how equal the two are. */
export interface PortedPlan extends SavedPlan {
  /** Where the plan was read. */
  readonly from: string;
  readonly compared: SameModel;
}

/**
 * Binds a plan to another quantization of the model that it was made for, and writes it.
 *
 * @param path the plan
 * @param bases `base`: what it was made for, default the one that it names; `target`: what it is bound to
 * @throws EspalierError `plan-mismatch` for another model; as `savePlan`
 */
export async function portPlan(
  path: string,
  { base, target, anyBase }: { base: string | undefined; target: string; anyBase: boolean },
  { out, name }: { readonly out: string; readonly name?: string | undefined },
  context: Context,
): Promise<PortedPlan> {
  const planFile = await readPlanAt(path, context);
  const { plan, sha256 } = planFile;
  const check = (model: MoeModel) => {
    checkPlan(plan, model);
  };
  await using one = await openPlanBase({ base, planFile, anyBase, check }, context);
  await using other = await openPlanBase({ base: target }, context);
  const compared = await assertSameModel(one, other, context.signal);
  const { keep, layers, router, origin } = plan;
  const made = {
    keep,
    ...(layers && { layers }),
    origin: {
      method: origin?.method ?? 'by hand',
      inputs: [{ name: basename(planFile.path), sha256 }, ...(origin?.inputs ?? [])],
      options: origin?.options ?? {},
    },
  };
  const frame = { name: name ?? plan.name, base: other.resolved, model: other.model, tool: context.tool };
  const saved = await savePlan(out, made, router, frame);
  return {
    ...saved,
    model: other.model,
    baseName: baseFileName(other.resolved),
    from: planFile.path,
    compared,
  };
}
