import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatBytes } from '../../common/index.ts';
import { candidateHeaders, listsOf, readRouterBiases, writeFiles } from '../../prune/index.ts';
import {
  type Pruned,
  type PrunedFile,
  provenanceOf,
  prunedSchema,
  type RunContext,
  type Streamed,
  type Surgery,
} from '../inputs/index.ts';
import { runStage, type Stage } from './stage.ts';

const stage: Stage<Pruned> = {
  name: 'prune',
  output: prunedSchema,
  summarize: ({ file, bytes, files }) =>
    files.length === 1
      ? `${file}, ${formatBytes(bytes)}, sha256 ${files[0]!.sha256.slice(0, 12)}`
      : `${file} and ${files.length - 1} more, ${formatBytes(bytes)}`,
};

/**
 * Writes the candidate into the run directory, as one file or as shards.
 *
 * @param streamed a candidate that is not written: its bytes are read and hashed, and that is all
 */
export function prune(
  { resolved, planFile, base, model, checked }: Surgery,
  context: RunContext,
  streamed?: Streamed,
) {
  const { file, name, maxShardBytes } = resolved.candidate;
  const at = (one: string) => context.runDir.at(one);
  const isThere = async (one: PrunedFile) =>
    (await stat(at(one.file)).catch(() => undefined))?.size === one.bytes;
  return runStage(context, stage, {
    inputs: { base: resolved.base, file, plan: planFile.sha256, maxShardBytes },
    stillValid: async ({ files }) =>
      streamed !== undefined || (await Promise.all(files.map(isThere))).every(Boolean),
    work: async () => {
      if (streamed !== undefined) {
        const bytes = streamed.source.size;
        return { file, bytes, files: [{ file, bytes, sha256: await streamed.sha256() }] };
      }
      const provenance = provenanceOf(planFile, resolved.base, context.version);
      const biases = await readRouterBiases(base, model, planFile.plan, context.signal);
      const headers = candidateHeaders(model, checked, provenance, maxShardBytes);
      const { signal, progress, freeDisk: free } = context;
      const lists = listsOf(headers, model, checked, biases);
      const written = await writeFiles(base, lists, at(name), { signal, progress, free });
      const files = written.map(({ path, ...rest }) => ({ file: basename(path), ...rest }));
      return { file, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
    },
  });
}
