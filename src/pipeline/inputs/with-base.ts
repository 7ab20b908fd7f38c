import type { ByteSource, ProvedBase } from '../../bytes/index.ts';
import { readHeader } from '../../gguf/index.ts';
import { type Location, locateModel } from '../../hub/index.ts';
import { describeMoe, type MoeModel } from '../../moe/index.ts';
import {
  type Binding,
  bindingOf,
  type CheckedPlan,
  checkPlan,
  type NamedBase,
  type PlanFile,
} from '../../plan/index.ts';
import type { Provenance } from '../../prune/index.ts';
import {
  assumedBase,
  baseLocation,
  namedBase,
  provenanceOf,
  type ResolvedBase,
  resolveBase,
} from './base.ts';
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
  /** Where it is, pinned. */
  resolved: ResolvedBase;
  /** The same as a plan can name it, with its SHA-256 where that is known. */
  named: NamedBase;
  /** Whether the plan was made for it. */
  binding: Binding;
  /** What a candidate of this base and plan says of where it comes from. */
  provenance: Provenance;
  model: MoeModel;
  checked: CheckedPlan;
}

/** What is known before all bytes of the base are read. */
export type Planned = Omit<Opened, 'identity' | 'resolved' | 'named' | 'binding'>;

/**
 * Reads the plan, pins and opens its base, and checks that they fit; then works with both.
 *
 * @param check called before all bytes of the base are read for its SHA-256; the base's digest is taken to be the plan's
 */
export async function withBase<T>(
  inputs: NamedCut & { readonly hashBase: boolean; readonly anyBase: boolean },
  context: Context,
  work: (opened: Opened) => Promise<T>,
  check: (planned: Planned) => void | Promise<void> = () => {},
): Promise<T> {
  const { hashBase, anyBase } = inputs;
  const planFile = await planOf(inputs, context);
  const location = await locationOf(inputs, planFile, context);
  const checkHeader = (model: MoeModel, source: ByteSource) =>
    check(planFor(planFile, model, source, context));
  const resolved = await resolveBase(location, planFile.plan, context, { anyBase, check: checkHeader });
  await using reference = await openReference(resolved, context, { hashBase, check: checkHeader });
  const { source: base, identity } = reference;
  const model = describeMoe(await readHeader(base, context.signal));
  const provenance = provenanceOf(planFile, resolved, context.version);
  // Awaited here: the base stays open until the work is done.
  return await work({
    planFile,
    base,
    identity,
    resolved,
    named: namedBase(resolved),
    binding: bindingOf(planFile.plan, namedBase(resolved)),
    provenance,
    model,
    checked: checkPlan(planFile.plan, model),
  });
}

/** As {@link withBase} for what follows from the header alone: of the base nothing else is read, and nothing is claimed. */
export async function withHeader<T>(
  inputs: NamedCut,
  context: Context,
  work: (planned: Planned) => Promise<T>,
): Promise<T> {
  const planFile = await planOf(inputs, context);
  await using base = await openBase(await locationOf(inputs, planFile, context), context);
  const model = describeMoe(await readHeader(base, context.signal));
  return await work(planFor(planFile, model, base, context));
}

/** @throws EspalierError `plan-mismatch` */
function planFor(planFile: PlanFile, model: MoeModel, base: ByteSource, { version }: Context): Planned {
  const provenance = provenanceOf(planFile, assumedBase(planFile.plan), version);
  return { planFile, base, provenance, model, checked: checkPlan(planFile.plan, model) };
}

async function planOf({ plan }: NamedCut, context: Context): Promise<PlanFile> {
  return typeof plan === 'string' ? await readPlanAt(plan, context) : plan;
}

async function locationOf({ base }: NamedCut, planFile: PlanFile, { hub }: Context): Promise<Location> {
  return baseLocation(typeof base === 'string' ? await locateModel(base, hub) : base, planFile);
}
