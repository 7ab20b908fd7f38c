import { dequantize, type TensorInfo } from '../../../gguf/index.ts';

/**
 * What is made of a matrix. All sums go in the order of its rows, so that they are the same wherever and in whatever pieces
 * they are made.
 */
export type Reduction =
  /** Number of weights, sum of magnitudes, sum of squares. */
  | { readonly kind: 'magnitudes' }
  /** `||row * gain||` of each row. */
  | { readonly kind: 'row-norms'; readonly gain: Float32Array }
  /** Sum of squares of each column; and for each vector of inputs `start + row . input` of each row. */
  | {
      readonly kind: 'columns';
      readonly inputs?: readonly (readonly number[])[];
      readonly start?: Float32Array | undefined;
    };

/** A matrix of `width` columns, rows one after the other, as it is stored. */
interface Matrix {
  readonly tensor: Pick<TensorInfo, 'name' | 'type'>;
  readonly width: number;
  readonly bytes: Uint8Array;
}

/** Numbers that are dequantized at a time: small beside the 8 million of an expert's matrix. */
const PIECE = 1 << 14;

/** @returns the sums that the kind names, in its order */
export function reduce({ tensor, width, bytes }: Matrix, reduction: Reduction): Float64Array[] {
  const { elements, bytes: blockBytes } = tensor.type;
  const rowBytes = (width / elements) * blockBytes;
  const rows = bytes.length / rowBytes;
  const sums = reducers[reduction.kind](width, rows, reduction as never);
  const step = Math.max(1, Math.floor(PIECE / width));
  // One memory for all pieces: 10 GB of it as garbage would be collected late.
  const values = new Float32Array(step * width);
  for (let row = 0; row < rows; row += step) {
    const piece = bytes.subarray(row * rowBytes, Math.min(rows, row + step) * rowBytes);
    sums.add(dequantize(tensor, piece, values), row);
  }
  return sums.done();
}

interface Sums {
  /** @param values whole rows, the first of which is `row` of the matrix */
  add(values: Float32Array, row: number): void;
  done(): Float64Array[];
}

type Reducers = {
  [Kind in Reduction['kind']]: (
    width: number,
    rows: number,
    reduction: Extract<Reduction, { kind: Kind }>,
  ) => Sums;
};

const reducers: Reducers = {
  magnitudes() {
    let [count, magnitude, square] = [0, 0, 0];
    return {
      add(values) {
        for (const weight of values) {
          magnitude += Math.abs(weight);
          square += weight * weight;
        }
        count += values.length;
      },
      done: () => [Float64Array.of(count, magnitude, square)],
    };
  },

  'row-norms'(width, rows, { gain }) {
    const norms = new Float64Array(rows);
    return {
      add(values, first) {
        for (let at = 0, row = first; at < values.length; at += width, row++) {
          let sum = 0;
          for (let k = 0; k < width; k++) sum += (values[at + k]! * gain[k]!) ** 2;
          norms[row] = Math.sqrt(sum);
        }
      },
      done: () => [norms],
    };
  },

  columns(width, rows, { inputs = [], start }) {
    const columns = new Float64Array(width);
    const outputs = inputs.map(() => Float64Array.from({ length: rows }, (_, row) => start?.[row] ?? 0));
    return {
      add(values, first) {
        for (let at = 0, row = first; at < values.length; at += width, row++) {
          for (let j = 0; j < width; j++) columns[j] = columns[j]! + values[at + j]! ** 2;
          for (const [i, input] of inputs.entries()) {
            let sum = outputs[i]![row]!;
            for (let j = 0; j < width; j++) sum += values[at + j]! * input[j]!;
            outputs[i]![row] = sum;
          }
        }
      },
      done: () => [columns, ...outputs],
    };
  },
};
