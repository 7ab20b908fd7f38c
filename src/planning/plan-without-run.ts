import type { ByteSource } from '../bytes/index.ts';
import { EspalierError, formatInteger } from '../common/index.ts';
import { candidateFileName, readHeader } from '../gguf/index.ts';
import type { Location } from '../hub/index.ts';
import { describeMoe, type MoeModel } from '../moe/index.ts';
import {
  baseFileName,
  type Context,
  openReference,
  type ResolvedBase,
  type RunContext,
  resolveBase,
} from '../pipeline/index.ts';
import { allocateUniform, assertCut, type Importance, planNameOf, readPlan } from '../plan/index.ts';
import { findMethod } from '../search/index.ts';
import { PLAN_WITHOUT_RUN } from '../state/index.ts';
import { savePlan } from './save-plan.ts';
import { equalScores } from './scores/index.ts';

/** Best of the methods that read only routers and norms (docs/plan-measurements.md), */
const METHOD = 'gaussian-router';
/** and the one for models whose norms it does not find. */
const FALLBACK = 'router-norm-bias';

/** A plan that was made for a run, and the base where the plan does not say where it is. */
interface PlanWithoutRun {
  readonly plan: string;
  readonly base: Location | undefined;
}

/**
 * Makes the plan of a run that was given a number of experts instead: by the best method that does not run the model. It stays
 * in the run directory, bound to the commit of the base that it was made from; a run that goes on uses it again.
 *
 * @throws EspalierError `usage` for a number that the model does not allow, and what the base's source throws
 */
export async function planWithoutRun(
  keep: number,
  base: Location,
  context: RunContext,
): Promise<PlanWithoutRun> {
  const { runDir } = context;
  await using _lock = await runDir.lock(context);
  const path = runDir.planWithoutRun;
  if (base.kind === 'hub' && (await isMadeFor(path, keep, base))) return { plan: path, base: undefined };
  await runDir.claim([PLAN_WITHOUT_RUN]);
  const check = (model: MoeModel) => {
    assertCut(keep, model.expertCount);
    allocateUniform(equalScores(model), keep, model.expertUsedCount, {}, model);
  };
  const resolved = await resolveBase(base, undefined, context, { check });
  await using reference = await openReference(resolved, context);
  const model = describeMoe(await readHeader(reference.source, context.signal));
  const { method } = await savePlanWithoutRun(
    path,
    keep,
    { model, source: reference.source, base: resolved },
    context,
  );
  const message = measuredPlanText(method, model);
  context.progress({ type: 'note', level: 'info', message });
  return { plan: path, base: base.kind === 'local' ? base : undefined };
}

/** A base as it was opened. */
interface Opened {
  readonly model: MoeModel;
  readonly source: ByteSource;
  readonly base: ResolvedBase;
}

/**
 * Writes the plan of so many experts by the best method that does not run the model.
 *
 * @returns the method, and the name of the plan
 * @throws EspalierError `usage` for a number that the model does not allow
 */
export async function savePlanWithoutRun(
  path: string,
  keep: number,
  { model, source, base }: Opened,
  context: Context,
): Promise<{ method: string; name: string }> {
  const importance = await scoresOf(model, source, context);
  const { method, options } = importance;
  const made = {
    keep: allocateUniform(importance, keep, model.expertUsedCount, importance.protected ?? {}, model),
    origin: { method, inputs: [], options: { ...options, keep } },
  };
  const name = planName(base, keep);
  await savePlan(path, made, { bias: 'keep' }, { name, base, model, tool: context.tool });
  return { method, name };
}

/** What this plan is, and what a better one takes. */
function measuredPlanText(method: string, { layers, expertCount }: MoeModel): string {
  const masks = formatInteger(layers.length * expertCount);
  return `the plan was made by ${method}, which does not run the model; a measured one is better (docs/choosing-a-plan.md): "espalier score BASE --by mask-kld --text FILE" measures ${masks} masks, each one pass over the text`;
}

/** Letters, digits, dots, dashes and underscores, as a plan is named. */
export function planName(base: ResolvedBase, keep: number): string {
  const stem = candidateFileName(baseFileName(base), keep).replace(/\.gguf$/, '');
  return planNameOf(stem);
}

async function scoresOf(model: MoeModel, source: ByteSource, context: Context): Promise<Importance> {
  const { signal, progress } = context;
  try {
    return await findMethod(METHOD).score(model, source, { seed: 0, signal });
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'gguf-unsupported') throw error;
    const message = `${error.message}; the plan is made by ${FALLBACK} instead`;
    progress({ type: 'note', level: 'info', message });
    return await findMethod(FALLBACK).score(model, source, { signal });
  }
}

/** Whether an earlier run made this plan: of a branch it then stays with the commit it began with. */
async function isMadeFor(path: string, keep: number, base: Location & { kind: 'hub' }): Promise<boolean> {
  const plan = await readPlan(path).then(
    (file) => file.plan,
    (error: unknown) => {
      if (error instanceof EspalierError) return undefined;
      throw error;
    },
  );
  if (plan?.base?.repo !== base.repo.id || plan.base.file !== base.path) return false;
  const isCommit = /^[0-9a-f]{40}$/.test(base.revision);
  if (isCommit && plan.base.revision !== base.revision) return false;
  return plan.origin?.options.keep === keep;
}

interface PlanOrKeep {
  readonly plan?: string | undefined;
  readonly keep?: number | undefined;
}

/** @throws EspalierError `usage` where both are given */
export function checkPlanOrKeep({ plan, keep }: PlanOrKeep): void {
  if (plan === undefined || keep === undefined) return;
  throw new EspalierError('usage', `run takes plan or keep, but both were given: ${plan} and ${keep}`, {
    hint: 'Leave out --keep: the plan says how many experts are kept.',
  });
}

/** @throws EspalierError `usage` unless exactly one of plan and keep is given */
export async function planOrKeep(
  { plan, keep, base }: PlanOrKeep & { readonly base: Location | undefined },
  context: RunContext,
): Promise<PlanWithoutRun> {
  checkPlanOrKeep({ plan, keep });
  if (plan !== undefined) return { plan, base };
  if (keep === undefined) {
    throw new EspalierError('usage', 'run needs a plan, or keep (experts to keep in every layer)', {
      hint: 'Give --plan FILE, or --keep 28 and --base hf://namespace/name/file.gguf.',
    });
  }
  if (base === undefined) {
    throw new EspalierError('usage', `keep ${keep} needs base: there is no plan that names one`, {
      hint: 'Give --base: a path or hf://namespace/name[@revision]/file.gguf.',
    });
  }
  return await planWithoutRun(keep, base, context);
}
