import { type GgufHeader, integerOf, stringOf } from '../gguf/index.ts';

/** Tokens of context that a model was trained for (`ARCH.context_length`): llama-server gives a slot no more. */
export function contextTrainOf(header: GgufHeader): { contextTrain?: number } {
  const tokens = integerOf(header, `${stringOf(header, 'general.architecture')}.context_length`);
  return tokens === undefined || tokens < 1 ? {} : { contextTrain: tokens };
}
