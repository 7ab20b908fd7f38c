import { openQuestion } from '../../bytes/index.ts';
import { formatPercent } from '../../common/index.ts';
import { BINDING_SENTENCES } from '../../plan/index.ts';
import { integer, type Markdown, ours, type Report } from '../kit/index.ts';

/** What the proof leaves open where the base was read by ranges; null where all its bytes were hashed. */
function rangesText({ base, proof }: Report): Markdown | null {
  const open = openQuestion({ ...base, checked: proof.baseChecked });
  return open === undefined ? null : ours(open);
}

/** What the plan has to do with this base, where it was not made for it. */
function bindingText({ plan }: Report): Markdown | null {
  const sentence = BINDING_SENTENCES[plan.binding];
  return sentence === undefined ? null : ours(sentence);
}

/** What comparing the candidate with its base, byte by byte, established. */
export function proofView(report: Report) {
  const { proof } = report;
  const copied = proof.bytesCompared - proof.literalBytes;
  return {
    bytesCompared: integer(proof.bytesCompared),
    copiedBytes: integer(copied),
    copiedShare: ours(proof.bytesCompared === 0 ? '0 %' : formatPercent(copied / proof.bytesCompared, 3)),
    literalBytes: integer(proof.literalBytes),
    tensors: integer(proof.tensors),
    expertTensors: integer(proof.expertTensors),
    ranges: rangesText(report),
    binding: bindingText(report),
  };
}
