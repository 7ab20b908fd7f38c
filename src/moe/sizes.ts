import { align } from '../gguf/header.ts';
import { expertBytes, type MoeModel } from './model.ts';

/** What a model weighs at a number of experts per layer. */
export interface ModelSize {
  /** Experts in every layer. */
  readonly experts: number;
  /** Elements of all tensors. */
  readonly parameters: number;
  /** Parameters that one token meets: all but the expert weights it is not routed to (routers count whole). */
  readonly activeParameters: number;
  /** Bytes of the tensor data, each tensor padded; the header comes on top. */
  readonly dataBytes: number;
}

/** Size of the model when `experts` are kept in every layer. From the header alone. */
export function sizeWith(model: MoeModel, experts: number): ModelSize {
  const { header, expertCount, expertUsedCount, layers } = model;
  const expertTensors = new Set(layers.flatMap((layer) => layer.tensors));
  const routers = new Set(layers.flatMap(({ router, routerBias }) => [router, routerBias]));
  let parameters = 0;
  let activeParameters = 0;
  let dataBytes = 0;
  for (const tensor of header.tensors) {
    const elements = tensor.shape.reduce((product, size) => product * size, 1);
    if (!expertTensors.has(tensor)) {
      parameters += elements;
      activeParameters += elements;
      dataBytes += align(tensor.byteLength, header.alignment);
      continue;
    }
    const perExpert = elements / expertCount;
    parameters += perExpert * experts;
    activeParameters += perExpert * (routers.has(tensor) ? experts : Math.min(experts, expertUsedCount));
    dataBytes += align(expertBytes(tensor, expertCount) * experts, header.alignment);
  }
  return { experts, parameters, activeParameters, dataBytes };
}
