import type { ScalarType, TensorType, ValueType } from './types.ts';

/** Bytes `[start, end)` of the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ArrayValue {
  readonly elementType: ValueType;
  readonly count: number;
  /** The elements' bytes, without the type and the count. */
  readonly span: Span;
}

/** A metadata entry. Arrays keep only their span: a 13 MB tokenizer is skipped, not decoded. */
export interface KeyValue {
  readonly key: string;
  readonly type: ValueType;
  /** Integers of 64 bits are bigint, other numbers number. */
  readonly value: number | bigint | boolean | string | ArrayValue;
  /** The whole entry: key, type and value. */
  readonly span: Span;
}

export interface TensorInfo {
  readonly name: string;
  /** Dimensions as in the file, the fastest first; experts are always the last. */
  readonly shape: readonly number[];
  readonly typeId: number;
  readonly type: TensorType;
  /** Bytes of its data, without padding. */
  readonly byteLength: number;
  /** Where its data begins in the file (not relative to the data section). */
  readonly dataOffset: number;
  /** The whole entry in the header. */
  readonly span: Span;
}

export interface GgufHeader {
  /** Of the file, for messages. */
  readonly name: string;
  readonly version: 2 | 3;
  /** The file's bytes `[0, dataStart)`. */
  readonly bytes: Uint8Array;
  readonly alignment: number;
  /** Where tensor data begins: the end of the tensor infos, padded. */
  readonly dataStart: number;
  readonly fileSize: number;
  readonly keyValues: readonly KeyValue[];
  readonly tensors: readonly TensorInfo[];
}

/** A value to write: scalars, strings and lists of numbers. */
export type MetadataValue =
  | { readonly type: ScalarType; readonly value: number | bigint | boolean }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'array'; readonly elementType: ScalarType; readonly values: readonly number[] };

/** `size` rounded up to a multiple of `alignment`. */
export function align(size: number, alignment: number): number {
  const rest = size % alignment;
  return rest === 0 ? size : size + alignment - rest;
}

/** The value of a string key; undefined when absent or of another type. */
export function stringOf(header: GgufHeader, key: string): string | undefined {
  const value = header.keyValues.find((entry) => entry.key === key)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The value of an integer key (any width) as number; undefined when absent, of another type, or beyond 2^53. */
export function integerOf(header: GgufHeader, key: string): number | undefined {
  const { type, value } = header.keyValues.find((entry) => entry.key === key) ?? {};
  if (type === 'f32' || type === 'f64') return undefined;
  if (typeof value !== 'number' && typeof value !== 'bigint') return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** The elements of a key that is a list of at most `limit` 32-bit integers; undefined for anything else. */
export function integersOf(header: GgufHeader, key: string, limit: number): number[] | undefined {
  const value = header.keyValues.find((entry) => entry.key === key)?.value;
  if (typeof value !== 'object' || value.count > limit) return undefined;
  const { elementType, count, span } = value;
  if (elementType !== 'u32' && elementType !== 'i32') return undefined;
  const view = new DataView(header.bytes.buffer, header.bytes.byteOffset + span.start, count * 4);
  return Array.from({ length: count }, (_, i) =>
    elementType === 'i32' ? view.getInt32(i * 4, true) : view.getUint32(i * 4, true),
  );
}

/** The values of an array key of booleans, or of whole numbers that say the same; undefined as {@link integersOf}. */
export function booleansOf(header: GgufHeader, key: string, limit: number): boolean[] | undefined {
  const value = header.keyValues.find((entry) => entry.key === key)?.value;
  if (typeof value === 'object' && value.elementType === 'bool' && value.count <= limit) {
    const { count, span } = value;
    return Array.from(header.bytes.subarray(span.start, span.start + count), (byte) => byte !== 0);
  }
  return integersOf(header, key, limit)?.map((one) => one !== 0);
}

/** The value of a number key, whole or not; undefined when absent, of another type, or not finite. */
export function numberOf(header: GgufHeader, key: string): number | undefined {
  const value = header.keyValues.find((entry) => entry.key === key)?.value;
  if (typeof value !== 'number' && typeof value !== 'bigint') return undefined;
  return Number.isFinite(Number(value)) ? Number(value) : undefined;
}

/** Numbers that a tensor of this shape holds. */
export function elementsOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Tokens of the vocabulary; 0 where the header has none. */
export function vocabularyOf({ keyValues }: Pick<GgufHeader, 'keyValues'>): number {
  const tokens = keyValues.find(({ key }) => key === 'tokenizer.ggml.tokens')?.value;
  return typeof tokens === 'object' ? tokens.count : 0;
}
