import { basename } from 'node:path';
import type { ByteSource } from '../bytes/index.ts';
import {
  EspalierError,
  formatCount,
  formatInteger,
  JSON_LIMITS,
  optionName,
  parseJsonFile,
  readJsonText,
  sha256Hex,
  UNTRUSTED_JSON,
} from '../common/index.ts';
import { allowedCounts, type MoeModel } from '../moe/index.ts';
import type { Context } from '../pipeline/index.ts';
import {
  allocateBySensitivity,
  allocateCounts,
  allocateGlobal,
  allocateUniform,
  assertCut,
  checkShape,
  type Importance,
  importCounts,
  importPlan,
  joinProtected,
  sensitivitySchema,
  tiedLayers,
} from '../plan/index.ts';
import { sizeBeforePlan } from '../prune/index.ts';
import type { PlanOptions } from './options.ts';
import type { Made } from './save-plan.ts';
import { equalScores, type MethodOptions, prepareScores, shapeOf } from './scores/index.ts';

/** How many experts stay, and by which scores. */
export type MakePlanOptions = PlanOptions & MethodOptions;

/**
 * Chooses the experts that stay: imports a plan, or allocates by scores.
 *
 * @throws EspalierError `usage`, `plan-invalid`, `plan-mismatch`
 */
export async function choosePlan(
  model: MoeModel,
  source: ByteSource,
  inputs: MakePlanOptions,
  context: Context,
): Promise<Made> {
  const choice = await prepareChoice(model, inputs, context);
  return await choice(source);
}

/**
 * Everything of {@link choosePlan} that the header and the inputs decide: what is wrong with them is known before weights are
 * read.
 *
 * @returns what makes the plan from the weights
 */
export async function prepareChoice(
  model: MoeModel,
  inputs: MakePlanOptions,
  context: Context,
): Promise<(source: ByteSource) => Promise<Made>> {
  if (inputs.import !== undefined) {
    return await prepareImport(inputs.import, model, inputs, context);
  }
  const kept = keptExperts(model, inputs);
  if (inputs.sensitivity !== undefined) {
    const made = await makeBySensitivity(inputs.sensitivity, model, kept, inputs);
    return async () => made;
  }
  allocate(equalScores(model), model, kept, inputs);
  const score = await prepareScores(model, inputs, context);
  return async (source) => {
    const importance = await score(source);
    const made = allocate(importance, model, kept, inputs);
    const tied = tiedLayers(importance, made.keep);
    if (tied.length > 0) {
      const message = `${importance.method} gives equal scores to experts on both sides of the cut in layers ${tied.join(', ')}: there, the lower ids are kept`;
      context.progress({ type: 'note', level: 'warning', message });
    }
    return made;
  };
}

