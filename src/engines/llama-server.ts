import { z } from 'zod';
import { option } from '../common/index.ts';
import { findTools, llamaOptions, offloadFrom } from '../llama/index.ts';
import { assertServes } from './assert-serves.ts';
import { defineEngine, type EngineOptions } from './engine.ts';
import { KV_CACHE_TYPES, type ServerSettings, serverFlags, startServer } from './llama-server/index.ts';

const OPTIONS = {
  ...llamaOptions.shape,
  flashAttn: option(z.enum(['on', 'off', 'auto']), {
    text: "flash attention of llama-server: on, off or auto; default: llama.cpp's own",
    value: 'MODE',
    advanced: true,
  }),
  kvCacheType: option(z.enum(KV_CACHE_TYPES), {
    text: `number format of the KV cache of llama-server: ${KV_CACHE_TYPES.join(', ')}; default: f16. A quantized one needs flash attention`,
    value: 'TYPE',
    advanced: true,
  }),
};

/** llama-server of llama.cpp, started by us on a file. */
export const llamaServer = defineEngine({
  name: 'llama.cpp',
  text: 'llama-server of llama.cpp',
  serves: 'files',
  capabilities: {
    logProbabilities: true,
    tools: true,
    reasoningEffort: true,
    kld: true,
    speed: true,
    memory: true,
    perLayerExperts: false,
  },
  options: OPTIONS,
  async prepare(found, context) {
    const tools = await findTools(found.llamaServer, found.llamaBuild, context);
    return {
      identity: tools.version,
      tools,
      source({ name, modelId, path }, options) {
        const settings = serverSettings(options);
        return {
          modelId,
          serverId: JSON.stringify([tools.version, tools.origin, serverFlags(settings)]),
          async start(signal) {
            const model = await path();
            const started = await startServer({
              ...settings,
              tools,
              model,
              alias: name,
              port: options.port,
              logFile: context.runDir.serverLog(name),
              progress: context.progress,
              signal,
            });
            await assertServes(model, started);
            const { slots, stallTimeout: stallMs } = options;
            const { origin } = tools;
            return {
              ...started,
              engine: 'llama.cpp',
              ...(origin !== undefined && { origin }),
              slots,
              stallMs,
            };
          },
        };
      },
    };
  },
});

/** What the options say of a server; the same for every model. */
export function serverSettings(options: EngineOptions<typeof OPTIONS>): ServerSettings {
  const { context, slots, threads, seed, flashAttn, kvCacheType } = options;
  return { contextTokens: context, slots, ...offloadFrom(options), flashAttn, kvCacheType, threads, seed };
}
