import { EspalierError } from '../../common/errors.ts';
import { decodeFloats } from '../decode.ts';
import type { TensorInfo } from '../header.ts';
import type { BlockDecoder } from './block.ts';
import { q4_k, q5_k, q6_k } from './k-quants.ts';
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

/**
 * Tensor data as numbers, exactly as ggml and gguf-py have them.
 *
 * @param bytes whole data of the tensor, or whole blocks of it
 * @throws EspalierError `gguf-unsupported` for a type that is not one of {@link READABLE_TYPES}
 */
export function dequantize(tensor: TensorInfo, bytes: Uint8Array): Float32Array {
  const { name, elements, bytes: blockBytes } = tensor.type;
  if (FLOATS.includes(name)) return decodeFloats(tensor, bytes);
  const decode = DECODERS[name];
  if (decode === undefined) {
    throw new EspalierError(
      'gguf-unsupported',
      `${tensor.name} is stored as ${name}; its values can be read from ${READABLE_TYPES.join(', ')} only`,
      { hint: 'Score another quantisation of the same model: the plan fits both.' },
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks = bytes.length / blockBytes;
  const out = new Float32Array(blocks * elements);
  for (let i = 0; i < blocks; i++) decode(view, i * blockBytes, out, i * elements);
  return out;
}
