import { basename } from 'node:path';
import type { ByteSource } from '../bytes/source.ts';
import { EspalierError } from '../common/errors.ts';
import { readText, stringifyJson, writeFileAtomic } from '../common/files.ts';
import { parseJson } from '../common/schema.ts';
import type { MoeModel } from '../moe/model.ts';
import type { Context } from '../pipeline/context.ts';
import { text as escaped } from '../report/escape.ts';
import { measureSingles, singleMasks, singlesImportance } from '../search/masks/mask-kld.ts';
import {
  type MaskPart,
  maskPartSchema,
  masksOf,
  mergeParts,
  type Part,
  partNames,
} from '../search/masks/parts.ts';
import { openMeasuring, withSettings } from './importance.ts';
import { matrixSummary } from './markdown.ts';
import type { Inputs } from './options.ts';
import type { CommandResult } from './result.ts';
import { showScores } from './show-scores.ts';

/** The parts as a GitHub matrix, a job each. */
export function scoreMatrix(inputs: Inputs): CommandResult {
  onlyMaskKld(inputs);
  const include = partNames(inputs.parts).map((part) => ({ part }));
  const matrix = JSON.stringify({ include });
  return { json: { include }, text: matrix, outputs: { matrix }, summary: matrixSummary(include) };
}

/** Measures a part of the masks, and writes what was measured. What an earlier run measured is not run again. */
export async function scorePart(
  part: Part,
  model: MoeModel,
  base: ByteSource,
  inputs: Inputs,
  context: Context,
): Promise<CommandResult> {
  onlyMaskKld(inputs);
  if (inputs.out === undefined) throw new EspalierError('usage', 'score --part needs out (file to write)');
  const { ruler, maker, options, notes } = await openMeasuring(model, base, inputs, context);
  const masks = masksOf(part, singleMasks(model));
  const results = await measureSingles(ruler, masks, { parallel: inputs.slots, progress: context.progress });
  const measured: MaskPart = {
    part: `${part.index}/${part.of}`,
    base: { name: basename(base.name), bytes: base.size, id: maker.id },
    architecture: model.architecture,
    experts: { total: model.expertCount, used: model.expertUsedCount },
    layers: model.layers.map(({ index }) => index),
    domains: [...ruler.domains],
    inputs: [...ruler.inputs],
    options,
    notes,
    results: results.map(({ layer, expert, domains }) => ({ layer, expert, domains: { ...domains } })),
    tool: context.tool,
  };
  await writeFileAtomic(inputs.out, stringifyJson(measured));
  const text = `${inputs.out}: part ${measured.part}, ${results.length} of ${singleMasks(model).length} masks`;
  return { json: measured, text, outputs: { scores: inputs.out }, summary: escaped(text) };
}

/** Joins the parts to the scores that one run would have made; their domains are mixed here. */
export async function mergeScore(
  paths: readonly string[],
  inputs: Inputs,
  context: Context,
): Promise<CommandResult> {
  const parts = [];
  for (const path of paths)
    parts.push(parseJson(maskPartSchema, await readText(path), path, 'dataset-invalid'));
  const merged = mergeParts(parts);
  const { results, options, notes, architecture, experts } = merged;
  const importance = withSettings(singlesImportance(results, merged, inputs.mix ?? 'mean'), options, notes);
  const model = { architecture, expertCount: experts.total, expertUsedCount: experts.used };
  return await showScores(importance, model, `merged from ${parts.length} parts`, inputs, context);
}

function onlyMaskKld({ by }: Inputs): void {
  if (by === 'mask-kld') return;
  throw new EspalierError('usage', `the scores of ${by} are not measured in parts`, {
    hint: 'Only mask-kld has masks that do not depend on each other: score --by mask-kld --matrix.',
  });
}
