import { memorySource } from '../../../src/bytes/memory-source.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { describeMoe } from '../../../src/moe/moe-model.ts';
import { type BuiltGguf, buildGguf, type TestTensor } from '../../support/gguf.ts';
import { floatData, gptOssGguf } from '../../support/gpt-oss.ts';

/** n_embd and the experts' hidden width. */
export const WIDTH = 32;

/** Numbers that a tensor begins with; the rest is 0. */
type Values = Record<string, readonly number[]>;

/** A gpt-oss of two layers and two experts, one used, all F32 and 0 but for `values` by tensor name. */
export async function handMade(values: Values, { used = 1, experts = 2 } = {}) {
  const edit = (tensors: TestTensor[]) => {
    const norms = [0, 1].map((n): TestTensor => {
      return { name: `blk.${n}.post_attention_norm.weight`, type: 'F32', shape: [WIDTH] };
    });
    return [...tensors, ...norms].map((tensor): TestTensor => {
      const count = tensor.shape.reduce((a, b) => a * b, 1);
      if (tensor.type !== 'F32') return tensor;
      const start = values[String(tensor.name)] ?? [];
      return { ...tensor, data: floatData('F32', [...start, ...Array(count - start.length).fill(0)]) };
    });
  };
  const shape = { layers: 2, experts, used, width: WIDTH, hidden: WIDTH, expertType: 'F32' as const };
  const base = memorySource('base', gptOssGguf({ ...shape, edit }).bytes);
  return { base, model: describeMoe(await readHeader(base)) };
}

/** Puts rows of `length` numbers after each other, each filled up with zeros. */
export function rowsOf(rows: readonly (readonly number[])[], length = WIDTH): number[] {
  return rows.flatMap((row) => [...row, ...Array(length - row.length).fill(0)]);
}

/** Numbers of one layer as llama-imatrix would write them. */
export interface LayerStatistics {
  counts: readonly number[];
  /** Those of gate, where they differ. */
  gateCounts?: readonly number[];
  /** By expert, of what enters gate and down; filled up with zeros. */
  gateSum?: readonly (readonly number[])[];
  downSum?: readonly (readonly number[])[];
  downSum2?: readonly (readonly number[])[];
}

export function imatrixGguf(
  layers: readonly LayerStatistics[],
  { means = true, type = 'imatrix' } = {},
): BuiltGguf {
  const tensors = layers.flatMap(({ counts, gateCounts = counts, gateSum, downSum, downSum2 }, n) => {
    const experts = counts.length;
    const matrix = (rows: readonly (readonly number[])[] | undefined) =>
      floatData('F32', rowsOf(rows ?? counts.map(() => [])));
    const of = (
      part: string,
      own: readonly number[],
      sums: typeof gateSum,
      squares: typeof gateSum,
    ): TestTensor[] => {
      const name = `blk.${n}.ffn_${part}_exps.weight`;
      const wide = { type: 'F32' as const, shape: [WIDTH, experts] };
      return [
        { name: `${name}.in_sum2`, ...wide, data: matrix(squares) },
        { name: `${name}.counts`, type: 'F32', shape: [1, experts], data: floatData('F32', own) },
        ...(means ? [{ name: `${name}.in_sum`, ...wide, data: matrix(sums) }] : []),
      ];
    };
    return [...of('gate', gateCounts, gateSum, undefined), ...of('down', counts, downSum, downSum2)];
  });
  return buildGguf({ metadata: [['general.type', { type: 'string', value: type }]], tensors });
}
