import { basename } from 'node:path';
import { EspalierError, formatBytes } from '../../common/index.ts';
import { candidateFileName, readHeader } from '../../gguf/index.ts';
import type { Location } from '../../hub/index.ts';
import { activeBytesOf, contextTrainOf, describeMoe, type MoeModel } from '../../moe/index.ts';
import { checkPlan, type PlanFile } from '../../plan/index.ts';
import { candidateHeaders, candidatePaths } from '../../prune/index.ts';
import {
  assumedBase,
  baseFileName,
  baseLocation,
  nameOf,
  openReference,
  provenanceOf,
  type Resolved,
  type ResolvedBase,
  type RunContext,
  resolveBase,
  resolvedSchema,
} from '../inputs/index.ts';
import { runStage, type Stage } from './stage.ts';

const stage: Stage<Resolved> = {
  name: 'resolve',
  output: resolvedSchema,
  summarize: ({ base, candidate }) =>
    `${nameOf(base)} (${formatBytes(base.bytes)}) to ${candidate.file} (${formatBytes(candidate.bytes)})`,
};

interface ResolveInputs {
  readonly planFile: PlanFile;
  /** The plan's own base when absent. */
  readonly base: Location | undefined;
  /** Take another base than the one that the plan was made from. */
  readonly anyBase: boolean;
  readonly fileName: string | undefined;
  /** Bytes of the largest file of the candidate; a larger one becomes shards. */
  readonly maxShardBytes: number | undefined;
  /** What runs the candidate loads layers of different sizes. */
  readonly perLayerLoads: boolean;
  /** Called with what will be written, before a local base is read for its SHA-256: throws where it cannot be. */
  readonly onCandidate?: (candidate: Resolved['candidate']) => Promise<void>;
}

/**
 * Pins the base and checks that the plan fits it, from the header alone; nothing large is read or written.
 *
 * A branch is resolved once: a run that continues stays on the commit it began with.
 *
 * @throws EspalierError `plan-mismatch`, also for a plan whose file nothing here would load; as `resolveBase`
 */
export function resolve(inputs: ResolveInputs, context: RunContext): Promise<Resolved> {
  const { planFile, fileName, maxShardBytes, anyBase } = inputs;
  const location = baseLocation(inputs.base, planFile);
  if (planFile.plan.layers === 'per-layer' && !inputs.perLayerLoads) {
    throw new EspalierError('plan-mismatch', `${planFile.path} is for a file that llama.cpp does not load`, {
      hint: 'Set "layers" to "mask", try it with --engine moe-stream, or make the file alone with: espalier prune BASE --plan PLAN --out FILE',
    });
  }
  return runStage(context, stage, {
    inputs: { plan: planFile.sha256, location, fileName, maxShardBytes, hub: context.hub.hubUrl },
    work: async () => {
      const named = (model: MoeModel, base: Pick<ResolvedBase, 'sha256'>, baseName: string) => {
        const checked = checkPlan(planFile.plan, model);
        const provenance = provenanceOf(planFile, base, context.version);
        const headers = candidateHeaders(model, checked, provenance, maxShardBytes);
        const name = fileName ?? candidateFileName(baseName, checked.kept);
        return {
          name,
          file: candidatePaths(name, headers.length)[0] ?? name,
          bytes: headers.reduce((sum, { fileSize }) => sum + fileSize, 0),
          experts: checked.kept,
          ...(maxShardBytes !== undefined && { maxShardBytes }),
        };
      };
      const base = await resolveBase(location, planFile.plan, context, {
        anyBase,
        check: (model) =>
          inputs.onCandidate?.(named(model, assumedBase(planFile.plan), basename(location.path))),
      });
      await using reference = await openReference(base, context);
      const model = describeMoe(await readHeader(reference.source, context.signal));
      return {
        base,
        candidate: named(model, base, baseFileName(base)),
        activeBytes: activeBytesOf(model),
        ...contextTrainOf(model.header),
        date: new Date().toISOString().slice(0, 10),
      };
    },
  });
}
