import { z } from 'zod';
import { flag, option, stringifyJson, writeFileAtomic } from '../common/index.ts';
import { isLocalAddress } from '../hub/index.ts';
import {
  candidateOfRun,
  checkpointAt,
  identityOptions,
  proveCandidates,
  signerOptions,
  verifyCheckpoint,
} from '../pipeline/index.ts';
import { defineCommand, optionalBaseOptions, outOptions } from './definition/index.ts';
import { checkpointProofResult, proofFile, proofResult } from './show/index.ts';

/** Proves a candidate, here or on the Hub, against its base: byte by byte, or by its SHA-256 alone. */
export const verify = defineCommand({
  name: 'verify',
  options: z.object({
    candidate: option(z.string(), {
      text: 'pruned GGUF: a path, hf://namespace/name[@revision]/file.gguf, the folder of a run, or a repo, whose candidates are all verified',
      value: 'FILE',
      reads: 'model',
      required: true,
      heading: 'Files',
    }),
    plan: option(z.string(), {
      text: 'plan file, here or on the Hub; default: the plan that was published with the candidate',
      value: 'PLAN',
      reads: 'files',
      heading: 'Files',
    }),
    ...optionalBaseOptions.shape,
    ...outOptions.shape,
    byHash: flag(
      'only compute the SHA-256 of the candidate from base and plan, and compare it with the SHA-256 that the Hub gives for a published file',
      { heading: 'What is compared' },
    ),
    ...signerOptions.shape,
    ...identityOptions.shape,
  }),
  positional: ['candidate'],
  writes: { out: ['proof', 'hashProof', 'proofs'] },
  examples: [
    'verify hf://ns/name',
    'verify candidate.gguf --plan plan.json --base model.gguf',
    'verify hf://ns/name/file.gguf --plan plan.json --by-hash',
  ],
  // A published candidate is verified by what its own repo says, also in the repository that made another.
  async supersedes({ candidate = '' }) {
    return (await isLocalAddress(candidate)) ? [] : ['plan', 'base'];
  },
  async run(options, context) {
    const run = await candidateOfRun(options.candidate);
    const { plan = run?.plan, base = run?.base, out } = options;
    const { candidate } = run ?? options;
    const checkpoint = await checkpointAt(candidate, context);
    if (checkpoint !== undefined) {
      const verified = await verifyCheckpoint(checkpoint, { plan, base }, context);
      return checkpointProofResult(checkpoint.name, verified);
    }
    const proved = await proveCandidates({ ...options, candidate, plan, base }, context);
    if (out !== undefined) await writeFileAtomic(out, stringifyJson(proofFile(proved)));
    return proofResult(proved, candidate);
  },
});
