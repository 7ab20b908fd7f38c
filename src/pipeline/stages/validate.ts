import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { EspalierError } from '../../common/errors.ts';
import { findLlama } from '../../llama/find.ts';
import { detectGpu, type Gpu } from '../../llama/gpu.ts';
import { startServer } from '../../llama/server.ts';
import { serverFlags } from '../../llama/server-flags.ts';
import type { LlamaTools } from '../../llama/tools.ts';
import { compareWithBase, type KldTask, storedBase } from '../../trial/kld/measure.ts';
import { type Arm, trialResultSchema } from '../../trial/result.ts';
import { externalArm } from '../../trial/run/external.ts';
import type { ArmServer, ArmSource } from '../../trial/run/server.ts';
import { answerAll, hasAnswered, runTrial, type TrialOptions } from '../../trial/run-trial.ts';
import type { RunContext } from '../context.ts';
import { runStage, type Stage } from '../stage.ts';
import { identityOfKld, type KldSettings, prepareKld, storeBaseFor } from './kld.ts';
import { identityOf, prepareAll, type Questions } from './questions.ts';

/** How a trial is run; the same for both arms. */
export interface TrialSettings {
  /** `name[:N][=SOURCE]` each. */
  readonly benchmarks: readonly string[];
  /** As a rate: 0.02 = 2 pp. */
  readonly margin: number;
  readonly seed: number;
  readonly maxTokens: number | undefined;
  readonly reasoningEffort: string | undefined;
  /** Folder of prompt templates; the built-in ones when absent. */
  readonly prompts: string | undefined;
  readonly llamaServer: string | undefined;
  readonly llamaBuild: string | undefined;
  readonly gpuLayers: number | 'auto' | 'all';
  readonly slots: number;
  /** Of one slot. */
  readonly contextTokens: number;
  readonly threads: number | undefined;
  readonly port: number;
  /** The text for KL divergence, where it is wanted. */
  readonly kld?: KldSettings;
}

/** A model that takes part: what names its weights, and where the file is when it is needed. */
export interface Contestant {
  readonly modelId: string;
  readonly path: () => Promise<string>;
  /** A server that runs it already; there is then no file. */
  readonly url?: string;
}

const validatedSchema = z.strictObject({
  /** What it ran on, for people. */
  machine: z.string(),
  trial: trialResultSchema,
});
export type Validated = z.infer<typeof validatedSchema>;

const stage: Stage<Validated> = {
  name: 'validate',
  file: 'trial.json',
  output: validatedSchema,
  summarize: ({ trial }) => trial.overall.verdict.sentence,
};

/** Inside the run directory: what each arm answered, `<arm>-<benchmark>.jsonl`. */
export const RECORDS_FOLDER = 'records';

/** Loading a model of 100 GB from a slow disk takes this long; a server that hangs is found out by its log. */
const READY_TIMEOUT_MS = 30 * 60_000;

/** What a trial needs beside the models. */
export interface TrialSetup extends Questions {
  readonly settings: TrialSettings;
  /** Absent where both models are served by others. */
  readonly tools?: LlamaTools;
  readonly kld?: KldTask;
}

/**
 * Reads the questions and finds llama-server. Whatever is wrong with them is known here, before a model of many GB is
 * downloaded, cut or loaded.
 *
 * @param ownServer whether llama-server is needed
 * @throws EspalierError `usage`, `dataset-invalid`, `template-invalid`, `llama-not-found`, `file-unreadable`, `hub-...`
 */
export async function setUpTrial(
  settings: TrialSettings,
  context: RunContext,
  ownServer = true,
): Promise<TrialSetup> {
  const { signal, progress, environment, cacheDir } = context;
  const { benchmarks, skipped } = await prepareAll(settings, context);
  if (!ownServer) return { settings, benchmarks, skipped };
  const tools = await findLlama({
    path: settings.llamaServer,
    build: settings.llamaBuild,
    environment,
    cacheFolder: cacheDir,
    progress,
    signal,
  });
  const kld = settings.kld && (await prepareKld({ ...settings.kld, tools, settings }, context));
  return { settings, benchmarks, skipped, tools, ...(kld && { kld }) };
}

export type Contestants = Readonly<Record<Arm, Contestant>>;

/** The base's side of a trial, ahead of the candidate's. */
export interface BaseArm {
  /** Its answers are in the run directory: the base's file is not needed. */
  hasAnswered(): Promise<boolean>;
  /** Lets it answer now, while its file is at hand; `validate` then finds the answers. */
  answer(): Promise<void>;
}

