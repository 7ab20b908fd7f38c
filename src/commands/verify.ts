import { z } from 'zod';
import { openQuestion } from '../bytes/identity.ts';
import { stringifyJson, writeFileAtomic } from '../common/files.ts';
import { flag, option } from '../common/option.ts';
import { formatInteger } from '../common/units.ts';
import { parseLocation } from '../hub/index.ts';
import { hubOptions } from '../hub/options.ts';
import type { Context } from '../pipeline/context.ts';
import { openFiles, openPublished } from '../pipeline/open-base.ts';
import { identityOptions } from '../pipeline/options.ts';
import { type Opened, withBase } from '../pipeline/with-base.ts';
import { BINDING_SENTENCES } from '../plan/binding.ts';
import { type HashProof, verifyByHash } from '../prune/by-hash.ts';
import { type Proof, verifyCandidate } from '../prune/verify.ts';
import { defineCommand } from './command.ts';
import { optionalBaseOptions, outOptions, planFileOptions } from './file-options.ts';
import { factTable } from './markdown.ts';
import type { CommandResult } from './result.ts';

type Compare = (
  candidate: string,
  opened: Opened,
  context: Context,
) => Promise<{ proof: Proof | HashProof; text: string }>;

/** Proves a candidate, here or on the Hub, against its base: byte by byte, or by its SHA-256 alone. */
export const verify = defineCommand({
  name: 'verify',
  options: z.object({
    candidate: option(z.string(), {
      text: 'pruned GGUF: a path or hf://namespace/name[@revision]/file.gguf',
      value: 'FILE',
      required: true,
      heading: 'Files',
    }),
    ...planFileOptions.shape,
    ...optionalBaseOptions.shape,
    ...outOptions.shape,
    byHash: flag(
      "make only the SHA-256 of the candidate out of base and plan, and compare it with the Hub's of a published file",
      { heading: 'What is compared' },
    ),
    ...identityOptions.shape,
    ...hubOptions.shape,
  }),
  positional: ['candidate'],
  writes: { out: ['proof', 'hashProof'] },
  examples: [
    'verify candidate.gguf --plan plan.json --base model.gguf',
    'verify hf://ns/name/file.gguf --plan plan.json --by-hash',
  ],
  run: verifyFile,
});

interface VerifyOptions {
  readonly candidate: string;
  readonly plan: string;
  readonly base?: string | undefined;
  readonly out?: string | undefined;
  readonly byHash: boolean;
  readonly hashBase: boolean;
  readonly anyBase: boolean;
}

async function verifyFile(options: VerifyOptions, context: Context): Promise<CommandResult> {
  const compare: Compare = options.byHash ? compareHash : compareBytes;
  const { text, proof, open, bound } = await withBase(options, context, async (opened) => {
    const compared = await compare(options.candidate, opened, context);
    const { identity, binding } = opened;
    return {
      text: compared.text,
      proof: { ...compared.proof, base: identity, binding },
      open: openQuestion(identity),
      bound: BINDING_SENTENCES[binding],
    };
  });
  if (options.out !== undefined) await writeFileAtomic(options.out, stringifyJson(proof));
  const { claims } = proof;
  const digests = [proof.sha256].flat();
  return {
    json: proof,
    text: [
      `${options.candidate} is exactly the base minus the experts of the plan`,
      text,
      ...(open === undefined ? [] : [open]),
      ...(bound === undefined ? [] : [bound]),
      ...(claims.length > 0 ? [`taken from the file, compared with nothing: ${claims.join(', ')}`] : []),
      ...digests.map((sha256) => `sha256 ${sha256}`),
    ].join('\n'),
    outputs: digests.length === 1 ? { 'candidate-sha256': digests[0]! } : {},
    summary: factTable([
      ['proved', 'the candidate is exactly the base minus the experts of the plan'],
      ['candidate', options.candidate],
      ['plan', options.plan],
      ['how', text],
      ...(open === undefined ? [] : [['not checked', open] as const]),
      ...(bound === undefined ? [] : [['the plan', bound] as const]),
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
