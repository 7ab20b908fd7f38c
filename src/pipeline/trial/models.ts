import { EspalierError } from '../../common/errors.ts';
import type { EngineModel } from '../../engines/engine.ts';
import type { ModelSource } from '../../engines/model-server.ts';
import type { Arm } from '../../evaluation/result.ts';
import { sampleGpus } from '../../llama/gpu-sampler.ts';
import type { RunContext } from '../context.ts';
import { noteGpuUse } from './gpu-use.ts';
import type { TrialSetup } from './setup.ts';

/** A model that takes part: what names its weights, and where the file is when it is needed. */
export type Contestant = Omit<EngineModel, 'name'>;

export type Contestants = Readonly<Record<Arm, Contestant>>;

/** How a model is started: by the engine of the trial, or it runs already. */
export function sourceOf(
  name: Arm,
  contestant: Contestant,
  { engine, remote, settings }: Pick<TrialSetup, 'engine' | 'remote' | 'settings'>,
  context: RunContext,
): ModelSource {
  const model = { name, ...contestant };
  if (contestant.url !== undefined) return remote.source(model, settings);
  if (engine === undefined) throw new EspalierError('internal', `there is no engine for the ${name}`);
  // This machine's GPUs do nothing for it.
  if (engine.jobs !== undefined) return engine.source(model, settings);
  return withGpuUse(model, (located) => engine.source(located, settings), context);
}

/** Watches the GPUs from before a server's start, when its file is there, to its end. */
function withGpuUse(
  model: EngineModel,
  sourceAt: (located: EngineModel) => ModelSource,
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
              await noteGpuUse(model.name, model.modelId, await gpus.stop(), context);
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
