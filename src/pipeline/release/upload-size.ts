import { EspalierError, messageOf } from '../../common/index.ts';
import { readHeader } from '../../gguf/index.ts';
import { openXetToRead, type ReleaseFile, shardLocations, uploadFiles, xetHashOf } from '../../hub/index.ts';
import { describeMoe } from '../../moe/index.ts';
import { checkPlan, type NamedBase, type Plan, type PlanFile } from '../../plan/index.ts';
import { candidateHeaders, listsOf, readRouterBiases } from '../../prune/index.ts';
import { type Measured, measureSpliced } from '../../xet/index.ts';
import {
  baseOnHub,
  type Context,
  namedBase,
  openBasesOnHub,
  openReference,
  provenanceOf,
  type Resolved,
  type RunContext,
} from '../inputs/index.ts';

/**
 * How much of a candidate of a base on the Hub is new, before it is made: of the base only the header and the seams are read.
 *
 * @returns undefined where the Hub has no Xet, or its store does not tell the base's chunks
 */
export async function newOfCut(
  resolved: Resolved,
  planFile: PlanFile,
  context: RunContext,
): Promise<Measured | undefined> {
  const location = baseOnHub(namedBase(resolved.base), planFile.plan);
  if (location === undefined || shardLocations(location).length > 1) return undefined;
  return await quietly(context, async () => {
    const file = await xetHashOf(location, context.hub);
    const client = file === undefined ? undefined : await openXetToRead(location, context.hub);
    if (file === undefined || client === undefined) return undefined;
    const { signal } = context;
    await using reference = await openReference(resolved.base, context);
    const base = reference.source;
    const model = describeMoe(await readHeader(base, signal));
    const checked = checkPlan(planFile.plan, model);
    const provenance = provenanceOf(planFile, resolved.base, context.version);
    const biases = await readRouterBiases(base, model, planFile.plan, signal);
    const headers = candidateHeaders(model, checked, provenance, resolved.candidate.maxShardBytes);
    const [list, ...others] = listsOf(headers, model, checked, biases);
    if (list === undefined || others.length > 0) return undefined;
    return await measureSpliced(client, base, file, list, warning(context), signal);
  });
}

/**
 * How much of files on this disk is new.
 *
 * @returns undefined where there is no store to be asked
 */
export async function newOfFiles(
  files: readonly ReleaseFile[],
  base: NamedBase,
  plan: Plan,
  context: Context,
): Promise<Measured | undefined> {
  const location = baseOnHub(base, plan);
  if (location === undefined || context.hub.withoutXet === true) return undefined;
  return await quietly(context, async () => {
    const client = await openXetToRead(location, context.hub);
    if (client === undefined) return undefined;
    const openBases = () => openBasesOnHub(base, plan, context);
    const found = await uploadFiles(client, files, { openBases }, context.hub, context.progress, true);
    const sum = (key: keyof Measured) => found.reduce((total, one) => total + one[key], 0);
    return { bytes: sum('bytes'), newBytes: sum('newBytes') };
  });
}

/** What cannot be found out is left open, with the reason. */
async function quietly(
  context: Context,
  work: () => Promise<Measured | undefined>,
): Promise<Measured | undefined> {
  try {
    return await work();
  } catch (error) {
    context.signal?.throwIfAborted();
    if (!(error instanceof EspalierError)) throw error;
    warning(context)(`how much is new could not be determined: ${messageOf(error)}`);
    return undefined;
  }
}

function warning({ progress }: Context): (message: string) => void {
  return (message) => progress({ type: 'note', level: 'warning', message });
}
