import type { ByteSource } from '../../src/bytes/byte-source.ts';

export interface RecordingSource extends ByteSource {
  /** Every range asked for, in order, by `read` and by `stream`. */
  readonly reads: { offset: number; length: number }[];
}

/** A source that says afterwards what was read from it. */
export function recording(source: ByteSource): RecordingSource {
  const reads: { offset: number; length: number }[] = [];
  return {
    name: source.name,
    size: source.size,
    version: source.version,
    reads,
    read(offset, length, signal) {
      reads.push({ offset, length });
      return source.read(offset, length, signal);
    },
    stream(offset, length, signal) {
      reads.push({ offset, length });
      return source.stream(offset, length, signal);
    },
    [Symbol.asyncDispose]: () => source[Symbol.asyncDispose](),
  };
}

/** All bytes of a stream in one array. */
export async function collect(blocks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const copies: Uint8Array[] = [];
  for await (const block of blocks) copies.push(block.slice());
  return new Uint8Array(Buffer.concat(copies));
}
