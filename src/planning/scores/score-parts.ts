import { basename } from 'node:path';
import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError, readJsonFile } from '../../common/index.ts';
import type { MaskJobOptions } from '../../engines/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { Context } from '../../pipeline/index.ts';
import type { Importance, Scores } from '../../plan/index.ts';
import {
  defaultLoss,
  type Loss,
  type MaskPart,
  type Mix,
  maskPartSchema,
  masksOf,
  measureSingles,
  mergeParts,
  type Part,
  type ScoringOptions,
  singleMasks,
  singlesImportance,
} from '../../search/index.ts';
import { type MeasuringOptions, matrixOfParts } from '../masks/index.ts';
import type { OverlapOptions } from '../texts/index.ts';
import { lossNotes } from './loss-for.ts';
import { openMeasuring, withSettings } from './method-importance.ts';
import { type ScoredModel, type ScoreFiles, saveScores } from './save-scores.ts';

/** Measures a part of the masks. What an earlier run measured is not run again. */
export async function scorePart(
  part: Part,
  model: MoeModel,
  base: ByteSource,
  inputs: ScoringOptions & MeasuringOptions & OverlapOptions,
  context: Context,
): Promise<MaskPart> {
  assertInParts(inputs.by);
  await using opened = await openMeasuring(model, base, inputs, context);
  const { evaluator, names, options, notes } = opened;
  const masks = masksOf(part, singleMasks(model));
  const results = await measureSingles(evaluator, masks, {
    parallel: inputs.slots,
    progress: context.progress,
  });
  return {
    part: `${part.index}/${part.of}`,
    base: { name: basename(base.name), bytes: base.size, id: names.id },
    architecture: model.architecture,
    experts: { total: model.expertCount, used: model.expertUsedCount },
    layers: model.layers.map(({ index }) => index),
    domains: [...evaluator.domains],
    inputs: [...evaluator.inputs],
    options,
    notes: [...lossNotes(inputs), ...notes],
    results: results.map(({ layer, expert, domains }) => ({ layer, expert, domains: { ...domains } })),
    tool: context.tool,
  };
}

/** Joins the parts to the scores that one run would have made; their domains are mixed here. */
async function mergeScore(
  paths: readonly string[],
  { mix = 'mean', loss }: { readonly mix?: Mix | undefined; readonly loss?: Loss | undefined },
): Promise<{ importance: Importance; model: ScoredModel }> {
  const parts = [];
  for (const path of paths) parts.push(await readJsonFile(maskPartSchema, path, 'dataset-invalid'));
  const merged = mergeParts(parts);
  const { results, options, notes, architecture, experts } = merged;
  const importance = withSettings(
    singlesImportance(results, merged, {
      mix,
      loss: loss ?? defaultLoss(options['score-tokens'] === 'assistant' ? 'assistant' : 'all'),
    }),
    options,
    notes,
  );
  const model = { architecture, expertCount: experts.total, expertUsedCount: experts.used };
  return { importance, model };
}

/**
 * Joins parts as {@link mergeScore}, and writes the scores.
 *
 * @throws EspalierError `usage` for parts that do not belong together, or of which one is missing
 */
export async function mergeScoreFiles(
  paths: readonly string[],
  inputs: Parameters<typeof mergeScore>[1] & ScoreFiles,
  context: Pick<Context, 'tool'>,
): Promise<Scores> {
  const { importance, model } = await mergeScore(paths, inputs);
  return await saveScores(importance, model, inputs, context);
}

/**
 * The jobs of a GitHub matrix that measure a part of the masks each.
 *
 * @throws EspalierError `usage` as {@link assertInParts}
 */
export function scoreMatrix(
  by: string,
  parts: number,
  { runner }: Pick<MaskJobOptions, 'runner'>,
): ReturnType<typeof matrixOfParts> {
  assertInParts(by);
  return matrixOfParts(parts, { runner });
}

/** @throws EspalierError `usage` for a method whose scores depend on each other */
export function assertInParts(by: string): void {
  if (by === 'mask-kld') return;
  throw new EspalierError('usage', `the scores of ${by} are not measured in parts`, {
    hint: 'Only the masks of mask-kld are independent of each other: --by mask-kld --matrix.',
  });
}
