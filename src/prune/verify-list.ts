import { type ByteSource, type Piece, pieceLength, type SpliceList, splicedSource } from '../bytes/index.ts';
import type { MoeModel } from '../moe/index.ts';
import type { CheckedPlan } from '../plan/index.ts';
import { listOfExpected } from './expected.ts';
import { type Proof, proofOf, type Wanted, wantedOf } from './verify-candidate.ts';
import { failure, type KnownProvenance } from './verify-header.ts';

/** A candidate that is not written: the list that it is made of, and what its bytes hashed to. */
interface Unwritten {
  readonly name: string;
  readonly list: SpliceList;
  readonly sha256: string;
}

/**
 * Proves a candidate that is never written, as `verifyCandidate` proves one that is: its own header is read and checked, what
 * its data must be is made from that header, and the list must be that, piece by piece. Each piece is a range of the base or
 * bytes that stand in it, so that nothing of the data has to be read: who hashed the list's bytes has read them all.
 *
 * @throws EspalierError `proof-failed`, naming the tensor, layer and expert of the first difference
 */
export async function verifyList(
  { name, list, sha256 }: Unwritten,
  base: ByteSource,
  model: MoeModel,
  checked: CheckedPlan,
  known: KnownProvenance,
  signal?: AbortSignal,
): Promise<Proof> {
  const wants = await wantedOf([splicedSource(name, base, list)], base, model, checked, known, signal);
  // Pieces that follow each other are one in both: a builder made them.
  const wanted = listOfExpected(wants.expected, wants.header.bytes);
  let at = 0;
  for (const [i, piece] of wanted.entries()) {
    const difference = differenceOf(piece, list[i]);
    if (difference !== undefined) {
      const place = at + difference;
      throw failure(name, `byte ${place}, in ${tensorAt(wants, place)}, is not what base and plan give`);
    }
    at += pieceLength(piece);
  }
  return proofOf(wants, model, sha256);
}

/** Where two pieces begin to differ; undefined for the same one. */
function differenceOf(wanted: Piece, found: Piece | undefined): number | undefined {
  if (found === undefined) return 0;
  if (wanted.kind === 'literal' && found.kind === 'literal') {
    const length = Math.max(wanted.bytes.length, found.bytes.length);
    for (let i = 0; i < length; i++) if (wanted.bytes[i] !== found.bytes[i]) return i;
    return undefined;
  }
  if (wanted.kind !== 'copy' || found.kind !== 'copy' || wanted.offset !== found.offset) return 0;
  return wanted.length === found.length ? undefined : Math.min(wanted.length, found.length);
}

function tensorAt({ header, expected }: Wanted, place: number): string {
  let end = header.dataStart;
  for (const { length, what } of expected) {
    end += length;
    if (place < end) return what;
  }
  return 'its header';
}
