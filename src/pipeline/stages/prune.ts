import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ByteSource } from '../../bytes/source.ts';
import { formatBytes } from '../../common/units.ts';
import type { MoeModel } from '../../moe/model.ts';
import type { CheckedPlan } from '../../plan/check.ts';
import type { PlanFile } from '../../plan/file.ts';
import { candidateList } from '../../prune/candidate.ts';
import { readRouterBiases } from '../../prune/router.ts';
import { writeSpliced } from '../../prune/write.ts';
import { baseProvenance } from '../base.ts';
import type { RunContext } from '../context.ts';
import { runStage, type Stage } from '../stage.ts';
import type { Resolved } from './resolve.ts';

const prunedSchema = z.strictObject({
  /** Name inside the run directory. */
  file: z.string(),
  bytes: z.int().min(0),
  sha256: z.string(),
});
export type Pruned = z.infer<typeof prunedSchema>;

const stage: Stage<Pruned> = {
  name: 'prune',
  file: 'pruned.json',
  output: prunedSchema,
  summarize: ({ file, bytes, sha256 }) => `${file}, ${formatBytes(bytes)}, sha256 ${sha256.slice(0, 12)}`,
};

/** A base that is open, and the plan that was checked against it. */
export interface Surgery {
  readonly resolved: Resolved;
  readonly planFile: PlanFile;
  readonly base: ByteSource;
  readonly model: MoeModel;
  readonly checked: CheckedPlan;
}

/** Writes the candidate into the run directory. */
export function prune({ resolved, planFile, base, model, checked }: Surgery, context: RunContext) {
  const { file } = resolved.candidate;
  const path = join(context.runDir, file);
  return runStage(context, stage, {
    inputs: { base: resolved.base, file, plan: planFile.sha256 },
    stillValid: async ({ bytes }) => (await stat(path).catch(() => undefined))?.size === bytes,
    work: async () => {
      const provenance = {
        version: context.version,
        plan: { name: planFile.plan.name, sha256: planFile.sha256 },
        base: baseProvenance(resolved.base),
      };
      const biases = await readRouterBiases(base, model, planFile.plan, context.signal);
      const { list } = candidateList(model, checked, provenance, biases);
      const { signal, progress, freeDisk } = context;
      const { bytes, sha256 } = await writeSpliced(base, list, path, { signal, progress, free: freeDisk });
      return { file, bytes, sha256 };
    },
  });
}
