import { basename } from 'node:path';
import type { ByteSource } from '../bytes/source.ts';
import { sha256Hex } from '../common/digest.ts';
import { EspalierError } from '../common/errors.ts';
import type { MoeModel } from '../moe/model.ts';
import type { Context } from '../pipeline/context.ts';
import type { Importance } from '../plan/importance.ts';
import { readScoresOf } from '../plan/scores.ts';
import type { ModelShape } from '../plan/shape.ts';
import { MEASURED } from '../search/masks/methods.ts';
import { importanceOf } from './importance.ts';
import type { Inputs } from './options.ts';

/** Scores from a file, or made now. */
export async function scoresFor(
  model: MoeModel,
  source: ByteSource,
  inputs: Inputs,
  context: Context,
): Promise<Importance> {
  if (inputs.scores === undefined) {
    if (!MEASURED.includes(inputs.by)) return await importanceOf(model, source, inputs, context);
    throw new EspalierError('usage', `${inputs.by} runs the model: make its scores first`, {
      hint: `espalier score BASE --by ${inputs.by} --text math=FILE,code=FILE --out scores.json, then plan --scores scores.json`,
    });
  }
  const { importance, text } = await readScoresOf(inputs.scores, shapeOf(model));
  const file = { name: basename(inputs.scores), sha256: sha256Hex(text) };
  return { ...importance, inputs: [file, ...(importance.inputs ?? [])] };
}

export function shapeOf({ architecture, expertCount, layers }: MoeModel): ModelShape {
  return { architecture, experts: expertCount, layers: layers.map(({ index }) => index) };
}
