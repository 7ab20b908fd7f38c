import type { ByteSource } from './byte-source.ts';
import { memorySource } from './memory-source.ts';
import { segmentSource } from './segment-source.ts';
import { digestOfList, pieceLength, type SpliceList } from './splice.ts';
import { streamSpliced } from './stream-spliced.ts';

/**
 * The file that a list describes as a source, without writing it: any range of it is read from the base. The base stays its
 * owner's, who closes it last.
 */
export function splicedSource(name: string, base: ByteSource, list: SpliceList): ByteSource {
  const literals: Uint8Array[] = [];
  for (const piece of list) if (piece.kind === 'literal') literals.push(piece.bytes);
  const literal = memorySource(name, Buffer.concat(literals));
  let at = 0;
  const segments = list.map((piece) => {
    const length = pieceLength(piece);
    if (piece.kind === 'copy') return { source: base, offset: piece.offset, length };
    at += length;
    return { source: literal, offset: at - length, length };
  });
  const joined = segmentSource(name, segments, []);
  const { version, readsAtOnce, nearBytes } = base;
  return {
    ...joined,
    version: version === undefined ? undefined : `${version} ${digestOfList(list)}`,
    ...(readsAtOnce !== undefined && { readsAtOnce }),
    ...(nearBytes !== undefined && { nearBytes }),
    stream(offset, length, signal) {
      // Several ranges of the base at the same time, where that pays off.
      const whole = offset === 0 && length === joined.size;
      return whole ? streamSpliced(base, list, { signal }) : joined.stream(offset, length, signal);
    },
    assertUnchanged: async () => await base.assertUnchanged?.(),
  };
}
