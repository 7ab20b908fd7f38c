import { type ByteSource, checkRange } from './byte-source.ts';

/** A buffer as a source; reads return copies. */
export function memorySource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    async read(offset, length) {
      checkRange(name, bytes.length, offset, length);
      return new Uint8Array(bytes.subarray(offset, offset + length)); // `slice` of a Buffer would be no copy
    },
    async *stream(offset, length) {
      checkRange(name, bytes.length, offset, length);
      if (length > 0) yield bytes.subarray(offset, offset + length);
    },
    async [Symbol.asyncDispose]() {},
  };
}
