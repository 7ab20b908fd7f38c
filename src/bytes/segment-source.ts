import { type ByteSource, checkRange, readInto } from './byte-source.ts';

/** A stretch of a source that is made of others; without a source, zeros. */
export interface Segment {
  readonly source?: ByteSource;
  /** Where it begins in its source. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Stretches of several sources, one after the other, as one source. It owns the sources of `owned`, and closes them.
 */
export function segmentSource(
  name: string,
  parts: readonly Segment[],
  owned: readonly ByteSource[],
): ByteSource {
  const segments = parts.filter(({ length }) => length > 0);
  const ends: number[] = [];
  for (const { length } of segments) ends.push((ends.at(-1) ?? 0) + length);
  const size = ends.at(-1) ?? 0;

  /** The parts of `[offset, offset + length)`, in order, with where each lies in the range. */
  function* within(offset: number, length: number): Generator<Segment & { at: number }> {
    checkRange(name, size, offset, length);
    let index = firstBeyond(ends, offset);
    for (let at = 0; at < length; index++) {
      const { source, offset: start, length: whole } = segments[index]!;
      const skipped = offset + at - (ends[index]! - whole);
      const taken = Math.min(whole - skipped, length - at);
      yield { ...(source && { source }), offset: start + skipped, length: taken, at };
      at += taken;
    }
  }

  async function fill(target: Uint8Array, offset: number, signal?: AbortSignal): Promise<void> {
    for (const part of within(offset, target.length)) {
      const piece = target.subarray(part.at, part.at + part.length);
      if (part.source === undefined) piece.fill(0);
      else await readInto(part.source, piece, part.offset, signal);
    }
  }

  const versions = owned.map(({ version }) => version);
  const near = Math.max(0, ...owned.map(({ nearBytes }) => nearBytes ?? 0));
  const atOnce = Math.max(0, ...owned.map(({ readsAtOnce }) => readsAtOnce ?? 0));
  return {
    name,
    size,
    ...(versions.every((version) => version !== undefined) && { version: versions.join(' ') }),
    ...(atOnce > 0 && { readsAtOnce: atOnce }),
    ...(near > 0 && { nearBytes: near }),
    async read(offset, length, signal) {
      checkRange(name, size, offset, length);
      const bytes = new Uint8Array(length);
      await fill(bytes, offset, signal);
      return bytes;
    },
    async *stream(offset, length, signal) {
      for (const part of within(offset, length)) {
        if (part.source === undefined) yield new Uint8Array(part.length);
        else yield* part.source.stream(part.offset, part.length, signal);
      }
    },
    async assertUnchanged() {
      for (const source of owned) await source.assertUnchanged?.();
    },
    readInto: fill,
    async [Symbol.asyncDispose]() {
      await Promise.all(owned.map((source) => source[Symbol.asyncDispose]()));
    },
  };
}

/** Index of the first of ascending ends that lies beyond an offset. */
function firstBeyond(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
