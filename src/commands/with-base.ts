import { basename } from 'node:path';
import type { ByteSource } from '../bytes/source.ts';
import { readHeader } from '../gguf/read.ts';
import { describeMoe, type MoeModel } from '../moe/model.ts';
import { baseProvenance, baseUri, isHubUri, openBase, resolveBase, uriOf } from '../pipeline/base.ts';
import type { Context } from '../pipeline/context.ts';
import { type CheckedPlan, checkPlan } from '../plan/check.ts';
import { type PlanFile, readPlan } from '../plan/file.ts';
import type { Provenance } from '../prune/provenance.ts';
import type { Inputs } from './options.ts';

export interface Opened {
  planFile: PlanFile;
  base: ByteSource;
  /** What is known of the base without reading it whole. */
  origin: Provenance['base'];
  model: MoeModel;
  checked: CheckedPlan;
}

/** Reads the plan, opens its base and checks that they fit; then works with both. */
export async function withBase<T>(
  inputs: Inputs,
  context: Context,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const planFile = await readPlan(inputs.plan!);
  const uri = baseUri(inputs.base, planFile.plan);
  // A local base is read whole only when the plan has a SHA-256 to compare with.
  const pins = isHubUri(uri) || planFile.plan.base?.sha256 !== undefined;
  const resolved = pins ? await resolveBase(uri, planFile.plan, context) : undefined;
  const origin = resolved === undefined ? { file: basename(uri) } : baseProvenance(resolved);
  await using base = await openBase(resolved === undefined ? uri : uriOf(resolved), context);
  const model = describeMoe(await readHeader(base, context.signal));
  // Awaited here: the base stays open until the work is done.
  return await work({ planFile, base, origin, model, checked: checkPlan(planFile.plan, model) });
}
