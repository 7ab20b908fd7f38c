import { elementsOf, type TensorInfo } from '../gguf/index.ts';
import { ROUTER_BIAS, SELECTION_BIASES } from './tensor-roles.ts';

type Shaped = Pick<TensorInfo, 'name' | 'shape'>;

/** One value an expert. The converter writes that of Ernie 4.5 as `[experts, 1]`, and llama.cpp, which fills up with ones, loads it. */
function isBias({ name }: Shaped): boolean {
  return [ROUTER_BIAS, ...SELECTION_BIASES].some((part) => name.endsWith(`.${part}`));
}

/** Rows of a tensor of experts along its slowest axis, which is the last one. */
export function rowCount(tensor: Shaped): number {
  return isBias(tensor) ? elementsOf(tensor.shape) : (tensor.shape.at(-1) ?? 0);
}

/** The shape of the tensor with another number of rows. */
export function withRows(tensor: Shaped, rows: number): number[] {
  return tensor.shape.with(isBias(tensor) ? 0 : -1, rows);
}
