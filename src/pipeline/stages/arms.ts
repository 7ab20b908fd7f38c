import { EspalierError } from '../../common/errors.ts';
import { externalArm } from '../../evaluation/answering/external.ts';
import type { ArmServer, ArmSource } from '../../evaluation/answering/server.ts';
import type { Arm } from '../../evaluation/result.ts';
import { refuseClearText } from '../../hub/clear-text.ts';
import { sampleGpus } from '../../llama/gpu-sampler.ts';
import { offloadOf } from '../../llama/offload.ts';
import { startServer } from '../../llama/server.ts';
import { serverFlags } from '../../llama/server-flags.ts';
import type { RunContext } from '../context.ts';
import { noteGpuUse } from './gpu-use.ts';
import { moeStreamArm } from './moe-stream.ts';
import { assertServes } from './served.ts';
import type { TrialSettings, TrialSetup } from './validate.ts';

/** A model that takes part: what names its weights, and where the file is when it is needed. */
export interface Contestant {
  readonly modelId: string;
  readonly path: () => Promise<string>;
  /** A server that runs it already; there is then no file. */
  readonly url?: string;
}

export type Contestants = Readonly<Record<Arm, Contestant>>;

/** How one side of a trial is started: a server of our own, or one that runs already. */
export function armOf(
  arm: Arm,
  contestant: Contestant,
  { tools, engine, settings }: Pick<TrialSetup, 'tools' | 'engine' | 'settings'>,
  context: RunContext,
): ArmSource {
  const { modelId, path, url } = contestant;
  const { contextTokens, slots, threads, seed, port, stallMs } = settings;
  if (url !== undefined) return serverArm(url, settings, context);
  if (engine !== undefined) return moeStreamArm(arm, contestant, engine, settings, context);
  if (tools === undefined)
    throw new EspalierError('internal', `the ${arm} has neither a server nor llama.cpp`);
  const server = { contextTokens, slots, ...offloadOf(settings), threads, seed };
  return {
    modelId,
    serverId: JSON.stringify([tools.version, tools.origin, serverFlags(server)]),
    async start(signal): Promise<ArmServer> {
      const model = await path();
      const gpus = await sampleGpus(context);
      try {
        const started = await startServer({
          ...server,
          tools,
          model,
          alias: arm,
          port,
          logFile: context.runDir.serverLog(arm),
          progress: context.progress,
          signal,
        });
        await assertServes(model, started);
        return {
          ...started,
          engine: 'llama.cpp',
          ...(tools.origin !== undefined && { origin: tools.origin }),
          slots,
          stallMs,
          async [Symbol.asyncDispose]() {
            try {
              await noteGpuUse(arm, modelId, await gpus.stop(), context);
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

/** A server that runs already. */
export function serverArm(
  url: string,
  { slots, contextTokens, stallMs }: Pick<TrialSettings, 'slots' | 'contextTokens' | 'stallMs'>,
  { environment, allowHttp, hub: { fetch } }: RunContext,
): ArmSource {
  const apiKey = environment.ESPALIER_API_KEY || undefined;
  if (apiKey !== undefined) refuseClearText(url, 'ESPALIER_API_KEY', allowHttp);
  return externalArm({ url, slots, contextTokens, stallMs, fetch, ...(apiKey && { apiKey }) });
}
