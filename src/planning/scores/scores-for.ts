import type { ByteSource } from '../../bytes/index.ts';
import { sha256Hex } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { type Context, readScoresAt } from '../../pipeline/index.ts';
import type { Importance } from '../../plan/index.ts';
import { checkModel } from '../../search/index.ts';
import { type MethodOptions, methodRequest } from './method-importance.ts';
import { shapeOf } from './model-shape.ts';

type Inputs = MethodOptions & { readonly scores?: string | undefined };

/** Scores from a file, or made now. */
export async function scoresFor(
  model: MoeModel,
  source: ByteSource,
  inputs: Inputs,
  context: Context,
): Promise<Importance> {
  const score = await prepareScores(model, inputs, context);
  return await score(source);
}

/** What gives the scores. A file is read, and a method's options are checked, before weights are. */
export async function prepareScores(
  model: MoeModel,
  inputs: Inputs,
  context: Context,
): Promise<(source: ByteSource) => Promise<Importance>> {
  if (inputs.scores === undefined) {
    const { method, request } = methodRequest(inputs, context);
    checkModel(method, model);
    return (source) => method.score(model, source, request);
  }
  const { importance, text, name } = await readScoresAt(inputs.scores, shapeOf(model), context);
  const file = { name, sha256: sha256Hex(text) };
  return async () => ({ ...importance, inputs: [file, ...(importance.inputs ?? [])] });
}
