import { existsSync } from 'node:fs';
import { readFile, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { EspalierError, makeFolder, messageOf, option, sha256Hex } from '../common/index.ts';
import { shardPaths } from '../gguf/index.ts';
import { llamaOptions } from '../llama/index.ts';
import { assertServes } from './assert-serves.ts';
import { defineEngine } from './engine.ts';
import { moeStreamFlags, startMoeStream } from './moe-stream-server.ts';
import { modelBytes, startLimitMs, startNotice } from './process/index.ts';

const NAME = 'moe-stream';
const TOKENIZER = 'tokenizer.json';

/** moe-stream-server, for files whose layers differ in size. Its program says no version: a digest stands for it. */
export const moeStream = defineEngine({
  name: NAME,
  text: 'for files that llama.cpp does not load; one question at a time',
  serves: 'files',
  capabilities: {
    logProbabilities: false,
    tools: false,
    reasoningEffort: false,
    kld: false,
    speed: false,
    memory: false,
    perLayerExperts: true,
  },
  options: {
    enginePath: option(z.string(), {
      text: 'the program moe-stream-server',
      value: 'PATH',
      reads: 'files',
      key: false,
      advanced: true,
    }),
    tokenizer: option(z.string(), {
      text: 'tokenizer.json for all models with moe-stream; default: the one beside each model',
      value: 'FILE',
      reads: 'files',
      key: false,
      advanced: true,
    }),
    gpuLayers: llamaOptions.shape.gpuLayers,
  },
  async prepare({ enginePath, tokenizer: named, gpuLayers }, context) {
    if (enginePath === undefined) {
      throw new EspalierError('usage', `engine ${NAME} needs engine-path (the program moe-stream-server)`);
    }
    if (typeof gpuLayers === 'number' && gpuLayers > 0) {
      throw new EspalierError('usage', `engine ${NAME} does not take gpu-layers ${gpuLayers}`, {
        hint: 'It takes --gpu-layers auto, all or 0.',
      });
    }
    const program = resolve(enginePath);
    if (!(await stat(program).catch(() => undefined))?.isFile()) {
      throw new EspalierError('llama-not-found', `there is no moe-stream-server at ${program}`);
    }
    const tokenizer = named === undefined ? undefined : resolve(named);
    const build = await buildOf(program, tokenizer);
    const { runDir, environment, progress } = context;
    return {
      identity: build,
      source({ name, modelId, path }, { context: contextTokens, port, stallTimeout: stallMs }) {
        const device = gpuLayers === 'all' ? 'gpu' : gpuLayers === 'auto' ? 'auto' : 'cpu';
        const settings = { contextTokens, device } as const;
        return {
          modelId,
          // Without a tokenizer that was named, the one beside the model may be another by now.
          ...(tokenizer !== undefined && {
            serverId: JSON.stringify([NAME, build, moeStreamFlags(settings)]),
          }),
          async start(signal) {
            const file = await path();
            const bytes = await modelBytes(file);
            const readyTimeoutMs = startLimitMs(bytes);
            const message = startNotice('moe-stream-server', bytes, readyTimeoutMs);
            if (message !== undefined) progress({ type: 'note', level: 'info', message });
            const started = await startMoeStream({
              ...settings,
              program,
              build,
              model: await withTokenizer(file, tokenizer, (links) => runDir.renewEngineLinks(name, links)),
              port,
              logFile: runDir.serverLog(name),
              readyTimeoutMs,
              environment,
              signal,
            });
            await assertServes(file, started);
            return { ...started, stallMs };
          },
        };
      },
    };
  },
});

/** Digests of the program, and of the tokenizer where one was named. */
async function buildOf(program: string, tokenizer: string | undefined): Promise<string> {
  const digest = async (path: string) => `sha256:${sha256Hex(await readFile(path)).slice(0, 12)}`;
  const build = await digest(program);
  if (tokenizer === undefined) return build;
  const own = await digest(tokenizer).catch((cause: unknown) => {
    throw new EspalierError('file-unreadable', `cannot read ${tokenizer}: ${messageOf(cause)}`, { cause });
  });
  return `${build}, tokenizer ${own}`;
}

/** A path of the model with a `tokenizer.json` beside it: moe-stream looks nowhere else. */
async function withTokenizer(
  model: string,
  tokenizer: string | undefined,
  renew: (names: readonly string[]) => Promise<string>,
): Promise<string> {
  if (tokenizer === undefined) {
    if (existsSync(join(dirname(model), TOKENIZER))) return model;
    throw new EspalierError('usage', `moe-stream needs ${TOKENIZER} beside the model: ${model} has none`, {
      hint: 'Give the file with --tokenizer. The tokenizer of the original model fits base and candidate.',
    });
  }
  const shards = shardPaths(model);
  const folder = await renew([...shards.map((shard) => basename(shard)), TOKENIZER]);
  await makeFolder(folder);
  for (const shard of shards) await symlink(resolve(shard), join(folder, basename(shard)));
  await symlink(tokenizer, join(folder, TOKENIZER));
  return join(folder, basename(model));
}
