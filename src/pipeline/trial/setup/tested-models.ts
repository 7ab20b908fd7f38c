import { EspalierError } from '../../../common/index.ts';
import type { EngineModel, HubFile, ModelSource, Served } from '../../../engines/index.ts';
import { BASE, CANDIDATE, type ModelIdentity, type TrialModel } from '../../../evaluation/index.ts';
import { sampleGpus } from '../../../llama/index.ts';
import type { PlanFile } from '../../../plan/index.ts';
import {
  baseFileName,
  fetchBase,
  modelIdOf,
  type Resolved,
  type ResolvedBase,
  type RunContext,
} from '../../inputs/index.ts';
import { hubFileOf } from '../jobs/index.ts';
import { noteGpuUse } from './gpu-use.ts';
import type { TrialSetup } from './setup.ts';

/** A model of a trial: what is known of it, what names its weights, and where the file is when it is needed. */
export interface TestedModel
  extends ModelIdentity,
    Omit<EngineModel, 'name'>,
    Pick<TrialModel, 'afterwards'> {
  /** For logs and Jobs, where several models have the same id; default: the id. */
  readonly name?: string;
  /** Makes sure that a server which runs already serves it. */
  readonly assertServed?: (server: Served) => Promise<void>;
}

/** The base, the candidate, then any others. */
export type TestedModels = readonly [base: TestedModel, candidate: TestedModel, ...others: TestedModel[]];

/** A resolved file as a model of a trial; its bytes come when they are needed. */
export function testedModel(
  known: Pick<ModelIdentity, 'id' | 'role' | 'label'>,
  resolved: ResolvedBase,
  context: RunContext,
): TestedModel {
  const { bytes, sha256 } = resolved;
  return {
    ...known,
    ...{ file: baseFileName(resolved), bytes, ...(sha256 !== undefined && { sha256 }) },
    ...(resolved.kind === 'hub' && { repo: resolved.repo, revision: resolved.revision }),
    modelId: modelIdOf(resolved),
    path: () => fetchBase(resolved, context.runDir, context),
  };
}

/** What of a model a report says before it ran. */
export function identityOfModel({
  modelId: _,
  path: __,
  url: ___,
  onHub: ____,
  overlay: _____,
  name: ______,
  assertServed: _______,
  afterwards: ________,
  ...identity
}: Omit<TestedModel, 'path'> & Partial<Pick<TestedModel, 'path'>>): ModelIdentity {
  return identity;
}

/** How a model is started: by the engine of the trial, or it runs already. */
export function sourceOf(
  tested: TestedModel,
  { engine, remote, settings, hardware }: Pick<TrialSetup, 'engine' | 'remote' | 'settings' | 'hardware'>,
  context: RunContext,
): ModelSource {
  const { id, name = id, modelId, path, url, onHub, overlay } = tested;
  const model = {
    ...{ name, modelId, path },
    ...(url !== undefined && { url }),
    ...(onHub && { onHub }),
    ...(overlay && { overlay }),
  };
  if (url !== undefined) return checked(remote.source(model, settings), tested);
  if (engine === undefined) throw new EspalierError('internal', `there is no engine for the ${name}`);
  // This machine's GPUs do nothing for it.
  if (engine.jobs !== undefined) return engine.source(model, settings);
  return withGpuUse(model, (located) => engine.source(located, settings), hardware, context);
}

/** A server that is asked only when it serves what it should. */
function checked(source: ModelSource, { assertServed }: TestedModel): ModelSource {
  if (assertServed === undefined) return source;
  return {
    ...source,
    async start(signal) {
      const server = await source.start(signal);
      await assertServed(server);
      return server;
    },
  };
}

/** Watches the GPUs from before a server's start, when its file is there, to its end. */
function withGpuUse(
  model: EngineModel,
  sourceAt: (located: EngineModel) => ModelSource,
  hardware: unknown,
  context: RunContext,
): ModelSource {
  let file: string | undefined;
  const path = async () => {
    file ??= await model.path();
    return file;
  };
  const source = sourceAt({ ...model, path });
  return {
    ...source,
    async start(signal) {
      await path();
      const gpus = await sampleGpus(context);
      try {
        const started = await source.start(signal);
        return {
          ...started,
          async [Symbol.asyncDispose]() {
            try {
              await noteGpuUse(model.name, { source, hardware }, await gpus.stop(), context);
            } finally {
              await started[Symbol.asyncDispose]();
            }
          },
        };
      } catch (error) {
        await gpus.stop();
        throw error;
      }
    },
  };
}

/** Base and candidate of a run. The candidate is named by what it is made of: it may not be there yet, and the same makings give the same bytes. */
export function modelsOfRun(
  resolved: Resolved,
  planFile: PlanFile,
  context: RunContext,
  staged: () => Promise<HubFile>,
): [base: TestedModel, candidate: TestedModel] {
  const { base, candidate } = resolved;
  const baseId = modelIdOf(base);
  return [
    {
      ...testedModel({ id: BASE, role: BASE, label: BASE }, base, context),
      ...(base.kind === 'hub' && { onHub: async () => hubFileOf(base) }),
    },
    {
      ...{ id: CANDIDATE, role: CANDIDATE, label: CANDIDATE, file: candidate.file, bytes: candidate.bytes },
      modelId: `${baseId} cut by ${planFile.sha256}`,
      path: async () => context.runDir.at(candidate.file),
      onHub: staged,
    },
  ];
}
