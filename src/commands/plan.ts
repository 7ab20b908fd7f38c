import { basename } from 'node:path';
import type { ByteSource } from '../bytes/source.ts';
import { sha256Hex } from '../common/digest.ts';
import { EspalierError } from '../common/errors.ts';
import { readText } from '../common/files.ts';
import { checkValue, parseJson } from '../common/schema.ts';
import { formatInteger } from '../common/units.ts';
import { readHeader } from '../gguf/read.ts';
import { parseLocation } from '../hub/index.ts';
import { allowedCounts } from '../moe/counts.ts';
import { describeMoe, type MoeModel } from '../moe/model.ts';
import { baseFileName, type ResolvedBase, resolveBase } from '../pipeline/base.ts';
import type { Context } from '../pipeline/context.ts';
import { openBase } from '../pipeline/open-base.ts';
import { openReference } from '../pipeline/reference.ts';
import { allocateGlobal, allocateUniform, type Keep } from '../plan/allocate.ts';
import { type CheckedPlan, checkPlan, removedExperts } from '../plan/check.ts';
import { readPlan, writePlan } from '../plan/file.ts';
import { importPlan } from '../plan/foreign.ts';
import { joinProtected } from '../plan/protect.ts';
import { type Plan, planSchema } from '../plan/schema.ts';
import { allocateBySensitivity, sensitivitySchema } from '../plan/sensitivity.ts';
import { checkShape } from '../plan/shape.ts';
import { sizeBeforePlan } from '../prune/candidate.ts';
import type { Inputs } from './options.ts';
import { planSummary } from './plan-summary.ts';
import type { CommandResult } from './result.ts';
import { scoresFor, shapeOf } from './scores-for.ts';

type Origin = NonNullable<Plan['origin']>;
export type Made = { keep: Keep; layers?: Plan['layers']; origin: Omit<Origin, 'tool'> };

/** Makes, imports or checks a plan. The same base and options give the same bytes. */
export async function makePlan(inputs: Inputs, context: Context): Promise<CommandResult> {
  const { out, name } = inputs;
  if (inputs.check === undefined && out === undefined) {
    throw new EspalierError('usage', 'plan needs out (file to write)', {
      hint: 'espalier plan BASE --keep N --out FILE, or the input out of the action',
    });
  }
  const location = parseLocation(inputs.base!);
  const base = location.kind === 'hub' ? await resolveBase(location, undefined, context) : undefined;
  await using source =
    base === undefined ? await openBase(location, context) : (await openReference(base, context)).source;
  const model = describeMoe(await readHeader(source, context.signal));
  if (inputs.check !== undefined) return await check(inputs.check, model);
  const made = await make(model, source, inputs, context);
  const { plan, checked } = await savePlan(out!, made, inputs['router-bias'], {
    ...{ name, base, model },
    tool: context.tool,
  });
  const removed = removedExperts(plan);
  const lines = Object.entries(removed).map(
    ([layer, ids]) => `  layer ${layer}: without ${ids.length === 0 ? 'none' : ids.join(', ')}`,
  );
  const of = base === undefined ? basename(source.name) : baseFileName(base);
  return {
    json: { out, plan, removed },
    text: [`${out}: keeps ${checked.kept} of ${model.expertCount} experts of ${of}`, ...lines].join('\n'),
    outputs: { plan: out! },
    summary: planSummary(out!, plan, checked, model),
  };
}

