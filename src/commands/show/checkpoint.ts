import { EspalierError, formatBytes, formatCount, formatInteger, formatPercent } from '../../common/index.ts';
import {
  type Checkpoint,
  type Context,
  checkpointAt,
  cutCheckpoint,
  proveCheckpoint,
  readPlanAt,
} from '../../pipeline/index.ts';
import { meantBase, type PlanFile } from '../../plan/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { factTable } from './format.ts';

/** Prunes a safetensors checkpoint, or says what that would write. */
export async function pruneCheckpoint(
  checkpoint: Checkpoint,
  { plan, out }: { readonly plan: string; readonly out: string | undefined },
  context: Context,
): Promise<CommandResult> {
  const planFile = await readPlanAt(plan, context);
  const cut = await cutCheckpoint(checkpoint, planFile, out, context);
  const { kept, leftOut, bytes, bytesBefore, files } = cut;
  const size = `${formatInteger(bytes)} bytes of weights (${formatBytes(bytes)}, ${formatPercent(bytes / bytesBefore - 1, 2)})`;
  const experts = `${kept} of ${planFile.plan.experts.total} experts`;
  const where = out === undefined ? 'would be written' : `in ${out}`;
  return {
    json: { base: checkpoint.name, plan: planFile.plan.name, ...cut },
    text: [
      `${experts}: ${size} ${where}`,
      ...speculative(leftOut),
      unbound(planFile),
      ...files.map(({ file, sha256 }) => `sha256 ${sha256}  ${file}`),
    ].join('\n'),
    outputs: {},
    summary: factTable([
      ['base', checkpoint.name],
      ['experts stored', experts],
      ['size', `${size} ${where}`],
      ...speculative(leftOut).map((text): [string, string] => ['left out', text]),
      ['the plan', unbound(planFile)],
    ]),
  };
}

/**
 * Proves a pruned checkpoint against its base.
 *
 * @throws EspalierError `usage` where the base or the plan is missing, `proof-failed`
 */
export async function verifyCheckpoint(
  candidate: Checkpoint,
  { base, plan }: { readonly base?: string | undefined; readonly plan?: string | undefined },
  context: Context,
): Promise<CommandResult> {
  const original = await checkpointAt(base, context);
  if (original === undefined || plan === undefined) {
    throw new EspalierError(
      'usage',
      `${candidate.name} is a safetensors checkpoint: verify needs ${plan === undefined ? 'plan' : 'base, another one'}`,
      {
        hint: 'For example: espalier verify FOLDER --plan PLAN --base FOLDER-OR-REPO',
      },
    );
  }
  const planFile = await readPlanAt(plan, context);
  const proof = await proveCheckpoint(candidate, original, planFile, context);
  const how = `${formatInteger(proof.bytesCompared)} bytes of ${proof.tensors} tensors compared in ${formatCount(proof.files.length, 'file')}`;
  return {
    json: proof,
    text: [
      `${candidate.name} is exactly the base minus the experts of the plan`,
      how,
      unbound(planFile),
      ...proof.files.map(({ file, sha256 }) => `sha256 ${sha256}  ${file}`),
    ].join('\n'),
    outputs: {},
    summary: factTable([
      ['proved', 'the candidate is exactly the base minus the experts of the plan'],
      ['candidate', candidate.name],
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
