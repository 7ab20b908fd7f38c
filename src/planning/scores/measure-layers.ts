import { EspalierError, readJsonFile, stringifyJson, writeFileAtomic } from '../../common/index.ts';
import type { MaskJobOptions } from '../../engines/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { Context } from '../../pipeline/index.ts';
import { mergeSensitivities, type Sensitivity, sensitivitySchema } from '../../plan/index.ts';
import { assertMaskable } from '../../search/index.ts';
import {
  type Extent,
  estimateMasks,
  jobsOfMasks,
  type Measured,
  maskEstimateText,
  prepareMasks,
  runBaseAlone,
} from '../masks/index.ts';
import {
  checkSensitivityTexts,
  layerSensitivity,
  layersOf,
  type SensitivityInputs,
} from './layer-sensitivity.ts';

const WHO = 'sensitivity';

/**
 * Measures what each layer of a base alone loses, for `plan --sensitivity`: of all layers, or of those of a part. Jobs have ended when it
 * returns.
 *
 * @param inputs with `out`, the file to write, where one is wanted
 * @throws EspalierError `usage` for a mix that losses cannot be added up with; as {@link layerSensitivity}
 */
export async function measureLayers(
  base: string,
  inputs: SensitivityInputs & MaskJobOptions & Extent & { readonly out?: string | undefined },
  context: Context,
): Promise<Measured<Sensitivity>> {
  const { by, depth, part, scores, seed, baseOnly, out } = inputs;
  if (inputs.mix === 'normalised-max') {
    throw new EspalierError(
      'usage',
      'sensitivity adds up losses, which only the mixes mean, max and weights allow',
    );
  }
  if (inputs.runner.kind !== 'local' && baseOnly) return { kind: 'base', work: undefined };
  const jobs = jobsOfMasks(inputs, { by, part, depth, scores, seed }, context);
  const check = (model: MoeModel) => assertMaskable(WHO, model);
  await using prepared = await prepareMasks({ base, findJobs: jobs.find, check }, inputs, context);
  const { model } = prepared;
  const notes = await checkSensitivityTexts(prepared, context);
  const masks = depth * layersOf(part, model.layers).length;
  const estimate = await estimateMasks(prepared.work(baseOnly ? [] : [masks]));
  const text = maskEstimateText(estimate);
  if (inputs.dryRun) return { kind: 'estimate', estimate, text };
  context.progress({ type: 'note', level: 'info', message: text });
  if (baseOnly) return { kind: 'base', work: await runBaseAlone(WHO, prepared, context) };
  const result = await layerSensitivity(prepared, notes, context);
  await saveSensitivity(result, out);
  return { kind: 'result', result, jobsCost: jobs.cost() };
}

/**
 * Joins what the jobs of a matrix measured, and writes it.
 *
 * @throws EspalierError `dataset-invalid`; `usage` for parts that do not belong together
 */
export async function mergeSensitivityFiles(
  paths: readonly string[],
  out: string | undefined,
): Promise<Sensitivity> {
  const parts = [];
  for (const path of paths) parts.push(await readJsonFile(sensitivitySchema, path, 'dataset-invalid'));
  const merged = mergeSensitivities(parts);
  await saveSensitivity(merged, out);
  return merged;
}

async function saveSensitivity(measured: Sensitivity, out: string | undefined): Promise<void> {
  if (out !== undefined) await writeFileAtomic(out, stringifyJson(measured));
}