/** What a plan says beside its experts. */
export interface PlanFrame {
  readonly name?: string | undefined;
  /** Of the Hub, to be pinned. */
  readonly base: ResolvedBase | undefined;
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
    name: name ?? basename(out).replace(/\.json$/, ''),
    ...pinned(base),
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

function pinned(base: ResolvedBase | undefined): Pick<Plan, 'base'> {
  if (base?.kind !== 'hub') return {};
  const { repo, revision, path: file, sha256 } = base;
  return { base: { repo, revision, file, ...(sha256 !== undefined && { sha256 }) } };
}

/** Checks a plan against the base's header: for pull requests, where nothing else of the base is needed. */
async function check(path: string, model: MoeModel): Promise<CommandResult> {
  const { plan, sha256 } = await readPlan(path);
  const checked = checkPlan(plan, model);
  const { kept } = checked;
  const bytes = plan.layers === 'per-layer' ? undefined : sizeBeforePlan(model, kept);
  const size = bytes === undefined ? '' : `; the candidate will have ${formatInteger(bytes)} bytes`;
  return {
    json: { plan: plan.name, sha256, kept, bytes },
    text: `${path} fits ${basename(model.header.name)}: ${kept} of ${model.expertCount} experts are stored${size}`,
    outputs: { plan: path },
    summary: planSummary(path, plan, checked, model),
  };
}

async function make(model: MoeModel, source: ByteSource, inputs: Inputs, context: Context): Promise<Made> {
  if (inputs.import !== undefined) {
    const text = await readText(inputs.import);
    const keep = importPlan(text, inputs.import, model);
    const file = { name: basename(inputs.import), sha256: sha256Hex(text) };
    return { keep, origin: { method: 'imported', inputs: [file], options: {} } };
  }
  const { layers } = inputs;
  const kept = keptExperts(model, inputs);
  if (inputs.sensitivity !== undefined)
    return await makeBySensitivity(inputs.sensitivity, model, kept, inputs);
  const importance = await scoresFor(model, source, inputs, context);
  const own = inputs.protect ?? {};
  const protect = joinProtected(importance.protected ?? {}, own);
  const shown = Object.entries(own).flatMap(([layer, ids]) => ids.map((id) => `${layer}:${id}`));
  const used = model.expertUsedCount;
  const origin = {
    method: importance.method,
    inputs: [...(importance.inputs ?? [])],
    options: {
      ...importance.options,
      keep: kept,
      ...(layers !== 'uniform' && { layers }),
      ...(shown.length > 0 && { protect: shown.join(',') }),
    },
  };
  if (layers === 'uniform') return { keep: allocateUniform(importance, kept, used, protect, model), origin };
  const keep = allocateGlobal(importance, kept * model.layers.length, used, protect);
  return { keep, layers: layers === 'adaptive' ? 'mask' : 'per-layer', origin };
}

/** As many in all as `kept` in every layer, taken where the measured losses sum to least. */
async function makeBySensitivity(path: string, model: MoeModel, kept: number, inputs: Inputs): Promise<Made> {
  const { layers, protect } = inputs;
  if (layers === 'uniform' || protect !== undefined) {
    throw new EspalierError(
      'usage',
      `sensitivity does not go with ${protect ? 'protect' : '--layers uniform'}`,
      {
        hint: 'Give --layers adaptive or adaptive-per-layer; protect experts in the scores that are measured.',
      },
    );
  }
  const text = await readText(path);
  const measured = parseJson(sensitivitySchema, text, path, 'plan-invalid');
  const { architecture, experts, layers: of } = measured;
  checkShape(
    { architecture, experts: experts.total, layers: of.map(({ layer }) => layer) },
    path,
    shapeOf(model),
  );
  const { method, inputs: files, options } = measured;
  return {
    keep: allocateBySensitivity(measured, (model.expertCount - kept) * model.layers.length),
    layers: layers === 'adaptive' ? 'mask' : 'per-layer',
    origin: {
      method,
      inputs: [{ name: basename(path), sha256: sha256Hex(text) }, ...files],
      options: { ...options, keep: kept, layers },
    },
  };
}

/**
 * Experts to keep in every layer, as a number, a share, or what fits a size.
 *
 * @throws EspalierError `usage` unless exactly one of the three is given, and when nothing fits
 */
function keptExperts(model: MoeModel, inputs: Inputs): number {
  const { keep, 'keep-fraction': fraction, 'max-size': size } = inputs;
  const given = [keep, fraction, size].filter((value) => value !== undefined);
  if (given.length !== 1) {
    throw new EspalierError(
      'usage',
      `plan needs one of keep, keep-fraction and max-size, ${given.length} were given`,
      {
        hint: 'espalier plan BASE --keep N --out FILE',
      },
    );
  }
  if (keep !== undefined) return keep;
  if (fraction !== undefined) return Math.floor(model.expertCount * fraction + 1e-9);
  const counts = [model.expertCount, ...allowedCounts(model)].toSorted((a, b) => b - a);
  const fits = counts.find((count) => sizeBeforePlan(model, count) <= size!);
  if (fits !== undefined) return fits;
  const least = counts.at(-1)!;
  throw new EspalierError(
    'usage',
    `no candidate has ${formatInteger(size!)} bytes or less: with ${least} experts it has ${formatInteger(sizeBeforePlan(model, least))}`,
    { hint: 'Start from a smaller quantisation.' },
  );
}
