import { join } from 'node:path';
import { z } from 'zod';
import { EspalierError } from '../../common/errors.ts';
import { formatInteger } from '../../common/units.ts';
import { verifyCandidate } from '../../prune/verify.ts';
import { baseProvenance, openFiles } from '../base.ts';
import type { RunContext } from '../context.ts';
import { runStage, type Stage } from '../stage.ts';
import type { Pruned, Surgery } from './prune.ts';

const count = z.int().min(0);

export const proofSchema = z.strictObject({
  bytesCompared: count,
  literalBytes: count,
  tensors: count,
  expertTensors: count,
  sha256: z.string(),
  claims: z.array(z.string()),
});

const stage: Stage<z.infer<typeof proofSchema>> = {
  name: 'verify',
  file: 'proof.json',
  output: proofSchema,
  summarize: ({ bytesCompared, tensors }) =>
    `all ${formatInteger(bytesCompared)} bytes of ${tensors} tensors are the base's, or the plan's`,
};

/** Proves the candidate in the run directory against the base. */
export function verify(surgery: Surgery, pruned: Pruned, context: RunContext) {
  const { resolved, planFile, base, model, checked } = surgery;
  return runStage(context, stage, {
    inputs: { base: resolved.base, plan: planFile.sha256, candidate: pruned },
    work: async () => {
      await using candidate = await openFiles(join(context.runDir, pruned.file), context);
      const known = {
        plan: { name: planFile.plan.name, sha256: planFile.sha256 },
        base: baseProvenance(resolved.base),
      };
      const proof = await verifyCandidate(candidate.files, base, model, checked, known, context);
      const [first, ...others] = pruned.files;
      // The digest of a set is of what its shards make together, which nobody wrote.
      if (others.length === 0 && proof.sha256 !== first!.sha256) {
        throw new EspalierError(
          'proof-failed',
          `${pruned.file} has SHA-256 ${proof.sha256}, ${first!.sha256} was written`,
          { hint: 'Something changed the file after it was written; delete it and run again.' },
        );
      }
      return proof;
    },
  });
}
