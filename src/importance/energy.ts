/**
 * Sums of squares of the columns of a matrix.
 *
 * @param matrix rows one after the other, as in a GGUF: `[n_out][width]`
 * @returns `width` numbers
 */
export function columnEnergies(matrix: Float32Array, width: number): Float64Array {
  const energies = new Float64Array(width);
  for (let at = 0; at < matrix.length; at += width) {
    for (let j = 0; j < width; j++) energies[j] = energies[j]! + matrix[at + j]! ** 2;
  }
  return energies;
}

export function sumOfSquares(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
