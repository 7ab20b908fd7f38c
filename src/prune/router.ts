import type { ByteSource, Piece, SpliceBuilder } from '../bytes/index.ts';
import { EspalierError } from '../common/index.ts';
import { decodeFloats, type TensorInfo } from '../gguf/index.ts';
import { expertBytes, type MoeLayer, type MoeModel } from '../moe/index.ts';
import type { CheckedPlan, Plan } from '../plan/index.ts';

/** Router bias of an expert that is switched off. Finite, because -inf fails llama.cpp's tensor check. */
export const MASKED_BIAS = -1e9;

/** The tensor of a layer in which experts can be switched off. */
export function maskTensor({ routerBias, selectionBias }: MoeLayer): TensorInfo | undefined {
  return routerBias ?? selectionBias;
}

/** Router biases of the base by block, one an expert of the base. */
export type RouterBiases = ReadonlyMap<number, Float32Array>;

export const NO_BIASES: RouterBiases = new Map();

/** What a plan needs of the base's router biases to be a list of bytes: all of them to shrink them, else nothing. */
export async function readRouterBiases(
  base: ByteSource,
  model: MoeModel,
  { router }: Plan,
  signal?: AbortSignal,
): Promise<RouterBiases> {
  const biases = new Map<number, Float32Array>();
  if (router.bias !== 'shrink') return biases;
  for (const { index, routerBias } of model.layers) {
    if (routerBias === undefined) continue;
    const bytes = await base.read(routerBias.dataOffset, routerBias.byteLength, signal);
    biases.set(index, decodeFloats(routerBias, bytes));
  }
  return biases;
}

/** Adds the bias of some experts of a layer to a list, see `routerPieces`. */
export function spliceRouter(splice: SpliceBuilder, ...what: Parameters<typeof routerPieces>): void {
  for (const piece of routerPieces(...what)) {
    if (piece.kind === 'copy') splice.copy(piece.offset, piece.length);
    else splice.literal(piece.bytes);
  }
}

/**
 * The bias of some experts of a layer, in their order: switched off where the plan does not keep them, else as the
 * plan says: a copy, 0, the product with the factor, or the plan's own value, rounded to F32.
 */
function* routerPieces(
  layer: MoeLayer,
  tensor: TensorInfo,
  ids: readonly number[],
  { plan, keep }: CheckedPlan,
  biases: RouterBiases,
): Generator<Piece> {
  const order = keep.get(layer.index) ?? [];
  const kept = new Set(order);
  const masks = tensor === maskTensor(layer);
  const { bias, factor = 1, values = {} } = plan.router;
  const edit = tensor === layer.routerBias ? bias : 'keep';
  const step = expertBytes(tensor);
  for (const id of ids) {
    if (masks && !kept.has(id)) yield float32(MASKED_BIAS);
    else if (edit === 'zero') yield float32(0);
    else if (edit === 'values') yield float32(values[layer.index]?.[order.indexOf(id)] ?? 0);
    else if (edit === 'shrink') yield float32(biasOf(biases, layer, id) * factor);
    else yield { kind: 'copy', offset: tensor.dataOffset + id * step, length: step };
  }
}

function biasOf(biases: RouterBiases, { index }: MoeLayer, id: number): number {
  const value = biases.get(index)?.[id];
  if (value !== undefined) return value;
  throw new EspalierError(
    'internal',
    `the router bias of block ${index} was not read before it was to shrink`,
  );
}

function float32(value: number): Piece {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return { kind: 'literal', bytes };
}
