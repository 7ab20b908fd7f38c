import { basename } from 'node:path';
import { openFileSource } from '../bytes/file.ts';
import type { ByteSource } from '../bytes/source.ts';
import type { SpliceList } from '../bytes/splice.ts';
import { stringifyJson, writeFileAtomic } from '../common/files.ts';
import { formatBytes, formatInteger } from '../common/units.ts';
import { readHeader } from '../gguf/read.ts';
import { describeMoe, type MoeModel } from '../moe/model.ts';
import { baseProvenance, baseUri, isHubUri, openBase, resolveBase, uriOf } from '../pipeline/base.ts';
import type { Context } from '../pipeline/context.ts';
import { type CheckedPlan, checkPlan } from '../plan/check.ts';
import { type PlanFile, readPlan } from '../plan/file.ts';
import { candidateList } from '../prune/candidate.ts';
import { maskList } from '../prune/mask.ts';
import type { Provenance } from '../prune/provenance.ts';
import { type RouterBiases, readRouterBiases } from '../prune/router.ts';
import { verifyCandidate } from '../prune/verify.ts';
import { writeSpliced } from '../prune/write.ts';
import type { Inputs } from './options.ts';
import type { CommandResult } from './result.ts';

interface Opened {
  planFile: PlanFile;
  base: ByteSource;
  /** What is known of the base without reading it whole. */
  origin: Provenance['base'];
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
  // A local base is read whole only when the plan has a SHA-256 to compare with.
  const pins = isHubUri(uri) || planFile.plan.base?.sha256 !== undefined;
  const resolved = pins ? await resolveBase(uri, planFile.plan, context) : undefined;
  const origin = resolved === undefined ? { file: basename(uri) } : baseProvenance(resolved);
  await using base = await openBase(resolved === undefined ? uri : uriOf(resolved), context);
  const model = describeMoe(await readHeader(base, context.signal));
  // Awaited here: the base stays open until the work is done.
  return await work({ planFile, base, origin, model, checked: checkPlan(planFile.plan, model) });
}

async function write(
  inputs: Inputs,
  context: Context,
  listOf: (opened: Opened, biases: RouterBiases) => SpliceList,
): Promise<CommandResult> {
  const written = await withBase(inputs, context, async (opened) => {
    const biases = await readRouterBiases(opened.base, opened.model, opened.checked.plan, context.signal);
    const list = listOf(opened, biases);
    return await writeSpliced(opened.base, list, inputs.out!, { ...context, free: context.freeDisk });
  });
  const { path, bytes, sha256 } = written;
  return {
    json: written,
    text: `${path}: ${formatBytes(bytes)} (${formatInteger(bytes)} bytes)\nsha256 ${sha256}`,
    outputs: { candidate: path, 'candidate-bytes': String(bytes), 'candidate-sha256': sha256 },
  };
}

export function prune(inputs: Inputs, context: Context): Promise<CommandResult> {
  return write(inputs, context, ({ planFile, origin, model, checked }, biases) => {
    if (planFile.plan.layers === 'per-layer') {
      const message = `${inputs.out}: its layers hold different numbers of experts; llama.cpp does not load it`;
      context.progress({ type: 'note', level: 'warning', message });
    }
    const plan = { name: planFile.plan.name, sha256: planFile.sha256 };
    return candidateList(model, checked, { version: context.version, plan, base: origin }, biases).list;
  });
}

export function mask(inputs: Inputs, context: Context): Promise<CommandResult> {
  return write(inputs, context, ({ model, checked }, biases) => maskList(model, checked, biases));
}

export async function verify(inputs: Inputs, context: Context): Promise<CommandResult> {
  const proof = await withBase(inputs, context, async ({ planFile, base, origin, model, checked }) => {
    await using candidate = await openFileSource(inputs.candidate!);
    // The same bytes may be here under another name, or in another repo: only their SHA-256 must agree.
    const known = {
      plan: { name: planFile.plan.name, sha256: planFile.sha256 },
      base: { sha256: origin.sha256 },
    };
    return await verifyCandidate(candidate, base, model, checked, known, context);
  });
  if (inputs.out !== undefined) await writeFileAtomic(inputs.out, stringifyJson(proof));
  const { bytesCompared, literalBytes, tensors, expertTensors, sha256, claims } = proof;
  return {
    json: proof,
    text: [
      `${inputs.candidate} is exactly the base minus the experts of the plan`,
      `${formatInteger(bytesCompared)} bytes of ${tensors} tensors compared (${expertTensors} carry experts), ` +
        `${formatInteger(literalBytes)} of them header, padding or edited router bias`,
      ...(claims.length > 0 ? [`taken from the file, compared with nothing: ${claims.join(', ')}`] : []),
      `sha256 ${sha256}`,
    ].join('\n'),
    outputs: { 'candidate-sha256': sha256 },
  };
}
