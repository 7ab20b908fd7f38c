import type { MaskJobOptions } from '../engines/index.ts';
import type { Context } from '../pipeline/index.ts';
import {
  loneDraws,
  mergeSweeps,
  type Point,
  type Sweep,
  sweepPoints,
  sweepSchema,
  withDraws,
} from '../search/index.ts';
import {
  answeringModels,
  type Extent,
  jobsOfMasks,
  type Measured,
  sweepEstimateText,
} from './masks/index.ts';
import type { SweptOptions } from './options.ts';
import { type ConfirmationSet, type ConfirmOptions, openConfirmationSet, pick } from './pick.ts';
import { mergeSweepFiles, type SweepFiles, saveSweep } from './save-sweep.ts';
import { openSweep, type PreparedSweep, prepareSweep, type SweepSession } from './sweep-session.ts';

/** How the points of a sweep are measured, and where they and a candidate that is picked are written. */
export type SweepInputs = ConfirmOptions &
  MaskJobOptions &
  SweepFiles & {
    /** Plan to write of the smallest candidate that passes the gate; without it, none is picked. */
    readonly pick?: string | undefined;
  };

/** Told of the points that were measured, before one is picked. */
export type OnMeasured = (sweep: Sweep) => void;

/**
 * Measures candidates of a base on text and questions, writes the sweep, and picks one where asked. Jobs have ended when it returns.
 *
 * @returns with what was picked, where anything was
 * @throws EspalierError `gate-failed` when none passes; as `prepareSweep`, `openSweep` and `openConfirmationSet`
 */
export async function measureSweep(
  base: string,
  { methods: named, points: counts, routerEdits }: SweptOptions,
  inputs: SweepInputs & Extent,
  context: Context,
  onMeasured: OnMeasured = () => {},
): Promise<Measured<Sweep>> {
  if (inputs.runner.kind !== 'local' && inputs.baseOnly) return { kind: 'base', work: undefined };
  const methods = withDraws(named);
  const points = sweepPoints(methods, counts, routerEdits);
  const sizes = inputs.pick === undefined ? undefined : new Set(counts).size;
  const work = inputs.baseOnly
    ? { methods: [], points: 0, answering: answeringModels(0, undefined), counts: [] }
    : { methods, points: points.length, answering: answeringModels(points.length, sizes), counts };
  const jobs = jobsOfMasks(inputs, points, context);
  await using prepared = await prepareSweep({ base, ...work, findJobs: jobs.find }, inputs, context);
  for (const draw of loneDraws(methods)) {
    const message = `${draw} is a single draw, which says nothing by itself, so table and chart leave it out; use random (five draws), or merge it with others`;
    context.progress({ type: 'note', level: 'warning', message });
  }
  if (inputs.dryRun) return estimated(prepared);
  if (inputs.baseOnly) {
    await using session = await openSweep(prepared, context);
    return { kind: 'base', work: await session.runBase() };
  }
  const result = await measurePoints(prepared, { base, points }, inputs, context, onMeasured);
  return { kind: 'result', result, jobsCost: jobs.cost() };
}

/**
 * Picks a candidate of a sweep that the jobs of a matrix measured, and confirms it.
 *
 * @param merge files that they wrote
 * @throws EspalierError as {@link measureSweep}; `usage` for sweeps that do not belong together, or are of another base
 */
export async function pickFromFiles(
  merge: readonly string[],
  { base, plan }: { readonly base: string; readonly plan: string },
  inputs: SweepInputs & Pick<Extent, 'dryRun'>,
  context: Context,
  onMeasured: OnMeasured = () => {},
): Promise<Measured<Sweep>> {
  const merged = await mergeSweepFiles(merge);
  const methods = [...new Set(merged.rows.map(({ method }) => method))];
  const answering = answeringModels(undefined, new Set(merged.rows.map(({ keep }) => keep)).size);
  const jobs = jobsOfMasks(inputs, { pick: merge }, context);
  const work = { base, methods, points: 1, answering, counts: [], findJobs: jobs.find };
  await using prepared = await prepareSweep(work, inputs, context);
  if (inputs.dryRun) return estimated(prepared);
  const confirmed = async () => {
    await using session = await openSweep(prepared, context);
    const confirmation = await openConfirmationSet(session, inputs, context);
    return await pickOf(merged, { confirmation, session }, { ...inputs, base, plan }, context, onMeasured);
  };
  return { kind: 'result', result: await confirmed(), jobsCost: jobs.cost() };
}

function estimated({ estimate }: PreparedSweep): Measured<never> {
  return { kind: 'estimate', estimate, text: sweepEstimateText(estimate) };
}

async function measurePoints(
  prepared: PreparedSweep,
  { base, points }: { readonly base: string; readonly points: readonly Point[] },
  inputs: SweepInputs,
  context: Context,
  onMeasured: OnMeasured,
): Promise<Sweep> {
  const { pick: plan } = inputs;
  await using session = await openSweep(prepared, context);
  const confirmation = plan === undefined ? undefined : await openConfirmationSet(session, inputs, context);
  // Through the schema as what jobs wrote, so that one run and its parts have the same order of keys.
  const measured = mergeSweeps([sweepSchema.parse(await session.measure(points))]);
  if (confirmation !== undefined && plan !== undefined) {
    return await pickOf(measured, { confirmation, session }, { ...inputs, base, plan }, context, onMeasured);
  }
  await saveSweep(measured, inputs);
  return measured;
}

interface PickTools {
  readonly confirmation: ConfirmationSet;
  readonly session: SweepSession;
}

/** Picks from a sweep, which is written whatever becomes of the pick. */
async function pickOf(
  measured: Sweep,
  { confirmation, session }: PickTools,
  {
    base,
    plan,
    name,
    loss,
    out,
    chart,
  }: Pick<SweepInputs, 'name' | 'loss'> & { base: string; plan: string } & SweepFiles,
  context: Context,
  onMeasured: OnMeasured,
): Promise<Sweep> {
  await saveSweep(measured, { out, chart });
  onMeasured(measured);
  const found = await pick(measured, confirmation, session, { base, out: plan, name, loss }, context);
  const picked = { ...measured, pick: found.pick };
  await saveSweep(picked, { out, chart });
  return picked;
}
