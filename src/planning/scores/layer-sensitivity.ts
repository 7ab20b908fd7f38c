import type { Context } from '../../pipeline/index.ts';
import type { Importance, Sensitivity } from '../../plan/index.ts';
import { formatMix, MEASURED, type Mix, measureSensitivity, type Part } from '../../search/index.ts';
import {
  type MeasuringInputs,
  openMasks,
  type PreparedMasks,
  readableTexts,
  readNamed,
} from '../masks/index.ts';
import { type OverlapOptions, refuseJudging } from '../texts/index.ts';
import { lossFor, lossNotes } from './loss-for.ts';
import type { MethodOptions } from './method-importance.ts';
import { scoresFor } from './scores-for.ts';

/** What ranks the experts of a layer, how many of them are removed, and from which layers. */
export type SensitivityInputs = MeasuringInputs &
  OverlapOptions &
  MethodOptions & {
    readonly scores?: string | undefined;
    readonly depth: number;
    readonly part?: Part | undefined;
  };

/**
 * Refuses what is wrong with the texts, before anything is measured.
 *
 * @returns notes on what they hold of what judges, where that is allowed
 * @throws EspalierError `usage`, `dataset-invalid`
 */
export async function checkSensitivityTexts(
  { model, inputs }: PreparedMasks<SensitivityInputs>,
  context: Context,
): Promise<string[]> {
  const texts = await readNamed(await readableTexts('sensitivity', model, inputs));
  return await refuseJudging(texts, 'conversations', inputs, context);
}

/**
 * Measures what each layer alone loses with each number of experts less, in Jobs where it is told to; these have ended when it
 * returns.
 *
 * @param notes of {@link checkSensitivityTexts}
 * @throws EspalierError as `scoresFor` and `openMasks`
 */
export async function layerSensitivity(
  { model, source, inputs }: PreparedMasks<SensitivityInputs>,
  notes: readonly string[],
  context: Context,
): Promise<Sensitivity> {
  const { by, depth, mix = 'mean', part, scoreTokens, chunks, chunkTokens, slots } = inputs;
  const all = await scoresFor(model, source, ranking(inputs), context);
  const importance: Importance = { ...all, layers: layersOf(part, all.layers) };
  await using masks = await openMasks('sensitivity', model, source, inputs, context);
  const { evaluator } = masks;
  const loss = lossFor(inputs);
  const settings = { depth, mix, loss, parallel: slots, progress: context.progress };
  const layers = await measureSensitivity(model, evaluator, importance, settings);
  const known = [...lossNotes(inputs), ...evaluator.notes, ...notes];
  return {
    method: importance.method,
    architecture: model.architecture,
    experts: { total: model.expertCount, used: model.expertUsedCount },
    inputs: [...(importance.inputs ?? []), ...evaluator.inputs],
    options: {
      ...(MEASURED.includes(by) ? {} : importance.options),
      depth,
      'loss-domains': evaluator.domains.join(','),
      'loss-mix': formatMix(mix),
      loss,
      ...(scoreTokens !== 'all' && { 'score-tokens': scoreTokens }),
      chunks,
      'chunk-tokens': chunkTokens,
    },
    ...(known.length > 0 && { notes: known }),
    layers,
    tool: context.tool,
  };
}

/** Texts and their mix are for the measurement; the method that ranks the experts has its own. */
function ranking<I extends { readonly mix?: Mix | undefined }>(inputs: I): I {
  return { ...inputs, mix: undefined };
}

/** Every N-th layer, so that parts take as long as each other. */
export function layersOf<T>(part: Part | undefined, layers: readonly T[]): T[] {
  return layers.filter((_, i) => part === undefined || i % part.of === part.index - 1);
}
