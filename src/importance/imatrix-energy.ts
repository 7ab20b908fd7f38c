import type { ByteSource } from '../bytes/source.ts';
import { EspalierError } from '../common/errors.ts';
import type { MoeModel } from '../moe/model.ts';
import { columnEnergies, sumOfSquares } from './energy.ts';
import type { Imatrix } from './imatrix.ts';
import { expertFloats, floatsOf, partOf, requiredPart } from './tensors.ts';

/**
 * Mean squared output norm of every expert of a layer over the tokens routed to it; 0 for one that saw none.
 * With means: `||Wd mu + bd||^2 + sum_j v_j ||Wd_j||^2`, exact in the mean and diagonal in the residual; without:
 * `sum_j E[h_j^2] ||Wd_j||^2 + ||bd||^2`.
 */
export async function layerEnergies(
  model: MoeModel,
  base: ByteSource,
  imatrix: Imatrix,
  row: number,
  signal?: AbortSignal,
): Promise<number[]> {
  const layer = model.layers[row]!;
  const { counts, inSum2, inSum } = imatrix.layers[row]!.down;
  const down = requiredPart('imatrix-energy', model, layer, 'ffn_down_exps.weight');
  const biases = partOf(layer, 'ffn_down_exps.bias');
  const width = inSum2.length / model.expertCount;
  if (width !== down.shape[0]) {
    throw new EspalierError(
      'dataset-invalid',
      `the imatrix of ${imatrix.domain} has ${width} inputs for ${down.name}, the base has ${down.shape[0]}`,
    );
  }
  const energies: number[] = [];
  for (const [expert, count] of counts.entries()) {
    if (count === 0) {
      energies.push(0);
      continue;
    }
    const weights = await expertFloats(base, down, expert, signal);
    const rows = weights.length / width;
    const bias =
      biases === undefined ? new Float32Array(rows) : await expertFloats(base, biases, expert, signal);
    const own = (sums: Float32Array) => sums.subarray(expert * width, (expert + 1) * width);
    const squares = Array.from(own(inSum2), (sum) => sum / count);
    const means = inSum === undefined ? undefined : Array.from(own(inSum), (sum) => sum / count);
    energies.push(outputEnergy(weights, bias, squares, means));
  }
  return energies;
}

/** @param weights `[n_out][width]`; `squares` and `means` of the input, `width` each */
function outputEnergy(
  weights: Float32Array,
  bias: Float32Array,
  squares: readonly number[],
  means: readonly number[] | undefined,
): number {
  const width = squares.length;
  const columns = columnEnergies(weights, width);
  if (means === undefined) {
    return columns.reduce((sum, column, j) => sum + squares[j]! * column, sumOfSquares(bias));
  }
  const centre = Array.from(bias, (b, i) =>
    means.reduce((sum, mean, j) => sum + weights[i * width + j]! * mean, b),
  );
  return columns.reduce(
    (sum, column, j) => sum + Math.max(0, squares[j]! - means[j]! ** 2) * column,
    sumOfSquares(centre),
  );
}

/**
 * Proxy of the routing weight of each expert when it is selected: the softmax over the largest logits at the mean
 * input of its own tokens, itself always among them; 0 for an expert that saw no token.
 *
 * @throws EspalierError `dataset-invalid` when the imatrix has no means
 */
export async function layerGates(
  model: MoeModel,
  base: ByteSource,
  imatrix: Imatrix,
  row: number,
  signal?: AbortSignal,
): Promise<number[]> {
  const { router, routerBias } = model.layers[row]!;
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
    const selected = [logits[expert]!, ...others.slice(0, model.expertUsedCount - 1)];
    const peak = Math.max(...selected);
    const powers = selected.map((z) => Math.exp(z - peak));
    return powers[0]! / powers.reduce((a, b) => a + b, 0);
  });
}
