import { formatPercent } from '../../common/units.ts';
import { ours } from '../escape.ts';
import { integer } from '../format.ts';
import type { Report } from '../report.ts';

/** What comparing the candidate with its base, byte by byte, established. */
export function proofView({ proof }: Report) {
  const copied = proof.bytesCompared - proof.literalBytes;
  return {
    bytesCompared: integer(proof.bytesCompared),
    copiedBytes: integer(copied),
    copiedShare: ours(proof.bytesCompared === 0 ? '0 %' : formatPercent(copied / proof.bytesCompared, 3)),
    literalBytes: integer(proof.literalBytes),
    tensors: integer(proof.tensors),
    expertTensors: integer(proof.expertTensors),
  };
}
