import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError } from '../../common/index.ts';
import { dequantize, type TensorInfo } from '../../gguf/index.ts';
import type { MoeLayer, MoeModel } from '../../moe/index.ts';

/** A whole small tensor as numbers: a router, a bias, a norm. */
export async function floatsOf(
  base: ByteSource,
  tensor: TensorInfo,
  signal?: AbortSignal,
): Promise<Float32Array> {
  return dequantize(tensor, await base.read(tensor.dataOffset, tensor.byteLength, signal));
}

/** The router of a layer, and its bias where it has one. */
export function routerOf({ router, routerBias }: MoeLayer): TensorInfo[] {
  return routerBias === undefined ? [router] : [router, routerBias];
}

/** The part of a tensor that belongs to one expert, as numbers; nothing else of it is read. */
export async function expertFloats(
  base: ByteSource,
  tensor: TensorInfo,
  expert: number,
  signal?: AbortSignal,
): Promise<Float32Array> {
  const step = tensor.byteLength / tensor.shape.at(-1)!;
  return dequantize(tensor, await base.read(tensor.dataOffset + expert * step, step, signal));
}

/** The layer's tensor of a name as `ffn_down_exps.weight`; undefined where the architecture has none. */
export function partOf(layer: MoeLayer, part: string): TensorInfo | undefined {
  return layer.tensors.find(({ name }) => name === `blk.${layer.index}.${part}`);
}

/** @throws EspalierError `gguf-unsupported` when the layer has no such tensor */
export function requiredPart(method: string, model: MoeModel, layer: MoeLayer, part: string): TensorInfo {
  const tensor = partOf(layer, part);
  if (tensor !== undefined) return tensor;
  throw new EspalierError(
    'gguf-unsupported',
    `${method} needs blk.${layer.index}.${part}; ${model.architecture} has none here`,
    { hint: 'Use a method that does not need it, such as imatrix-frequency.' },
  );
}

/**
 * The gain of the norm before the experts, by which the router's input is multiplied: `post_attention_norm` or
 * `ffn_norm`, as llama.cpp names it.
 *
 * @throws EspalierError `gguf-unsupported` when the layer has neither
 */
export async function normGain(
  method: string,
  base: ByteSource,
  model: MoeModel,
  layer: MoeLayer,
  signal?: AbortSignal,
): Promise<Float32Array> {
  return floatsOf(base, normOf(method, model, layer), signal);
}

/** The tensor of {@link normGain}. */
export function normOf(method: string, model: MoeModel, { index }: MoeLayer): TensorInfo {
  const names = ['post_attention_norm', 'ffn_norm'].map((part) => `blk.${index}.${part}.weight`);
  const tensor = names
    .map((name) => model.header.tensors.find((candidate) => candidate.name === name))
    .find((found) => found !== undefined);
  if (tensor !== undefined) return tensor;
  throw new EspalierError('gguf-unsupported', `${method} needs ${names.join(' or ')}; the base has neither`);
}
