import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError, mapParallel, seededRandom } from '../../common/index.ts';
import type { TensorInfo } from '../../gguf/index.ts';
import type { MoeLayer, MoeModel } from '../../moe/index.ts';
import { expertFloats, normGain, requiredPart } from './expert-tensors.ts';
import { expectedWeights, readsOf } from './gaussian-router.ts';
import type { ImportanceMethod } from './importance-method.ts';
import { openReducer, type Reducer } from './weights/index.ts';

/**
 * Expected routing weight (as `gaussian-router`) times the root of the expert's expected output energy, for Gaussian
 * normed hidden states: `E = sum_j E[h_j^2] ||Wd_j||^2 + ||bd||^2` with gate and up inputs of unit `j` taken as
 * independent normals. The activation is that of gpt-oss (clamped SwiGLU, alpha 1.702, limit 7; openai/gpt-oss
 * `gpt_oss/torch/model.py`), so other architectures are refused.
 *
 * Proposed in this project, not published. On tiny-gpt-oss it is as good as `gaussian-router` at 30 and 28 of 32 experts,
 * and no better than `router-norm-bias` at 24 (docs/plan-measurements.md). Reads every expert weight of the base.
 */
export const gaussianEnergy: ImportanceMethod = {
  name: 'gaussian-energy',
  summary: 'gaussian-router times expected output norm; reads all expert weights; gpt-oss only',
  takes: ['seed'],
  reads: (model) => [...expertParts(model), ...readsOf('gaussian-energy', model)],
  async score(model, base, { seed = 0, threads, signal } = {}) {
    const bytes = expertParts(model).reduce((sum, { byteLength }) => sum + byteLength, 0);
    await using reducer = openReducer(base, { bytes, threads, signal });
    const { normal } = seededRandom(seed);
    const layers = [];
    for (const layer of model.layers) {
      const weights = await expectedWeights('gaussian-energy', model, layer, base, normal, signal);
      const gain = await normGain('gaussian-energy', base, model, layer, signal);
      const scores = await mapParallel(weights, reducer.parallel, async (weight, expert) => {
        const own = { model, layer, base, expert, gain, reducer, signal };
        return weight * Math.sqrt(await outputEnergy(own));
      });
      layers.push({ layer: layer.index, scores });
    }
    return { method: 'gaussian-energy', options: { seed }, layers };
  },
};

function expertParts(model: MoeModel): TensorInfo[] {
  if (model.architecture !== 'gpt-oss') {
    throw new EspalierError(
      'gguf-unsupported',
      `gaussian-energy supports gpt-oss only, and the base is ${model.architecture}`,
    );
  }
  const parts = ['gate', 'up', 'down'].flatMap((name) =>
    ['weight', 'bias'].map((kind) => `ffn_${name}_exps.${kind}`),
  );
  return model.layers.flatMap((layer) =>
    parts.map((part) => requiredPart('gaussian-energy', model, layer, part)),
  );
}

interface Expert {
  readonly model: MoeModel;
  readonly layer: MoeLayer;
  readonly base: ByteSource;
  readonly expert: number;
  readonly gain: Float32Array;
  readonly reducer: Reducer;
  readonly signal: AbortSignal | undefined;
}

async function outputEnergy({ model, layer, base, expert, gain, reducer, signal }: Expert): Promise<number> {
  const part = (name: string) => requiredPart('gaussian-energy', model, layer, name);
  const read = (name: string) => expertFloats(base, part(name), expert, signal);
  // The deviation of a unit's input is the norm of its row times the gain.
  const deviations = async (name: string) => {
    const [norms] = await reducer.reduce(part(name), expert, { kind: 'row-norms', gain });
    return norms!;
  };
  const gate = await deviations('ffn_gate_exps.weight');
  const up = await deviations('ffn_up_exps.weight');
  const gateBias = await read('ffn_gate_exps.bias');
  const upBias = await read('ffn_up_exps.bias');
  const [columns] = await reducer.reduce(part('ffn_down_exps.weight'), expert, { kind: 'columns' });
  let energy = sumOfSquares(await read('ffn_down_exps.bias'));
  for (const [j, column] of columns!.entries()) {
    const gated = expectation(gateBias[j]!, gate[j]!, gateSquared);
    energy += gated * expectation(upBias[j]!, up[j]!, upSquared) * column;
  }
  return energy;
}

const LIMIT = 7;

function gateSquared(x: number): number {
  const a = Math.min(x, LIMIT);
  return (a / (1 + Math.exp(-1.702 * a))) ** 2;
}

function upSquared(x: number): number {
  return (Math.min(Math.max(x, -LIMIT), LIMIT) + 1) ** 2;
}

/** The middles of 96 equal steps over 6 deviations to both sides, and the normal density there; they sum to 1. */
const STEPS = Array.from({ length: 96 }, (_, i) => -6 + (i + 0.5) / 8);
const DENSITY = STEPS.map((z) => Math.exp((-z * z) / 2) / 8 / Math.sqrt(2 * Math.PI));

/** `E[f(x)]` for `x ~ N(mean, deviation^2)`. */
function expectation(mean: number, deviation: number, f: (x: number) => number): number {
  let sum = 0;
  for (let i = 0; i < STEPS.length; i++) sum += DENSITY[i]! * f(mean + deviation * STEPS[i]!);
  return sum;
}

export function sumOfSquares(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
