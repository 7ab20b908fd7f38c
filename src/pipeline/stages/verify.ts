import { digestOfFile, openFileSource, openQuestion } from '../../bytes/index.ts';
import { EspalierError, formatInteger } from '../../common/index.ts';
import { verifyCandidate, verifyList } from '../../prune/index.ts';
import {
  openFiles,
  type Proof,
  type Pruned,
  proofSchema,
  provenanceOf,
  type RunContext,
  type Streamed,
  type Surgery,
} from '../inputs/index.ts';
import { runStage, type Stage } from './stage.ts';

const stage: Stage<Proof> = {
  name: 'verify',
  output: proofSchema,
  summarize: ({ bytesCompared, tensors, base }) =>
    [
      `all ${formatInteger(bytesCompared)} bytes of ${tensors} tensors are the base's, or the plan's`,
      openQuestion(base),
    ]
      .filter((part) => part !== undefined)
      .join('; '),
};

/**
 * Proves the candidate in the run directory against the base.
 *
 * @param streamed a candidate that is not there: the list of its pieces is proved
 */
export function verify(surgery: Surgery, pruned: Pruned, context: RunContext, streamed?: Streamed) {
  const { resolved, planFile, base, identity, model, checked } = surgery;
  const at = (file: string) => context.runDir.at(file);
  return runStage(context, stage, {
    inputs: { base: resolved.base, identity, plan: planFile.sha256, candidate: pruned },
    // A candidate that was damaged since is proved again, and refused.
    stillValid: async () => {
      if (streamed !== undefined) return true;
      for (const { file, sha256 } of pruned.files) {
        await using source = await openFileSource(at(file));
        if ((await digestOfFile(source, context.signal)) !== sha256) return false;
      }
      return true;
    },
    work: async () => {
      const known = provenanceOf(planFile, resolved.base, context.version);
      if (streamed !== undefined) {
        const { list } = streamed;
        const unwritten = { name: pruned.file, list, sha256: pruned.files[0]!.sha256 };
        const proof = await verifyList(unwritten, base, model, checked, known, context.signal);
        return { ...proof, base: identity };
      }
      await using candidate = await openFiles({ kind: 'local', path: at(pruned.file) }, context);
      const proof = await verifyCandidate(candidate.files, base, model, checked, known, context);
      const [first, ...others] = pruned.files;
      // The digest of a set is of what its shards make together, which nobody wrote.
      if (others.length === 0 && proof.sha256 !== first!.sha256) {
        throw new EspalierError(
          'proof-failed',
          `${pruned.file} has SHA-256 ${proof.sha256}, but ${first!.sha256} was written`,
          { hint: 'The file was changed after it was written. Delete it and run again.' },
        );
      }
      return { ...proof, base: identity };
    },
  });
}
