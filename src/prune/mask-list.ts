import { SpliceBuilder, type SpliceList } from '../bytes/index.ts';
import { EspalierError } from '../common/index.ts';
import type { MoeModel } from '../moe/index.ts';
import type { CheckedPlan } from '../plan/index.ts';
import { maskTensor, NO_BIASES, type RouterBiases, spliceRouter } from './router.ts';

/**
 * The mask: the base, byte for byte, but for the router bias of the dropped experts (-1e9, so that no token is ever
 * routed to them) and, where the plan edits the bias, of the kept ones. Routes exactly like the candidate. Where only
 * `exp_probs_b` can be masked, that holds for scores that do not depend on the other experts (sigmoid) and weights that
 * are normalised over the selected ones; with a softmax over all experts (ernie4_5-moe) it comes near. Pure.
 *
 * @param biases of the base, from `readRouterBiases`; needed by plans that shrink the router bias
 * @throws EspalierError `gguf-unsupported` for an architecture without router bias
 */
export function maskList(
  model: MoeModel,
  checked: CheckedPlan,
  biases: RouterBiases = NO_BIASES,
): SpliceList {
  const all = Array.from({ length: model.expertCount }, (_, id) => id);
  const edits = model.layers.map((layer) => {
    const tensor = maskTensor(layer);
    if (tensor !== undefined) return { layer, tensor };
    throw new EspalierError(
      'gguf-unsupported',
      `${model.architecture} has no router bias to mask experts with`,
    );
  });
  const splice = new SpliceBuilder();
  let at = 0;
  for (const { layer, tensor } of edits.toSorted((a, b) => a.tensor.dataOffset - b.tensor.dataOffset)) {
    splice.copy(at, tensor.dataOffset - at);
    spliceRouter(splice, layer, tensor, all, checked, biases);
    at = tensor.dataOffset + tensor.byteLength;
  }
  splice.copy(at, model.header.fileSize - at);
  return splice.build();
}