/** @throws EspalierError `usage` for a number of experts that the model does not allow, or too many that are protected */
function allocate(importance: Importance, model: MoeModel, kept: number, inputs: PlanOptions): Made {
  const { layers } = inputs;
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

/** The experts that another tool's file names; where it has only numbers, by scores. */
async function prepareImport(
  path: string,
  model: MoeModel,
  inputs: MakePlanOptions,
  context: Context,
): Promise<(source: ByteSource) => Promise<Made>> {
  refuseIgnored(path, inputs, ['keep', 'keepFraction', 'maxSize', 'sensitivity']);
  const text = await readJsonText(path, UNTRUSTED_JSON);
  const file = { name: basename(path), sha256: sha256Hex(text) };
  const counts = importCounts(text, path, model);
  if (counts === undefined) {
    refuseIgnored(path, inputs, ['scores', 'from', 'protect']);
    const keep = importPlan(text, path, model, inputs.importIds, (message) =>
      context.progress({ type: 'note', level: 'warning', message }),
    );
    const layers = layersFor(
      path,
      Object.values(keep).map(({ length }) => length),
      model.expertCount,
      inputs,
    );
    return async () => ({ keep, ...layers, origin: { method: 'imported', inputs: [file], options: {} } });
  }
  const layers = layersFor(path, [...counts.values()], model.expertCount, inputs);
  const allocateBy = (importance: Importance): Made => {
    const protect = joinProtected(importance.protected ?? {}, inputs.protect ?? {});
    return {
      keep: allocateCounts(importance, counts, model, protect),
      ...layers,
      origin: {
        method: importance.method,
        inputs: [file, ...(importance.inputs ?? [])],
        options: { ...importance.options, counts: basename(path) },
      },
    };
  };
  allocateBy(equalScores(model));
  const score = await prepareScores(model, inputs, context);
  return async (source) => allocateBy(await score(source));
}

/** @throws EspalierError `usage` for an option that an imported file leaves nothing to say for */
function refuseIgnored(
  path: string,
  inputs: MakePlanOptions,
  ignored: readonly (keyof MakePlanOptions & keyof typeof SAID)[],
): void {
  const given = ignored.find((key) => inputs[key] !== undefined);
  if (given === undefined) return;
  throw new EspalierError(
    'usage',
    `${optionName(given)} cannot be used with import: ${path} says ${SAID[given]}`,
    {
      hint: `Leave --${optionName(given)} out.`,
    },
  );
}

const NUMBER = 'how many experts stay';
const IDS = 'which experts stay';
const SAID = {
  ...{ keep: NUMBER, keepFraction: NUMBER, maxSize: NUMBER, sensitivity: NUMBER },
  ...{ scores: IDS, from: IDS, protect: IDS },
};

/** How different numbers are stored. @throws EspalierError `usage` where that is not said, and where every layer keeps all */
function layersFor(
  path: string,
  counts: readonly number[],
  total: number,
  { layers }: MakePlanOptions,
): Pick<Made, 'layers'> {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  assertCut(least, total, `${path} keeps ${least} experts in every layer`);
  if (least === most) return {};
  if (layers !== 'uniform') return { layers: layers === 'adaptive' ? 'mask' : 'per-layer' };
  throw new EspalierError(
    'usage',
    `${path} keeps different numbers of experts in its layers: ${least} to ${most}`,
    {
      hint: 'Give --layers adaptive (surplus switched off in the router) or adaptive-per-layer.',
    },
  );
}

/** As many in all as `kept` in every layer, taken where the measured losses sum to least. */
async function makeBySensitivity(
  path: string,
  model: MoeModel,
  kept: number,
  inputs: PlanOptions,
): Promise<Made> {
  const { layers, protect } = inputs;
  if (layers === 'uniform' || protect !== undefined) {
    throw new EspalierError(
      'usage',
      `sensitivity cannot be used with ${protect ? 'protect' : 'layers uniform'}`,
      {
        hint: 'Give --layers adaptive or adaptive-per-layer; protect experts in the scores that are measured.',
      },
    );
  }
  const text = await readJsonText(path, JSON_LIMITS);
  const measured = parseJsonFile(sensitivitySchema, text, path, 'plan-invalid');
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
function keptExperts(model: MoeModel, inputs: PlanOptions): number {
  const { keep, keepFraction: fraction, maxSize: size } = inputs;
  const given = [keep, fraction, size].filter((value) => value !== undefined);
  if (given.length !== 1) {
    throw new EspalierError(
      'usage',
      `plan needs one of keep, keep-fraction and max-size, but ${given.length} were given`,
      {
        hint: 'Give --keep N.',
      },
    );
  }
  const total = model.expertCount;
  if (keep !== undefined) {
    assertCut(keep, total);
    return keep;
  }
  if (fraction !== undefined) {
    const kept = Math.floor(total * fraction + 1e-9);
    assertCut(kept, total, `keep-fraction ${fraction} is ${kept} experts`);
    return kept;
  }
  const bytes = formatInteger(size!);
  const whole = model.header.fileSize;
  if (whole <= size!) {
    throw new EspalierError(
      'usage',
      `max-size is ${bytes} bytes, and the base has ${formatInteger(whole)}: nothing would be cut`,
      { hint: 'Give a smaller --max-size, or --keep N.' },
    );
  }
  const counts = allowedCounts(model);
  const fits = counts.find((count) => sizeBeforePlan(model, count) <= size!);
  if (fits !== undefined) return fits;
  const least = counts.at(-1) ?? total;
  throw new EspalierError(
    'usage',
    `max-size is ${bytes} bytes, but the smallest candidate (${formatCount(least, 'expert')}) has ${formatInteger(sizeBeforePlan(model, least))}`,
    { hint: 'Use a smaller quantization as the base.' },
  );
}
