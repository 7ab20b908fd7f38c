import type { ProvedBase } from '../bytes/identity.ts';
import type { ByteSource } from '../bytes/source.ts';
import { readHeader } from '../gguf/read.ts';
import { type Location, locateModel } from '../hub/index.ts';
import { describeMoe, type MoeModel } from '../moe/model.ts';
import { type Binding, bindingOf } from '../plan/binding.ts';
import { type CheckedPlan, checkPlan } from '../plan/check.ts';
import type { PlanFile } from '../plan/file.ts';
import type { Provenance } from '../prune/provenance.ts';
import { baseLocation, namedBase, provenanceOf, resolveBase } from './base.ts';
import type { Context } from './context.ts';
import { openBase } from './open-base.ts';
import { readPlanAt } from './read-plan.ts';
import { openReference } from './reference.ts';

/** Which plan, and which base where it is not the plan's own. */
export interface NamedCut {
  /** Its name, or what was read already. */
  readonly plan: string | PlanFile;
  readonly base?: string | Location | undefined;
}

export interface Opened {
  planFile: PlanFile;
  base: ByteSource;
  /** What was made sure of when it was opened. */
  identity: ProvedBase;
  /** Whether the plan was made for it. */
  binding: Binding;
  /** What a candidate of this base and plan says of where it comes from. */
  provenance: Provenance;
  model: MoeModel;
  checked: CheckedPlan;
}

/** Reads the plan, pins and opens its base, and checks that they fit; then works with both. */
export async function withBase<T>(
  inputs: NamedCut & { readonly hashBase: boolean; readonly anyBase: boolean },
  context: Context,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const planFile = await planOf(inputs, context);
  const resolved = await resolveBase(
    await locationOf(inputs, planFile, context),
    planFile.plan,
    context,
    inputs.anyBase,
  );
  const { hashBase } = inputs;
  await using reference = await openReference(resolved, context, { hashBase });
  const { source: base, identity } = reference;
  const model = describeMoe(await readHeader(base, context.signal));
  const provenance = provenanceOf(planFile, resolved, context.version);
  // Awaited here: the base stays open until the work is done.
  return await work({
    planFile,
    base,
    identity,
    binding: bindingOf(planFile.plan, namedBase(resolved)),
    provenance,
    model,
    checked: checkPlan(planFile.plan, model),
  });
}

/** Of every length that a digest has: what it says makes no difference to a size. */
const ANY_DIGEST = '0'.repeat(64);

/** As {@link withBase} for what follows from the header alone: of the base nothing else is read, and nothing is claimed. */
export async function withHeader<T>(
  inputs: NamedCut,
  context: Context,
  work: (opened: Omit<Opened, 'identity' | 'binding'>) => Promise<T>,
): Promise<T> {
  const planFile = await planOf(inputs, context);
  await using base = await openBase(await locationOf(inputs, planFile, context), context);
  const model = describeMoe(await readHeader(base, context.signal));
  const sha256 = planFile.plan.base?.sha256 ?? ANY_DIGEST;
  const provenance = provenanceOf(planFile, { sha256 }, context.version);
  return await work({ planFile, base, provenance, model, checked: checkPlan(planFile.plan, model) });
}

async function planOf({ plan }: NamedCut, context: Context): Promise<PlanFile> {
  return typeof plan === 'string' ? await readPlanAt(plan, context) : plan;
}

async function locationOf({ base }: NamedCut, { plan }: PlanFile, { hub }: Context): Promise<Location> {
  return baseLocation(typeof base === 'string' ? await locateModel(base, hub) : base, plan);
}
