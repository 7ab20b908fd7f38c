import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { sha256Hex } from '../../common/digest.ts';
import { EspalierError, messageOf } from '../../common/errors.ts';
import { moeStreamFlags, startMoeStream } from '../../evaluation/answering/moe-stream.ts';
import type { ArmSource } from '../../evaluation/answering/server.ts';
import type { Arm } from '../../evaluation/result.ts';
import { shardPaths } from '../../gguf/shards.ts';
import { modelBytes, startLimitMs, startNotice } from '../../llama/server-limits.ts';
import type { RunContext } from '../context.ts';
import type { Contestant } from './arms.ts';
import { assertServes } from './served.ts';
import type { TrialSettings } from './validate.ts';

/** moe-stream as a trial uses it, in the place of llama.cpp. */
export interface MoeStream {
  readonly program: string;
  /** The program says no version: its digest, and that of the tokenizer where one was named. */
  readonly build: string;
  /** Absent: each model has its own `tokenizer.json` beside it. */
  readonly tokenizer?: string;
}

const TOKENIZER = 'tokenizer.json';

/**
 * Finds moe-stream where it is asked for.
 *
 * @throws EspalierError `usage` for settings that it does not take, and without its path; `llama-not-found` where there is
 * no program
 */
export async function findMoeStream(settings: TrialSettings): Promise<MoeStream | undefined> {
  const { engine, enginePath, tokenizer } = settings;
  if (engine !== 'moe-stream') {
    if (enginePath === undefined && tokenizer === undefined) return undefined;
    throw new EspalierError('usage', 'engine-path and tokenizer are for another engine than llama.cpp', {
      hint: 'Give engine moe-stream as well, or leave them out.',
    });
  }
  if (enginePath === undefined) {
    throw new EspalierError('usage', 'engine moe-stream needs engine-path: the program moe-stream-server');
  }
  refuseWhatItLacks(settings);
  const program = resolve(enginePath);
  if (!(await stat(program).catch(() => undefined))?.isFile()) {
    throw new EspalierError('llama-not-found', `there is no moe-stream-server at ${program}`);
  }
  const digest = async (path: string) => `sha256:${sha256Hex(await readFile(path)).slice(0, 12)}`;
  const build = await digest(program);
  if (tokenizer === undefined) return { program, build };
  const of = await digest(tokenizer).catch((cause: unknown) => {
    throw new EspalierError('file-unreadable', `cannot read ${tokenizer}: ${messageOf(cause)}`, { cause });
  });
  return { program, build: `${build}, tokenizer ${of}`, tokenizer: resolve(tokenizer) };
}

/** What would else be in the conditions and not be so. */
function refuseWhatItLacks(settings: TrialSettings): void {
  const { devices, splitMode, mainGpu, threads, reasoningEffort, kld, gpuLayers, llamaServer } = settings;
  const given = {
    device: devices,
    'split-mode': splitMode,
    'main-gpu': mainGpu,
    threads,
    'reasoning-effort': reasoningEffort,
    kld,
    'llama-server': llamaServer,
    'gpu-layers': typeof gpuLayers === 'number' && gpuLayers > 0 ? gpuLayers : undefined,
  };
  const [name] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
  if (name === undefined) return;
  throw new EspalierError('usage', `engine moe-stream does not take ${name}`, {
    hint: 'It takes context, port, and gpu-layers auto, all or 0; it answers one question at a time.',
  });
}

/** How one side of a trial is started with moe-stream. */
export function moeStreamArm(
  arm: Arm,
  { modelId, path }: Contestant,
  engine: MoeStream,
  { contextTokens, gpuLayers, port, stallMs }: TrialSettings,
  { runDir, environment, progress }: RunContext,
): ArmSource {
  const device = gpuLayers === 'all' ? 'gpu' : gpuLayers === 'auto' ? 'auto' : 'cpu';
  const settings = { contextTokens, device } as const;
  const serverId = JSON.stringify(['moe-stream', engine.build, moeStreamFlags(settings)]);
  return {
    modelId,
    // Without a tokenizer that was named, the one beside the model may be another by now.
    ...(engine.tokenizer !== undefined && { serverId }),
    async start(signal) {
      const file = await path();
      const bytes = await modelBytes(file);
      const readyTimeoutMs = startLimitMs(bytes);
      const message = startNotice('moe-stream-server', bytes, readyTimeoutMs);
      if (message !== undefined) progress({ type: 'note', level: 'info', message });
      const started = await startMoeStream({
        ...settings,
        ...engine,
        model: await withTokenizer(file, engine, runDir.engineLinks(arm)),
        port,
        logFile: runDir.serverLog(arm),
        readyTimeoutMs,
        environment,
        signal,
      });
      await assertServes(file, started);
      return { ...started, stallMs };
    },
  };
}

/** A path of the model with a `tokenizer.json` beside it: moe-stream looks nowhere else. */
async function withTokenizer(model: string, { tokenizer }: MoeStream, folder: string): Promise<string> {
  if (tokenizer === undefined) {
    if (existsSync(join(dirname(model), TOKENIZER))) return model;
    throw new EspalierError('usage', `moe-stream needs ${TOKENIZER} beside the model: ${model} has none`, {
      hint: 'Give the file as tokenizer; that of the original model fits base and candidate.',
    });
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const shard of shardPaths(model)) await symlink(resolve(shard), join(folder, basename(shard)));
  await symlink(tokenizer, join(folder, TOKENIZER));
  return join(folder, basename(model));
}
