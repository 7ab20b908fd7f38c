import { align, elementsOf } from '../gguf/index.ts';
import { expertBytes, type MoeModel } from './moe-model.ts';
import { rowCount } from './rows.ts';

/** What a model weighs at a number of experts per layer. */
interface ModelSize {
  /** Experts in every layer. */
  readonly experts: number;
  /** Elements of all tensors. */
  readonly parameters: number;
  /** Parameters that one token meets: all but the expert weights it is not routed to (routers count whole). */
  readonly activeParameters: number;
  /** Bytes of the tensor data, each tensor padded; the header comes on top. */
  readonly dataBytes: number;
}

/**
 * Size of the model when `experts` are kept in every layer. From the header alone.
 *
 * @param byLayer experts of layers that keep another number, by the block's index
 */
export function sizeWith(model: MoeModel, experts: number, byLayer?: ReadonlyMap<number, number>): ModelSize {
  const { header, expertCount, layers } = model;
  const layerOf = new Map(layers.flatMap((layer) => layer.tensors.map((tensor) => [tensor, layer] as const)));
  let parameters = 0;
  let activeParameters = 0;
  let dataBytes = 0;
  for (const tensor of header.tensors) {
    const elements = elementsOf(tensor.shape);
    const layer = layerOf.get(tensor);
    if (layer === undefined) {
      parameters += elements;
      activeParameters += elements;
      dataBytes += align(tensor.byteLength, header.alignment);
      continue;
    }
    const rows = rowCount(tensor);
    const perRow = elements / rows;
    const kept = Math.ceil((rows * (byLayer?.get(layer.index) ?? experts)) / expertCount);
    const routes = [layer.router, layer.routerBias, layer.selectionBias].includes(tensor);
    parameters += perRow * kept;
    activeParameters += perRow * (routes ? kept : Math.min(kept, layer.used));
    dataBytes += align(expertBytes(tensor) * kept, header.alignment);
  }
  return { experts, parameters, activeParameters, dataBytes };
}

/**
 * Bytes of weights that one token is computed with: all but the input embeddings, and of the experts those that a token is
 * routed to.
 */
export function activeBytesOf({ header, layers, expertCount }: MoeModel): number {
  const used = new Map(
    layers.flatMap((layer) => layer.tensors.map(({ name }) => [name, layer.used / expertCount] as const)),
  );
  const bytes = header.tensors
    .filter(({ name }) => name !== 'token_embd.weight')
    .map(({ name, byteLength }) => byteLength * (used.get(name) ?? 1));
  return Math.round(bytes.reduce((sum, one) => sum + one, 0));
}
