import { basename } from 'node:path';
import type { ByteSource } from '../bytes/source.ts';
import { sha256Hex } from '../common/digest.ts';
import type { MoeModel } from '../moe/model.ts';
import type { Context } from '../pipeline/context.ts';
import type { Importance } from '../plan/importance.ts';
import { readScoresOf } from '../plan/scores.ts';
import { type MethodOptions, methodImportance } from './importance.ts';
import { shapeOf } from './model-shape.ts';

/** Scores from a file, or made now. */
export async function scoresFor(
  model: MoeModel,
  source: ByteSource,
  inputs: MethodOptions & { readonly scores?: string | undefined },
  context: Context,
): Promise<Importance> {
  if (inputs.scores === undefined) return await methodImportance(model, source, inputs, context);
  const { importance, text } = await readScoresOf(inputs.scores, shapeOf(model));
  const file = { name: basename(inputs.scores), sha256: sha256Hex(text) };
  return { ...importance, inputs: [file, ...(importance.inputs ?? [])] };
}
