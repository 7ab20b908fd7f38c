import { EspalierError } from '../../common/index.ts';
import type { TensorInfo } from '../../gguf/index.ts';
import type { MoeLayer, MoeModel } from '../../moe/index.ts';
import { floatsOf } from './expert-tensors.ts';
import type { ImportanceMethod } from './importance-method.ts';

/**
 * `||w_e||_2 * softmax(b)_e`: L2 norm of the expert's router row times its share of the softmax of the router
 * bias over the layer's experts. Reads the router tensors only.
 *
 * Source: the published card of gpt-oss-20b-pruned-28x. Known weakness: it multiplies a norm that varies little with
 * a softmax that varies much, and ignores the gain of the norm before the router.
 */
export const routerNormBias: ImportanceMethod = {
  name: 'router-norm-bias',
  summary: 'L2 norm of the router row times softmax of the router bias; reads router tensors only',
  takes: [],
  reads: (model) => model.layers.flatMap((layer) => tensorsOf(model, layer)),
  async score(model, base, { signal } = {}) {
    const layers = [];
    for (const layer of model.layers) {
      const [router, bias] = tensorsOf(model, layer);
      const weights = await floatsOf(base, router, signal);
      const biases = await floatsOf(base, bias, signal);
      layers.push({ layer: layer.index, scores: scoreLayer(model, weights, biases) });
    }
    return { method: 'router-norm-bias', layers };
  },
};

function tensorsOf({ architecture }: MoeModel, { router, routerBias }: MoeLayer): [TensorInfo, TensorInfo] {
  if (routerBias !== undefined) return [router, routerBias];
  throw new EspalierError(
    'gguf-unsupported',
    `router-norm-bias needs a router bias; ${architecture} has none`,
  );
}

/** @param weights the router's rows, one after the other: `[n_expert][n_embd]` */
function scoreLayer(model: MoeModel, weights: Float32Array, biases: Float32Array): number[] {
  const width = weights.length / model.expertCount;
  const peak = biases.reduce((a, b) => Math.max(a, b));
  const powers = Array.from(biases, (bias) => Math.exp(bias - peak));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power, expert) => {
    const row = weights.subarray(expert * width, (expert + 1) * width);
    const norm = Math.sqrt(row.reduce((total, weight) => total + weight * weight, 0));
    return (norm * power) / sum;
  });
}
