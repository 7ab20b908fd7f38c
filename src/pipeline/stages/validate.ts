import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openFileSource } from '../../bytes/file.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { EspalierError } from '../../common/errors.ts';
import { parseHubUri, readCardMetadata } from '../../hub/index.ts';
import { findLlama } from '../../llama/find.ts';
import { detectGpu, type Gpu } from '../../llama/gpu.ts';
import { startServer } from '../../llama/server.ts';
import { serverFlags } from '../../llama/server-flags.ts';
import type { LlamaTools } from '../../llama/tools.ts';
import { type BenchmarkOption, parseBenchmarkOption } from '../../trial/benchmarks/registry.ts';
import { type PreparedBenchmark, prepareBenchmark } from '../../trial/prepare.ts';
import { type Arm, type SkippedBenchmark, trialResultSchema } from '../../trial/result.ts';
import type { ArmServer, ArmSource } from '../../trial/run/server.ts';
import { answerAll, hasAnswered, runTrial, type TrialOptions } from '../../trial/run-trial.ts';
import { findSandbox } from '../../trial/sandbox/find.ts';
import { isHubUri, openBase } from '../base.ts';
import type { RunContext } from '../context.ts';
import { runStage, type Stage } from '../stage.ts';

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
}

/** A model that takes part: what names its weights, and where the file is when it is needed. */
export interface Contestant {
  readonly modelId: string;
  readonly path: () => Promise<string>;
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

/** Loading a model of 100 GB from a slow disk takes this long; a server that hangs is found out by its log. */
const READY_TIMEOUT_MS = 30 * 60_000;

/** What a trial needs beside the models. */
export interface TrialSetup {
  readonly settings: TrialSettings;
  readonly benchmarks: readonly PreparedBenchmark[];
  readonly skipped: readonly SkippedBenchmark[];
  readonly tools: LlamaTools;
}

/**
 * Reads the questions and finds llama-server. Whatever is wrong with them is known here, before a model of many GB is
 * downloaded, cut or loaded.
 *
 * @throws EspalierError `usage`, `dataset-invalid`, `template-invalid`, `llama-not-found`, `file-unreadable`, `hub-...`
 */
export async function setUpTrial(settings: TrialSettings, context: RunContext): Promise<TrialSetup> {
  const { signal, progress, environment, cacheDir } = context;
  const { benchmarks, skipped } = await prepareAll(settings, context);
  const tools = await findLlama({
    path: settings.llamaServer,
    build: settings.llamaBuild,
    environment,
    cacheFolder: cacheDir,
    progress,
    signal,
  });
  return { settings, benchmarks, skipped, tools };
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
  return {
    hasAnswered: () => hasAnswered(options, 'base'),
    answer: async () => void (await answerAll(options, 'base')),
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
      },
      llama: tools.version,
    },
    work: async () => ({
      machine: describeMachine(await detectGpu(context.environment, context.signal)),
      trial: await runTrial(trialOptions(contestants, setup, context)),
    }),
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
    recordsFolder: join(context.runDir, 'records'),
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
  { modelId, path }: Contestant,
  { tools, settings }: TrialSetup,
  context: RunContext,
): ArmSource {
  const { contextTokens, slots, gpuLayers, threads, seed, port } = settings;
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

async function prepareAll(
  settings: TrialSettings,
  context: RunContext,
): Promise<Pick<TrialSetup, 'benchmarks' | 'skipped'>> {
  const promptsFolder = settings.prompts ?? join(context.templatesDir, 'prompts');
  const prepared: PreparedBenchmark[] = [];
  const skipped: SkippedBenchmark[] = [];
  const options = settings.benchmarks.map(parseBenchmarkOption);
  const runsPrograms = options.some(({ benchmark }) => benchmark.program !== undefined);
  const found = runsPrograms ? await findSandbox(context.environment, context.signal) : undefined;
  for (const option of options) {
    const { benchmark } = option;
    if (benchmark.program !== undefined && found !== undefined && 'reason' in found) {
      skipped.push({ benchmark: benchmark.name, title: benchmark.title, reason: found.reason });
      const message = `${benchmark.title} is skipped: ${found.reason}`;
      context.progress({ type: 'note', level: 'warning', message });
      continue;
    }
    await using source = await openDataset(option, context);
    const license = await licenseOf(option, context);
    prepared.push(
      await prepareBenchmark({
        benchmark,
        source,
        promptsFolder,
        seed: settings.seed,
        ...(license === undefined ? {} : { license }),
        ...(option.limit === undefined ? {} : { limit: option.limit }),
        ...(settings.maxTokens === undefined ? {} : { maxTokens: settings.maxTokens }),
        ...(context.signal === undefined ? {} : { signal: context.signal }),
        ...(benchmark.program !== undefined && found && 'sandbox' in found && { sandbox: found.sandbox }),
      }),
    );
  }
  if (prepared.length === 0 && skipped.length > 0) {
    const reasons = skipped.map(({ title, reason }) => `${title}: ${reason}`).join('; ');
    throw new EspalierError('usage', `no benchmark is left that can be run here: ${reasons}`, {
      hint: 'Install bubblewrap or start Docker, or ask for another benchmark as well.',
    });
  }
  return { benchmarks: prepared, skipped };
}

/** Data sets of our own, beside the templates. */
const BUILTIN = 'builtin:';

async function openDataset({ source }: BenchmarkOption, context: RunContext): Promise<ByteSource> {
  if (source.startsWith(BUILTIN)) {
    const file = join(context.templatesDir, 'benchmarks', source.slice(BUILTIN.length));
    return { ...(await openFileSource(file)), name: source };
  }
  return isHubUri(source) ? openBase(source, context) : openFileSource(source);
}

/** The benchmark's own licence for its default file; for another file on the Hub, what its card says. */
async function licenseOf(
  { benchmark, source }: BenchmarkOption,
  { hub }: RunContext,
): Promise<string | undefined> {
  if (source === benchmark.defaultSource) return benchmark.license;
  if (!isHubUri(source)) return undefined;
  const { repo, revision } = parseHubUri(source);
  return (await readCardMetadata(repo, revision, hub)).license;
}

/** What decides whether a benchmark is the same as in an earlier run. */
function identityOf({
  benchmark,
  dataset,
  template,
  questions,
  maxTokens,
  sandbox,
}: PreparedBenchmark): unknown {
  return {
    name: benchmark.name,
    dataset: dataset.sha256,
    template: template.sha256,
    questions: questions.map(({ id, promptSha256 }) => [id, promptSha256]),
    maxTokens,
    ...(sandbox && { python: sandbox.python }),
  };
}
