import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError, mapParallel } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { expertFloats, floatsOf, partOf, requiredPart } from './expert-tensors.ts';
import { sumOfSquares } from './gaussian-energy.ts';
import type { ExpertStatistics, Imatrix } from './read-imatrix.ts';
import type { Reducer } from './weights/index.ts';

/** What a pass over the weights of a layer needs. */
export interface LayerPass {
  readonly model: MoeModel;
  readonly base: ByteSource;
  readonly reducer: Reducer;
  /** Place of the layer in the model. */
  readonly row: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Mean squared output norm of every expert of a layer over the tokens routed to it, in each domain; 0 for one that saw none.
 * With means: `||Wd mu + bd||^2 + sum_j v_j ||Wd_j||^2`, exact in the mean and diagonal in the residual; without:
 * `sum_j E[h_j^2] ||Wd_j||^2 + ||bd||^2`. The weights are read once for all domains.
 *
 * @returns by domain and expert
 */
export async function layerEnergies(imatrices: readonly Imatrix[], pass: LayerPass): Promise<number[][]> {
  const { model, base, reducer, row, signal } = pass;
  const layer = model.layers[row]!;
  const down = requiredPart('imatrix-energy', model, layer, 'ffn_down_exps.weight');
  const biases = partOf(layer, 'ffn_down_exps.bias');
  for (const { domain, layers } of imatrices) {
    const width = layers[row]!.down.inSum2.length / model.expertCount;
    if (width === down.shape[0]) continue;
    throw new EspalierError(
      'dataset-invalid',
      `the imatrix of ${domain} has ${width} inputs for ${down.name}, but the base has ${down.shape[0]}`,
    );
  }
  const ids = Array.from({ length: model.expertCount }, (_, id) => id);
  const byExpert = await mapParallel(ids, reducer.parallel, async (expert) => {
    const moments = imatrices.map(({ layers }) => momentsOf(layers[row]!.down, expert, down.shape[0]!));
    if (moments.every((own) => own === undefined)) return moments.map(() => 0);
    const start = biases && (await expertFloats(base, biases, expert, signal));
    const inputs = moments.flatMap((own) => (own?.means === undefined ? [] : [own.means]));
    const [columns, ...outputs] = await reducer.reduce(down, expert, { kind: 'columns', inputs, start });
    const centres = outputs.values();
    return moments.map((own) => {
      if (own === undefined) return 0;
      const centre = own.means === undefined ? (start ?? []) : centres.next().value!;
      return columns!.reduce((sum, column, j) => sum + own.variances[j]! * column, sumOfSquares(centre));
    });
  });
  return imatrices.map((_, domain) => byExpert.map((energies) => energies[domain]!));
}

interface Moments {
  /** Of the inputs, where the imatrix has them. */
  readonly means: readonly number[] | undefined;
  /** About the means; about 0 where there are none. */
  readonly variances: readonly number[];
}

/** Of what enters an expert's down projection; undefined for an expert that saw no token. */
function momentsOf(
  { counts, inSum2, inSum }: ExpertStatistics,
  expert: number,
  width: number,
): Moments | undefined {
  const count = counts[expert]!;
  if (count === 0) return undefined;
  const own = (sums: Float32Array) => sums.subarray(expert * width, (expert + 1) * width);
  const squares = Array.from(own(inSum2), (sum) => sum / count);
  if (inSum === undefined) return { means: undefined, variances: squares };
  const means = Array.from(own(inSum), (sum) => sum / count);
  return { means, variances: squares.map((square, j) => Math.max(0, square - means[j]! ** 2)) };
}

/**
 * Proxy of the routing weight of each expert when it is selected: the softmax over the largest logits at the mean
 * input of its own tokens, itself always among them; 0 for an expert that saw no token.
 *
 * @throws EspalierError `dataset-invalid` when the imatrix has no means
 */
export async function layerGates(
  imatrix: Imatrix,
  { model, base, row, signal }: LayerPass,
): Promise<number[]> {
  const { router, routerBias, used } = model.layers[row]!;
  const { counts, inSum } = imatrix.layers[row]!.gate;
  if (inSum === undefined) {
    throw new EspalierError(
      'dataset-invalid',
      `the imatrix of ${imatrix.domain} has no in_sum, which imatrix-reap needs`,
      { hint: 'Make it with llama-imatrix 0.7.0 or newer, or use imatrix-energy.' },
    );
  }
  const rows = await floatsOf(base, router, signal);
  const biases = routerBias === undefined ? undefined : await floatsOf(base, routerBias, signal);
  const width = rows.length / model.expertCount;
  return Array.from(counts, (count, expert) => {
    if (count === 0) return 0;
    const mean = inSum.subarray(expert * width, (expert + 1) * width);
    const logits = Array.from({ length: model.expertCount }, (_, e) => {
      let z = biases?.[e] ?? 0;
      for (let j = 0; j < width; j++) z += (rows[e * width + j]! * mean[j]!) / count;
      return z;
    });
    const others = logits.filter((_, e) => e !== expert).toSorted((a, b) => b - a);
    const selected = [logits[expert]!, ...others.slice(0, used - 1)];
    const peak = Math.max(...selected);
    const powers = selected.map((z) => Math.exp(z - peak));
    return powers[0]! / powers.reduce((a, b) => a + b, 0);
  });
}
