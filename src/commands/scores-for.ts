import { basename } from 'node:path';
import type { ByteSource } from '../bytes/source.ts';
import { sha256Hex } from '../common/digest.ts';
import { EspalierError } from '../common/errors.ts';
import { MEASURED } from '../masks/methods.ts';
import type { MoeModel } from '../moe/model.ts';
import type { Context } from '../pipeline/context.ts';
import type { Importance } from '../plan/importance.ts';
import { readScores } from '../plan/scores.ts';
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
  const { scores, importance, text } = await readScores(inputs.scores);
  const wanted = shapeOf(
    model.architecture,
    model.expertCount,
    model.layers.map(({ index }) => index),
  );
  const { experts, layers } = scores;
  const got = shapeOf(
    scores.architecture,
    experts.total,
    layers.map(({ layer }) => layer),
  );
  if (got !== wanted || layers.some((layer) => layer.scores.length !== experts.total)) {
    throw new EspalierError('usage', `${inputs.scores} is of another model: ${got}; the base is ${wanted}`);
  }
  const file = { name: basename(inputs.scores), sha256: sha256Hex(text) };
  return { ...importance, inputs: [file, ...(importance.inputs ?? [])] };
}

export function shapeOf(architecture: string, experts: number, layers: readonly number[]): string {
  return `${architecture} with ${experts} experts in layers ${layers[0]} to ${layers.at(-1)} (${layers.length})`;
}
