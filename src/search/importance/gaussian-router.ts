import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError, type Random, seededRandom } from '../../common/index.ts';
import type { TensorInfo } from '../../gguf/index.ts';
import type { MoeLayer, MoeModel } from '../../moe/index.ts';
import { floatsOf, normGain, normOf, routerOf } from './expert-tensors.ts';
import type { ImportanceMethod } from './importance-method.ts';

/** Draws of router logits in each layer: the standard error of a probability of 1/8 is 0.0013. */
const DRAWS = 65_536;

/**
 * Expected routing weight of an expert if the normed hidden state were Gaussian: logits `z ~ N(b, W diag(g^2) W')`
 * with router rows `W`, bias `b` and the gain `g` of the norm before the router; the score is the mean of the softmax
 * over the selected logits, 0 where the expert is not selected (`P(selected) * E[weight | selected]`), by seeded draws.
 *
 * Proposed in this project, not published. On tiny-gpt-oss its held-out KL divergence is below that of `router-norm-bias`
 * and `aimer` at 30, 28 and 24 of 32 experts, at 24 barely (docs/plan-measurements.md). Reads the router tensors and one norm a layer.
 */
export const gaussianRouter: ImportanceMethod = {
  name: 'gaussian-router',
  summary: 'expected routing weight for Gaussian hidden states; reads routers and norms only',
  takes: ['seed'],
  reads: (model) => readsOf('gaussian-router', model),
  async score(model, base, { seed = 0, signal } = {}) {
    const { normal } = seededRandom(seed);
    const layers = [];
    for (const layer of model.layers) {
      const scores = await expectedWeights('gaussian-router', model, layer, base, normal, signal);
      layers.push({ layer: layer.index, scores });
    }
    return { method: 'gaussian-router', options: { seed }, layers };
  },
};

/** What {@link expectedWeights} reads. */
export function readsOf(method: string, model: MoeModel): TensorInfo[] {
  return model.layers.flatMap((layer) => [...routerOf(layer), normOf(method, model, layer)]);
}

/** @returns by expert, summing to 1 */
export async function expectedWeights(
  method: string,
  model: MoeModel,
  layer: MoeLayer,
  base: ByteSource,
  normal: Random['normal'],
  signal?: AbortSignal,
): Promise<number[]> {
  const experts = model.expertCount;
  const rows = await floatsOf(base, layer.router, signal);
  const gain = await normGain(method, base, model, layer, signal);
  const bias =
    layer.routerBias === undefined
      ? new Float32Array(experts)
      : await floatsOf(base, layer.routerBias, signal);
  // A NaN would never be selected, and look like an expert that nobody needs.
  const broken = [rows, gain, bias].some((values) => values.some((value) => !Number.isFinite(value)));
  if (broken) {
    throw new EspalierError(
      'gguf-malformed',
      `${model.header.name}: the router or norm of layer ${layer.index} holds NaN or infinity`,
    );
  }
  const factor = cholesky(covariance(rows, gain, experts), experts);
  const sums = new Float64Array(experts);
  const noise = new Float64Array(experts);
  const logits = new Float64Array(experts);
  const selected = new Int32Array(layer.used);
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let i = 0; i < experts; i++) noise[i] = normal();
    for (let i = 0; i < experts; i++) {
      let z = bias[i]!;
      for (let j = 0; j <= i; j++) z += factor[i * experts + j]! * noise[j]!;
      logits[i] = z;
    }
    addSelected(sums, logits, selected);
  }
  return Array.from(sums, (sum) => sum / DRAWS);
}

/** `W diag(gain^2) W'`, row by row. */
function covariance(rows: Float32Array, gain: Float32Array, experts: number): Float64Array {
  const width = rows.length / experts;
  const matrix = new Float64Array(experts * experts);
  for (let i = 0; i < experts; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += rows[i * width + k]! * rows[j * width + k]! * gain[k]! ** 2;
      matrix[i * experts + j] = sum;
      matrix[j * experts + i] = sum;
    }
  }
  return matrix;
}

/** Lower triangle L with `L L' = matrix`; a direction without variance (equal or zero rows) stays without. */
function cholesky(matrix: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) rest -= factor[i * size + k]! * factor[j * size + k]!;
      const pivot = factor[j * size + j]!;
      if (i === j) factor[i * size + i] = rest > 1e-9 * matrix[i * size + i]! ? Math.sqrt(rest) : 0;
      else factor[i * size + j] = pivot === 0 ? 0 : rest / pivot;
    }
  }
  return factor;
}

/**
 * Softmax over the largest logits, added to `sums`; of equal ones the lower id is selected, as in llama.cpp.
 *
 * @param selected memory for the ids, as long as a token uses experts: 65,536 draws a layer must not leave garbage
 */
function addSelected(sums: Float64Array, logits: Float64Array, selected: Int32Array): void {
  for (let n = 0; n < selected.length; n++) {
    let best = -1;
    for (let i = 0; i < logits.length; i++) {
      if (best !== -1 && logits[i]! <= logits[best]!) continue;
      let taken = false;
      for (let m = 0; m < n; m++) taken ||= selected[m] === i;
      if (!taken) best = i;
    }
    selected[n] = best;
  }
  const peak = logits[selected[0]!]!;
  let total = 0;
  for (let n = 0; n < selected.length; n++) total += Math.exp(logits[selected[n]!]! - peak);
  for (let n = 0; n < selected.length; n++) {
    const id = selected[n]!;
    sums[id] = sums[id]! + Math.exp(logits[id]! - peak) / total;
  }
}
