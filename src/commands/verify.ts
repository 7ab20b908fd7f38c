import { openQuestion } from '../bytes/identity.ts';
import { stringifyJson, writeFileAtomic } from '../common/files.ts';
import { formatInteger } from '../common/units.ts';
import { parseLocation } from '../hub/index.ts';
import type { Context } from '../pipeline/context.ts';
import { openFiles, openPublished } from '../pipeline/open-base.ts';
import { type HashProof, verifyByHash } from '../prune/by-hash.ts';
import { type Proof, verifyCandidate } from '../prune/verify.ts';
import { factTable } from './markdown.ts';
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
  const { text, proof, open } = await withBase(inputs, context, async (opened) => {
    const compared = await compare(inputs.candidate!, opened, context);
    const { identity } = opened;
    return {
      text: compared.text,
      proof: { ...compared.proof, base: identity },
      open: openQuestion(identity),
    };
  });
  if (inputs.out !== undefined) await writeFileAtomic(inputs.out, stringifyJson(proof));
  const { claims } = proof;
  const digests = [proof.sha256].flat();
  return {
    json: proof,
    text: [
      `${inputs.candidate} is exactly the base minus the experts of the plan`,
      text,
      ...(open === undefined ? [] : [open]),
      ...(claims.length > 0 ? [`taken from the file, compared with nothing: ${claims.join(', ')}`] : []),
      ...digests.map((sha256) => `sha256 ${sha256}`),
    ].join('\n'),
    outputs: digests.length === 1 ? { 'candidate-sha256': digests[0]! } : {},
    summary: factTable([
      ['proved', 'the candidate is exactly the base minus the experts of the plan'],
      ['candidate', inputs.candidate!],
      ['plan', inputs.plan!],
      ['how', text],
      ...(open === undefined ? [] : [['not checked', open] as const]),
      ...claims.map((claim) => ['taken from the file, compared with nothing', claim] as const),
      ...digests.map((sha256) => ['SHA-256', sha256] as const),
    ]),
  };
}

async function compareBytes(uri: string, opened: Opened, context: Context) {
  const { base, model, checked, provenance } = opened;
  await using candidate = await openFiles(parseLocation(uri), context);
  const proof = await verifyCandidate(candidate.files, base, model, checked, provenance, context);
  const { bytesCompared, literalBytes, tensors, expertTensors } = proof;
  const text =
    `${formatInteger(bytesCompared)} bytes of ${tensors} tensors compared (${expertTensors} carry experts), ` +
    `${formatInteger(literalBytes)} of them header, padding or edited router bias`;
  return { proof, text };
}

async function compareHash(uri: string, opened: Opened, context: Context) {
  const { base, model, checked, provenance: known } = opened;
  await using published = await openPublished(parseLocation(uri), context);
  const proof = await verifyByHash(published.files, base, model, checked, { ...context, known });
  const named = proof.sha256.length === 1 ? 'the SHA-256' : `the ${proof.sha256.length} SHA-256`;
  const text = `${formatInteger(proof.bytesHashed)} bytes made out of base and plan have ${named} that the Hub names`;
  return { proof, text };
}
