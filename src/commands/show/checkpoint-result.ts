import { formatBytes, formatCount, formatInteger, formatPercent } from '../../common/index.ts';
import type { CutCheckpoint, VerifiedCheckpoint } from '../../pipeline/index.ts';
import { meantBase, type PlanFile } from '../../plan/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { factTable } from './tables.ts';

/** A pruned safetensors checkpoint. @param out absent where nothing was written */
export function checkpointCutResult(
  base: string,
  planFile: PlanFile,
  cut: CutCheckpoint,
  out: string | undefined,
): CommandResult {
  const { kept, leftOut, bytes, bytesBefore, files } = cut;
  const size = `${formatInteger(bytes)} bytes of weights (${formatBytes(bytes)}, ${formatPercent(bytes / bytesBefore - 1, 2)})`;
  const experts = `${kept} of ${planFile.plan.experts.total} experts`;
  const where = out === undefined ? 'would be written' : `in ${out}`;
  return {
    json: { base, plan: planFile.plan.name, ...cut },
    text: [
      `${experts}: ${size} ${where}`,
      ...speculative(leftOut),
      unbound(planFile),
      ...files.map(({ file, sha256 }) => `sha256 ${sha256}  ${file}`),
    ].join('\n'),
    outputs: {},
    summary: factTable([
      ['base', base],
      ['experts stored', experts],
      ['size', `${size} ${where}`],
      ...speculative(leftOut).map((text): [string, string] => ['left out', text]),
      ['the plan', unbound(planFile)],
    ]),
  };
}

/** A checkpoint that was proved against its base. */
export function checkpointProofResult(
  candidate: string,
  { proof, planFile }: VerifiedCheckpoint,
): CommandResult {
  const how = `${formatInteger(proof.bytesCompared)} bytes of ${proof.tensors} tensors compared in ${formatCount(proof.files.length, 'file')}`;
  return {
    json: proof,
    text: [
      `${candidate} is exactly the base minus the experts of the plan`,
      how,
      unbound(planFile),
      ...proof.files.map(({ file, sha256 }) => `sha256 ${sha256}  ${file}`),
    ].join('\n'),
    outputs: {},
    summary: factTable([
      ['proved', 'the candidate is exactly the base minus the experts of the plan'],
      ['candidate', candidate],
      ['how', how],
      ['the plan', unbound(planFile)],
    ]),
  };
}

/** Tensors that are not in the cut. */
function speculative(leftOut: number): string[] {
  if (leftOut === 0) return [];
  return [
    `${formatCount(leftOut, 'tensor')} of the block that predicts further tokens left out, because it has experts that the plan does not name`,
  ];
}

/** Plans name a GGUF: that the checkpoint is the same model is for the user to know. */
function unbound({ plan }: PlanFile): string {
  const named = plan.base === undefined ? 'no base' : meantBase(plan);
  return `the plan names ${named}; that it was made for the model of this checkpoint was not checked`;
}
