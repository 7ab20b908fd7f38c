import type { ByteSource } from '../bytes/index.ts';
import { readHeader } from '../gguf/index.ts';
import { locateModel } from '../hub/index.ts';
import { describeMoe, type MoeModel } from '../moe/index.ts';
import {
  baseFileName,
  baseLocation,
  type Context,
  openReference,
  type ResolvedBase,
  readPlanAt,
  resolveBase,
} from '../pipeline/index.ts';
import { type CheckedPlan, checkPlan, type Plan, type PlanFile } from '../plan/index.ts';
import { sizeBeforePlan } from '../prune/index.ts';
import { choosePlan, type MakePlanOptions, prepareChoice } from './choose-plan.ts';
import { routerFor } from './router-for.ts';
import { savePlan } from './save-plan.ts';

/** A plan that was written, and the base that it is for. */
export interface SavedPlan {
  readonly plan: Plan;
  readonly checked: CheckedPlan;
  readonly model: MoeModel;
  /** File name of the base. */
  readonly baseName: string;
}

/**
 * Makes or imports a plan, binds it to its base, and writes it. The same base and options give the same bytes.
 *
 * @param base address of the base
 * @param out file to write
 * @throws EspalierError as `prepareChoice` and `savePlan`
 */
export async function makePlan(
  base: string | undefined,
  out: string,
  inputs: MakePlanOptions & { readonly anyBase: boolean },
  context: Context,
): Promise<SavedPlan> {
  const { anyBase, name, routerBias } = inputs;
  const check = async (model: MoeModel) => {
    await prepareChoice(model, inputs, context);
  };
  await using opened = await openPlanBase({ base, anyBase, check }, context);
  const { resolved, model, source } = opened;
  const made = await choosePlan(model, source, inputs, context);
  const router = await routerFor(routerBias, made.keep, model);
  const frame = { name, base: resolved, model, tool: context.tool };
  return { ...(await savePlan(out, made, router, frame)), model, baseName: baseFileName(resolved) };
}

/** A plan that fits its base. */
export interface FittingPlan {
  readonly planFile: PlanFile;
  readonly checked: CheckedPlan;
  readonly model: MoeModel;
  /** Of the candidate; undefined where its layers are stored with different numbers of experts. */
  readonly bytes: number | undefined;
}

/**
 * Checks a plan against the base's header: for pull requests, where nothing else of the base is needed.
 *
 * @param base default: the one that the plan names
 * @throws EspalierError `plan-invalid`, `plan-mismatch`, `base-mismatch`
 */
export async function checkPlanAt(
  path: string,
  base: string | undefined,
  { anyBase }: { readonly anyBase: boolean },
  context: Context,
): Promise<FittingPlan> {
  const planFile = await readPlanAt(path, context);
  const { plan } = planFile;
  const check = (model: MoeModel) => {
    checkPlan(plan, model);
  };
  await using opened = await openPlanBase({ base, planFile, anyBase, check }, context);
  const { model } = opened;
  const checked = checkPlan(plan, model);
  const bytes = plan.layers === 'per-layer' ? undefined : sizeBeforePlan(model, checked.kept);
  return { planFile, checked, model, bytes };
}

/** A base whose header was read for a plan. */
interface PlanBase extends AsyncDisposable {
  readonly resolved: ResolvedBase;
  readonly source: ByteSource;
  readonly model: MoeModel;
}

/**
 * Opens the base that a plan is for.
 *
 * @param asked `base`: default, the one that the plan names; `check`: called before all bytes of a local base are read
 * @throws EspalierError `usage` without a base, `base-mismatch`
 */
export async function openPlanBase(
  {
    base,
    planFile,
    ...how
  }: {
    readonly base: string | undefined;
    readonly planFile?: PlanFile;
    readonly anyBase?: boolean;
    readonly check?: (model: MoeModel) => void | Promise<void>;
  },
  context: Context,
): Promise<PlanBase> {
  const given = base === undefined ? undefined : await locateModel(base, context.hub);
  const location = baseLocation(given, planFile);
  const resolved = await resolveBase(location, planFile?.plan, context, how);
  await using opened = new AsyncDisposableStack();
  const { source } = opened.use(await openReference(resolved, context));
  const model = describeMoe(await readHeader(source, context.signal));
  const kept = opened.move();
  return { resolved, source, model, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}
