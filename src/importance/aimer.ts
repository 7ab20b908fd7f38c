import { EspalierError } from '../common/errors.ts';
import type { MoeModel } from '../moe/model.ts';
import type { ImportanceMethod } from './method.ts';
import { expertFloats } from './tensors.ts';

/**
 * Root mean square over mean absolute value of all weight matrices of an expert. AIMER removes the experts of highest
 * `mean|w| / rms(w)`; the score here is the reciprocal, so that higher means more important, as everywhere.
 *
 * Source: ZongfangLiu/AIMER, calib_free_prune.py. Reads every expert weight of the base. On tiny-gpt-oss it leaves more
 * divergence than random draws do on average (plans/README.md).
 */
export const aimer: ImportanceMethod = {
  name: 'aimer',
  summary: 'rms over mean magnitude of an expert’s weights (AIMER); reads all expert weights',
  takes: [],
  async score(model, base, { signal } = {}) {
    const layers = [];
    for (const layer of model.layers) {
      const matrices = layer.tensors.filter(({ name }) => /_exps\.weight$/.test(name));
      const scores = [];
      for (let expert = 0; expert < model.expertCount; expert++) {
        const sums = { count: 0, magnitude: 0, square: 0 };
        for (const tensor of matrices) add(sums, await expertFloats(base, tensor, expert, signal));
        scores.push(ratio(model, layer.index, expert, sums));
      }
      layers.push({ layer: layer.index, scores });
    }
    return { method: 'aimer', layers };
  },
};

interface Sums {
  count: number;
  magnitude: number;
  square: number;
}

function add(sums: Sums, weights: Float32Array): void {
  let magnitude = 0;
  let square = 0;
  for (const weight of weights) {
    magnitude += Math.abs(weight);
    square += weight * weight;
  }
  sums.count += weights.length;
  sums.magnitude += magnitude;
  sums.square += square;
}

function ratio(model: MoeModel, layer: number, expert: number, { count, magnitude, square }: Sums): number {
  if (magnitude > 0) return Math.sqrt(square / count) / (magnitude / count);
  throw new EspalierError(
    'gguf-malformed',
    `${model.header.name}: expert ${expert} of layer ${layer} has no weight but 0`,
  );
}
