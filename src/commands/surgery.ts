import { openFileSource } from '../bytes/file.ts';
import type { ByteSource } from '../bytes/source.ts';
import type { SpliceList } from '../bytes/splice.ts';
import { stringifyJson, writeFileAtomic } from '../common/files.ts';
import { formatBytes, formatInteger } from '../common/units.ts';
import { readHeader } from '../gguf/read.ts';
import { describeMoe, type MoeModel } from '../moe/model.ts';
import { baseUri, openBase, resolveBase, uriOf } from '../pipeline/base.ts';
import type { Context } from '../pipeline/context.ts';
import { type CheckedPlan, checkPlan } from '../plan/check.ts';
import { type PlanFile, readPlan } from '../plan/file.ts';
import { candidateList, maskList } from '../prune/candidate.ts';
import { verifyCandidate } from '../prune/verify.ts';
import { writeSpliced } from '../prune/write.ts';
import type { Inputs } from './options.ts';
import type { CommandResult } from './result.ts';

interface Opened {
  planFile: PlanFile;
  base: ByteSource;
  model: MoeModel;
  checked: CheckedPlan;
}

/** Reads the plan, opens its base and checks that they fit; then works with both. */
async function withBase<T>(
  inputs: Inputs,
  context: Context,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const planFile = await readPlan(inputs.plan!);
  const uri = baseUri(inputs.base, planFile.plan);
  // Only a SHA-256 in the plan is worth reading a local base for.
  const pinned =
    planFile.plan.base?.sha256 === undefined ? uri : uriOf(await resolveBase(uri, planFile.plan, context));
  await using base = await openBase(pinned, context);
  const model = describeMoe(await readHeader(base, context.signal));
  // Awaited here: the base stays open until the work is done.
  return await work({ planFile, base, model, checked: checkPlan(planFile.plan, model) });
}

async function write(
  inputs: Inputs,
  context: Context,
  listOf: (opened: Opened) => SpliceList,
): Promise<CommandResult> {
  const written = await withBase(inputs, context, (opened) =>
    writeSpliced(opened.base, listOf(opened), inputs.out!, { ...context, free: context.freeDisk }),
  );
  const { path, bytes, sha256 } = written;
  return {
    json: written,
    text: `${path}: ${formatBytes(bytes)} (${formatInteger(bytes)} bytes)\nsha256 ${sha256}`,
    outputs: { candidate: path, 'candidate-bytes': String(bytes), 'candidate-sha256': sha256 },
  };
}

export function prune(inputs: Inputs, context: Context): Promise<CommandResult> {
  return write(inputs, context, ({ model, checked }) => candidateList(model, checked).list);
}

export function mask(inputs: Inputs, context: Context): Promise<CommandResult> {
  return write(inputs, context, ({ model, checked }) => maskList(model, checked));
}

export async function verify(inputs: Inputs, context: Context): Promise<CommandResult> {
  const proof = await withBase(inputs, context, async ({ base, model, checked }) => {
    await using candidate = await openFileSource(inputs.candidate!);
    return await verifyCandidate(candidate, base, model, checked, context);
  });
  if (inputs.out !== undefined) await writeFileAtomic(inputs.out, stringifyJson(proof));
  const { bytesCompared, literalBytes, tensors, expertTensors, sha256 } = proof;
  return {
    json: proof,
    text: [
      `${inputs.candidate} is exactly the base minus the experts of the plan`,
      `${formatInteger(bytesCompared)} bytes of ${tensors} tensors compared (${expertTensors} carry experts), ` +
        `${formatInteger(literalBytes)} of them header, padding or edited router bias`,
      `sha256 ${sha256}`,
    ].join('\n'),
    outputs: { 'candidate-sha256': sha256 },
  };
}