export function baseArm(contestants: Contestants, setup: TrialSetup, context: RunContext): BaseArm {
  const options = trialOptions(contestants, setup, context);
  const { kld } = setup;
  return {
    hasAnswered: async () =>
      (await hasAnswered(options, 'base')) &&
      (kld === undefined || (await storedBase(kld, contestants.base.modelId)) !== undefined),
    answer: async () => {
      if (kld) await storeBaseFor(kld, contestants.base, context);
      await answerAll(options, 'base');
    },
  };
}

/**
 * Lets base and candidate answer the same questions, one after the other on the same machine. The records of every
 * answer stay in the run directory; a trial that died goes on from them.
 */
export function validate(
  contestants: Contestants,
  setup: TrialSetup,
  context: RunContext,
): Promise<Validated> {
  const { settings, benchmarks, skipped, tools } = setup;
  return runStage(context, stage, {
    inputs: {
      models: { base: contestants.base.modelId, candidate: contestants.candidate.modelId },
      benchmarks: benchmarks.map(identityOf),
      skipped,
      // What is not here is in `benchmarks` and `llama`, or changes no answer.
      settings: {
        ...settings,
        llamaServer: undefined,
        benchmarks: undefined,
        prompts: undefined,
        port: undefined,
        kld: setup.kld && identityOfKld(setup.kld),
      },
      llama: tools?.version,
    },
    // What runs behind an address may have changed.
    ...(Object.values(contestants).some(({ url }) => url !== undefined) && { stillValid: async () => false }),
    work: async () => {
      // First, as a text that is too short or a disk that is too small should not be found out after hours of questions.
      const base = setup.kld && (await storeBaseFor(setup.kld, contestants.base, context));
      const trial = await runTrial(trialOptions(contestants, setup, context));
      const kld =
        setup.kld && base && (await compareWithBase(setup.kld, base, await contestants.candidate.path()));
      return {
        machine: describeMachine(await detectGpu(context.environment, context.signal)),
        trial: { ...trial, ...(kld && { kld }) },
      };
    },
  });
}

function trialOptions(contestants: Contestants, setup: TrialSetup, context: RunContext): TrialOptions {
  const { seed, reasoningEffort, margin } = setup.settings;
  const { signal, progress } = context;
  return {
    arms: {
      base: armOf('base', contestants.base, setup, context),
      candidate: armOf('candidate', contestants.candidate, setup, context),
    },
    benchmarks: setup.benchmarks,
    skipped: setup.skipped,
    margin,
    sampling: { temperature: 0, seed, ...(reasoningEffort === undefined ? {} : { reasoningEffort }) },
    recordsFolder: join(context.runDir, RECORDS_FOLDER),
    progress,
    ...(signal === undefined ? {} : { signal }),
  };
}

function describeMachine(gpu: Gpu): string {
  const name = { cuda: '', vulkan: 'a Vulkan GPU', metal: 'a Metal GPU', none: 'no GPU' }[gpu.kind];
  return `${availableParallelism()} CPU cores, ${gpu.kind === 'cuda' ? gpu.names.join(', ') : name}`;
}

function armOf(
  arm: Arm,
  { modelId, path, url }: Contestant,
  { tools, settings }: TrialSetup,
  context: RunContext,
): ArmSource {
  const { contextTokens, slots, gpuLayers, threads, seed, port } = settings;
  if (url !== undefined) {
    const apiKey = context.environment.ESPALIER_API_KEY || undefined;
    const { fetch } = context.hub;
    return externalArm({ url, slots, contextTokens, fetch, ...(apiKey === undefined ? {} : { apiKey }) });
  }
  if (tools === undefined)
    throw new EspalierError('internal', `the ${arm} has neither a server nor llama.cpp`);
  const server = { contextTokens, slots, gpuLayers, threads, seed };
  return {
    modelId,
    serverId: JSON.stringify([tools.version, serverFlags(server)]),
    async start(signal): Promise<ArmServer> {
      const started = await startServer({
        ...server,
        tools,
        model: await path(),
        alias: arm,
        port,
        logFile: join(context.runDir, 'logs', `${arm}.log`),
        readyTimeoutMs: READY_TIMEOUT_MS,
        signal,
      });
      return Object.assign(started, { engine: 'llama.cpp', slots, contextTokens, flags: [...started.flags] });
    },
  };
}
