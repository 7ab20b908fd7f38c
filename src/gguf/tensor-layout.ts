import { EspalierError } from '../common/index.ts';
import type { Cursor } from './cursor.ts';
import { elementsOf, type GgufHeader, type TensorInfo } from './header.ts';
import { LIMITS } from './limits.ts';
import { TENSOR_TYPES, type TensorType } from './types.ts';

/** One entry of the tensor infos, and its data offset relative to the data section (not yet known here). */
export function tensorInfo(cursor: Cursor): [Omit<TensorInfo, 'dataOffset'>, number] {
  const start = cursor.offset;
  const name = cursor.text('a tensor name', LIMITS.tensorNameBytes);
  const dimensions = cursor.u32();
  if (dimensions > LIMITS.dimensions) {
    throw cursor.malformed(
      `${name} has ${dimensions} dimensions, but at most ${LIMITS.dimensions} are accepted`,
    );
  }
  const shape: number[] = [];
  for (let i = 0; i < dimensions; i++) shape.push(cursor.size(`dimension ${i} of ${name}`));
  const typeId = cursor.u32();
  const type = TENSOR_TYPES[typeId];
  if (type === undefined) {
    throw cursor.unsupported(
      `${name} has type ${typeId}, which ggml does not define`,
      'Files of forks with types of their own cannot be cut: the size of such a tensor is unknown.',
    );
  }
  const byteLength = tensorBytes(type, shape);
  if (byteLength === undefined) {
    throw cursor.malformed(`${name} has shape [${shape.join(', ')}], which ${type.name} cannot hold`);
  }
  const offset = cursor.size(`the offset of ${name}`);
  return [{ name, shape, typeId, type, byteLength, span: { start, end: cursor.offset } }, offset];
}

/**
 * Bytes of a tensor's data, without padding: of a scalar, which has no dimension, one element; 0 where a dimension is 0. As ggml
 * reads them (gguf.cpp). Undefined when the shape is not one: a row that is not whole blocks, or a size beyond 2^53.
 */
export function tensorBytes(type: TensorType, shape: readonly number[]): number | undefined {
  const whole = (shape[0] ?? 1) % type.elements === 0;
  const bytes = (elementsOf(shape) / type.elements) * type.bytes;
  return whole && Number.isSafeInteger(bytes) ? bytes : undefined;
}

/**
 * Tensors must lie inside the file, aligned, and must not overlap; each must begin where the one before it in the list ends,
 * padded to the alignment, as llama.cpp demands (ggml/src/gguf.cpp, "has offset").
 *
 * @throws EspalierError `gguf-truncated`, `gguf-malformed`
 */
export function checkLayout(header: GgufHeader): void {
  const { name, alignment, dataStart, fileSize, tensors } = header;
  let end = dataStart;
  let previous: TensorInfo | undefined;
  for (const tensor of tensors.toSorted((a, b) => a.dataOffset - b.dataOffset)) {
    if ((tensor.dataOffset - dataStart) % alignment !== 0) {
      throw new EspalierError(
        'gguf-malformed',
        `${name}: ${tensor.name} begins at byte ${tensor.dataOffset}, which is not aligned to ${alignment}`,
      );
    }
    if (tensor.dataOffset < end) {
      throw new EspalierError(
        'gguf-malformed',
        `${name}: ${tensor.name} begins at byte ${tensor.dataOffset}, before ${previous?.name} ends at ${end}`,
      );
    }
    end = tensor.dataOffset + tensor.byteLength;
    if (end > fileSize) {
      throw new EspalierError(
        'gguf-truncated',
        `${name} is cut off: ${tensor.name} ends at byte ${end}, but the file has ${fileSize} bytes`,
        { hint: 'Download it again.', details: { needed: end, size: fileSize } },
      );
    }
    previous = tensor;
  }
  let expected = dataStart;
  for (const tensor of tensors) {
    if (tensor.dataOffset !== expected) {
      throw new EspalierError(
        'gguf-malformed',
        `${name}: ${tensor.name} begins at byte ${tensor.dataOffset}, expected ${expected}: llama.cpp loads no file with holes, or with tensors in another order than their list`,
        { hint: 'Write the file again with a tool that leaves no holes between tensors.' },
      );
    }
    expected += Math.ceil(tensor.byteLength / alignment) * alignment;
  }
}
