import { EspalierError } from '../common/index.ts';
import type { TensorInfo } from './header.ts';

/**
 * Tensor data as numbers, for the types in which routers and biases are stored.
 *
 * @param bytes whole data of the tensor, or whole rows of it
 * @throws EspalierError `gguf-unsupported` for quantized types
 */
export function decodeFloats(tensor: Pick<TensorInfo, 'name' | 'type'>, bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float32Array(bytes.length / tensor.type.bytes);
  switch (tensor.type.name) {
    case 'F32':
      for (let i = 0; i < values.length; i++) values[i] = view.getFloat32(i * 4, true);
      return values;
    case 'F16':
      for (let i = 0; i < values.length; i++) values[i] = view.getFloat16(i * 2, true);
      return values;
    case 'BF16': {
      // The upper half of an F32.
      const bits = new Uint32Array(values.buffer);
      for (let i = 0; i < bits.length; i++) bits[i] = view.getUint16(i * 2, true) << 16;
      return values;
    }
    default:
      throw new EspalierError(
        'gguf-unsupported',
        `${tensor.name} is stored as ${tensor.type.name}; Espalier reads values of F32, F16 and BF16 only`,
      );
  }
}
