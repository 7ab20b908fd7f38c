import { stringifyJson, writeFileAtomic } from '../common/files.ts';
import { formatInteger } from '../common/units.ts';
import { openBase, openPublished } from '../pipeline/base.ts';
import type { Context } from '../pipeline/context.ts';
import { type HashProof, verifyByHash } from '../prune/by-hash.ts';
import { type Proof, verifyCandidate } from '../prune/verify.ts';
import type { KnownProvenance } from '../prune/verify-header.ts';
import type { Inputs } from './options.ts';
import type { CommandResult } from './result.ts';
import { type Opened, withBase } from './with-base.ts';

type Compare = (
  candidate: string,
  opened: Opened,
  context: Context,
) => Promise<{ proof: Proof | HashProof; text: string }>;

/** Proves a candidate, here or on the Hub, against its base: byte by byte, or by its SHA-256 alone. */
export async function verify(inputs: Inputs, context: Context): Promise<CommandResult> {
  const compare: Compare = inputs['by-hash'] === true ? compareHash : compareBytes;
  const { text, proof } = await withBase(inputs, context, (opened) =>
    compare(inputs.candidate!, opened, context),
  );
  if (inputs.out !== undefined) await writeFileAtomic(inputs.out, stringifyJson(proof));
  const { sha256, claims } = proof;
  return {
    json: proof,
    text: [
      `${inputs.candidate} is exactly the base minus the experts of the plan`,
      text,
      ...(claims.length > 0 ? [`taken from the file, compared with nothing: ${claims.join(', ')}`] : []),
      `sha256 ${sha256}`,
    ].join('\n'),
    outputs: { 'candidate-sha256': sha256 },
  };
}

/** The same bytes may be here under another name, or in another repo: of the base only the SHA-256 must agree. */
function knownOf({ planFile, origin }: Opened): KnownProvenance {
  return {
    plan: { name: planFile.plan.name, sha256: planFile.sha256 },
    base: { sha256: origin.sha256 },
  };
}

async function compareBytes(uri: string, opened: Opened, context: Context) {
  const { base, model, checked } = opened;
  await using candidate = await openBase(uri, context);
  const proof = await verifyCandidate(candidate, base, model, checked, knownOf(opened), context);
  const { bytesCompared, literalBytes, tensors, expertTensors } = proof;
  const text =
    `${formatInteger(bytesCompared)} bytes of ${tensors} tensors compared (${expertTensors} carry experts), ` +
    `${formatInteger(literalBytes)} of them header, padding or edited router bias`;
  return { proof, text };
}

async function compareHash(uri: string, opened: Opened, context: Context) {
  const { base, model, checked } = opened;
  const published = await openPublished(uri, context);
  await using candidate = published.source;
  const proof = await verifyByHash({ candidate, sha256: published.sha256 }, base, model, checked, {
    ...context,
    known: knownOf(opened),
  });
  const text = `${formatInteger(proof.bytesHashed)} bytes made out of base and plan have the SHA-256 that the Hub names`;
  return { proof, text };
}
