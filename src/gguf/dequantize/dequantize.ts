import { EspalierError } from '../../common/index.ts';
import { decodeFloats } from '../decode-floats.ts';
import type { TensorInfo } from '../header.ts';
import { q4_k, q5_k, q6_k } from './k-quants.ts';
import type { BlockDecoder } from './legacy.ts';
import { mxfp4, q4_0, q5_0, q5_1, q8_0 } from './legacy.ts';

const DECODERS: Readonly<Record<string, BlockDecoder>> = {
  Q4_0: q4_0,
  Q5_0: q5_0,
  Q5_1: q5_1,
  Q8_0: q8_0,
  Q4_K: q4_k,
  Q5_K: q5_k,
  Q6_K: q6_k,
  MXFP4: mxfp4,
};

const FLOATS = ['F32', 'F16', 'BF16'];

/** Names of the types that {@link dequantize} reads. */
export const READABLE_TYPES: readonly string[] = [...FLOATS, ...Object.keys(DECODERS)];

/** What of a tensor says how its data are stored. */
type Stored = Pick<TensorInfo, 'name' | 'type'>;

/** @throws EspalierError `gguf-unsupported` for a type that is not one of {@link READABLE_TYPES} */
export function checkReadable({ name, type }: Stored): void {
  if (READABLE_TYPES.includes(type.name)) return;
  throw new EspalierError(
    'gguf-unsupported',
    `${name} is stored as ${type.name}; Espalier reads values of ${READABLE_TYPES.join(', ')} only`,
    { hint: 'Score another quantization of the same model: its plan fits this file too.' },
  );
}

/**
 * Tensor data as numbers, exactly as ggml and gguf-py have them.
 *
 * @param bytes whole data of the tensor, or whole blocks of it
 * @param out memory to use again for quantized types, at least as long as the values; default: memory of its own
 * @throws EspalierError as {@link checkReadable}
 */
export function dequantize(tensor: Stored, bytes: Uint8Array, out?: Float32Array): Float32Array {
  checkReadable(tensor);
  const { name, elements, bytes: blockBytes } = tensor.type;
  const decode = DECODERS[name];
  if (decode === undefined) return decodeFloats(tensor, bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks = bytes.length / blockBytes;
  const values = out?.subarray(0, blocks * elements) ?? new Float32Array(blocks * elements);
  for (let i = 0; i < blocks; i++) decode(view, i * blockBytes, values, i * elements);
  return values;
}
