import type { ByteSource } from '../../bytes/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { type BiasEdit, biasKey, type Dropped, maskBiases, readBiases } from './biases.ts';
import { baseId } from './fingerprint.ts';

/** A base of which only what masks change was read. */
export interface MaskBase {
  readonly model: MoeModel;
  /** Names the base: of its header, size, router biases and samples of its data. */
  readonly id: string;
  /** One array a layer in the model's order. */
  readonly biases: readonly Float32Array[];
  /** Of a mask. */
  biasesOf(dropped: Dropped, edit?: BiasEdit): Float32Array[];
  /** Names a mask among those of this base: the same key, the same model. */
  key(dropped: Dropped, edit?: BiasEdit): string;
}

export async function readMaskBase(
  model: MoeModel,
  base: ByteSource,
  signal?: AbortSignal,
): Promise<MaskBase> {
  const biases = await readBiases(model, base, signal);
  const biasesOf = (dropped: Dropped, edit?: BiasEdit) => maskBiases(model, biases, dropped, edit);
  return {
    ...{ model, biases, biasesOf },
    id: await baseId(model, base, biases, signal),
    key: (dropped, edit) => biasKey(biasesOf(dropped, edit)),
  };
}
