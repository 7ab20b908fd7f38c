import { EspalierError, mapParallel } from '../../common/index.ts';
import type { TensorInfo } from '../../gguf/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { ImportanceMethod } from './importance-method.ts';
import { openReducer } from './weights/index.ts';

/**
 * Root mean square over mean absolute value of all weight matrices of an expert. AIMER removes the experts of highest
 * `mean|w| / rms(w)`; the score here is the reciprocal, so that higher means more important, as everywhere.
 *
 * Source: ZongfangLiu/AIMER, calib_free_prune.py. Reads every expert weight of the base. On tiny-gpt-oss it leaves more
 * divergence than random draws do on average (docs/plan-measurements.md).
 */
export const aimer: ImportanceMethod = {
  name: 'aimer',
  summary: 'rms over mean magnitude of an expert’s weights (AIMER); reads all expert weights',
  takes: [],
  reads: (model) => matricesOf(model).flat(),
  async score(model, base, { threads, signal } = {}) {
    const matrices = matricesOf(model);
    const bytes = matrices.flat().reduce((sum, { byteLength }) => sum + byteLength, 0);
    await using reducer = openReducer(base, { bytes, threads, signal });
    const ids = Array.from({ length: model.expertCount }, (_, id) => id);
    const layers = [];
    for (const [row, { index }] of model.layers.entries()) {
      const scores = await mapParallel(ids, reducer.parallel, async (expert) => {
        const sums = { count: 0, magnitude: 0, square: 0 };
        for (const tensor of matrices[row]!) {
          const [own] = await reducer.reduce(tensor, expert, { kind: 'magnitudes' });
          sums.count += own![0]!;
          sums.magnitude += own![1]!;
          sums.square += own![2]!;
        }
        return ratio(model, index, expert, sums);
      });
      layers.push({ layer: index, scores });
    }
    return { method: 'aimer', layers };
  },
};

/** By layer. */
function matricesOf(model: MoeModel): TensorInfo[][] {
  return model.layers.map(({ tensors }) => tensors.filter(({ name }) => /_exps\.weight$/.test(name)));
}

interface Sums {
  count: number;
  magnitude: number;
  square: number;
}

function ratio(model: MoeModel, layer: number, expert: number, { count, magnitude, square }: Sums): number {
  if (magnitude > 0) return Math.sqrt(square / count) / (magnitude / count);
  throw new EspalierError(
    'gguf-malformed',
    `${model.header.name}: expert ${expert} of layer ${layer} has no weight but 0`,
  );
}
