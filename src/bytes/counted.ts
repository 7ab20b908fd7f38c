import type { ByteSource } from './byte-source.ts';

/** A source that knows how many bytes were asked of it. */
export interface CountedSource extends ByteSource {
  bytesRead(): number;
}

/** Counts what is read of a source; the source stays its owner's. */
export function countedSource(source: ByteSource): CountedSource {
  let bytes = 0;
  const { name, size } = source;
  return {
    name,
    size,
    bytesRead: () => bytes,
    read(offset, length, signal) {
      bytes += length;
      return source.read(offset, length, signal);
    },
    stream(offset, length, signal) {
      bytes += length;
      return source.stream(offset, length, signal);
    },
    [Symbol.asyncDispose]: async () => {},
  };
}
