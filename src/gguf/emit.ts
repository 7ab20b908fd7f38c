import { EspalierError } from '../common/index.ts';
import { align, type GgufHeader, type MetadataValue, type TensorInfo } from './header.ts';
import { tensorBytes } from './tensor-layout.ts';
import { SCALAR_BYTES, type ScalarType, VALUE_TYPES } from './types.ts';

export interface HeaderChanges {
  /** Keys to overwrite (in place) or to add (at the end). */
  readonly set?: ReadonlyMap<string, MetadataValue>;
  /** Keys to leave out. */
  readonly remove?: ReadonlySet<string>;
  /** Names of the tensors to leave in; all when absent. */
  readonly only?: ReadonlySet<string>;
  /** New shapes by tensor name. */
  readonly shapes?: ReadonlyMap<string, readonly number[]>;
}

/** A tensor of the new file. */
interface PlacedTensor {
  /** Its entry in the file that was read. */
  readonly source: TensorInfo;
  readonly shape: readonly number[];
  readonly byteLength: number;
  /** Where its data begins in the new file; after its data comes zero padding up to the alignment. */
  readonly dataOffset: number;
}

export interface EmittedHeader {
  /** The new file's bytes `[0, dataStart)`, padding included. */
  readonly bytes: Uint8Array;
  readonly tensors: readonly PlacedTensor[];
  /** Size of the whole new file: the last tensor's data is padded as well. */
  readonly fileSize: number;
}

/**
 * The header of a file with the same metadata and tensors but for `changes`. What is not changed is copied byte
 * for byte from the header that was read, known or not. Tensors are laid out anew in the order of their infos,
 * each padded to the alignment, because llama.cpp demands offsets that are the running sum (gguf.cpp).
 *
 * @throws EspalierError `gguf-unsupported` for a shape that the tensor's type cannot hold
 */
export function emitHeader(header: GgufHeader, changes: HeaderChanges): EmittedHeader {
  const { parts, tensors, dataStart, fileSize } = layOut(header, changes);
  const bytes = new Uint8Array(dataStart);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, tensors, fileSize };
}

/** Size of the whole file that `emitHeader` describes, without making the bytes of its header. */
export function emittedSize(header: GgufHeader, changes: HeaderChanges): number {
  return layOut(header, changes).fileSize;
}

function layOut(header: GgufHeader, changes: HeaderChanges) {
  const tensors = header.tensors.filter(({ name }) => changes.only?.has(name) !== false);
  const magicAndVersion = header.bytes.subarray(0, 8);
  const parts: Uint8Array[] = [magicAndVersion, scalarBytes('u64', BigInt(tensors.length))];
  const pending = new Map(changes.set);
  const staying = header.keyValues.filter(({ key }) => changes.remove?.has(key) !== true);
  const entries = staying.map(({ key, span }) => {
    const value = pending.get(key);
    if (value === undefined) return header.bytes.subarray(span.start, span.end);
    pending.delete(key);
    return encodeKeyValue(key, value);
  });
  for (const [key, value] of pending) entries.push(encodeKeyValue(key, value));
  parts.push(scalarBytes('u64', BigInt(entries.length)), ...entries);

  let offset = 0;
  const placed = tensors.map((source) => {
    const shape = changes.shapes?.get(source.name) ?? source.shape;
    const byteLength = tensorBytes(source.type, shape);
    if (byteLength === undefined) {
      throw new EspalierError(
        'gguf-unsupported',
        `${header.name}: ${source.name} (${source.type.name}) cannot take the shape [${shape.join(', ')}]`,
      );
    }
    parts.push(encodeTensorInfo(header, source, shape, offset));
    const tensor = { source, shape, byteLength, dataOffset: offset };
    offset += align(byteLength, header.alignment);
    return tensor;
  });

  const unpadded = parts.reduce((sum, part) => sum + part.length, 0);
  const dataStart = align(unpadded, header.alignment);
  return {
    parts,
    tensors: placed.map((tensor) => ({ ...tensor, dataOffset: tensor.dataOffset + dataStart })),
    dataStart,
    fileSize: dataStart + offset,
  };
}

/** The bytes of a metadata entry: key, value type, value. */
export function encodeKeyValue(key: string, value: MetadataValue): Uint8Array {
  const type = scalarBytes('u32', VALUE_TYPES.indexOf(value.type));
  return Buffer.concat([stringBytes(key), type, valueBytes(value)]);
}

function valueBytes(value: MetadataValue): Uint8Array {
  if (value.type === 'string') return stringBytes(value.value);
  if (value.type !== 'array') return scalarBytes(value.type, value.value);
  const { elementType, values } = value;
  const step = SCALAR_BYTES[elementType];
  const bytes = Buffer.allocUnsafe(4 + 8 + values.length * step);
  const view = viewOf(bytes);
  setScalar(view, 0, 'u32', VALUE_TYPES.indexOf(elementType));
  setScalar(view, 4, 'u64', values.length);
  for (const [i, element] of values.entries()) setScalar(view, 12 + i * step, elementType, element);
  return bytes;
}

function encodeTensorInfo(
  header: GgufHeader,
  { span, typeId }: TensorInfo,
  shape: readonly number[],
  offset: number,
): Uint8Array {
  // The name's own bytes, not the decoded text: what is not valid UTF-8 stays as it was.
  const { buffer, byteOffset } = header.bytes;
  const nameLength = Number(new DataView(buffer, byteOffset + span.start, 8).getBigUint64(0, true));
  const name = header.bytes.subarray(span.start, span.start + 8 + nameLength);
  const bytes = Buffer.allocUnsafe(name.length + 4 + 8 * shape.length + 4 + 8);
  const view = viewOf(bytes);
  bytes.set(name);
  let at = name.length;
  setScalar(view, at, 'u32', shape.length);
  at += 4;
  for (const size of shape) {
    setScalar(view, at, 'u64', size);
    at += 8;
  }
  setScalar(view, at, 'u32', typeId);
  setScalar(view, at + 4, 'u64', offset);
  return bytes;
}

function stringBytes(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([scalarBytes('u64', BigInt(bytes.length)), bytes]);
}

/** Out of Node's pool: an array of its own for every few bytes costs hundreds of them. */
function scalarBytes(type: ScalarType, value: number | bigint | boolean): Uint8Array {
  const bytes = Buffer.allocUnsafe(SCALAR_BYTES[type]);
  setScalar(viewOf(bytes), 0, type, value);
  return bytes;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function setScalar(view: DataView, at: number, type: ScalarType, value: number | bigint | boolean): void {
  switch (type) {
    case 'u8':
    case 'i8':
    case 'bool':
      view.setUint8(at, Number(value));
      break;
    case 'u16':
    case 'i16':
      view.setUint16(at, Number(value), true);
      break;
    case 'u32':
    case 'i32':
      view.setUint32(at, Number(value), true);
      break;
    case 'f32':
      view.setFloat32(at, Number(value), true);
      break;
    case 'f64':
      view.setFloat64(at, Number(value), true);
      break;
    case 'u64':
    case 'i64':
      view.setBigUint64(at, BigInt(value), true);
      break;
  }
}
