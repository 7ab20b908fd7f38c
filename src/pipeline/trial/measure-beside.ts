import { EspalierError } from '../../common/index.ts';
import { serverFlags, serverSettings } from '../../engines/index.ts';
import {
  ANSWER_TOKENS,
  type MemoryUse,
  measureMemory,
  measureSpeed,
  memoryUseSchema,
  PROMPT_TOKENS,
  parseWanted,
  type SkippedBenchmark,
  type SpeedModel,
  speedResult,
  type TrialResult,
} from '../../evaluation/index.ts';
import { type LlamaTools, offloadFrom, saysMemory } from '../../llama/index.ts';
import { Memo, type MemoKey } from '../../state/index.ts';
import type { RunContext } from '../inputs/index.ts';
import type { TestedModel, TestedModels, TrialSetup } from './setup/index.ts';

type Measured = Pick<TrialResult, 'speed' | 'memory'> & { readonly skipped: readonly SkippedBenchmark[] };
type Name = 'speed' | 'memory';

const TITLES: Readonly<Record<Name, string>> = { speed: 'Speed', memory: 'Memory' };

/** They stand on the card: no path of this machine. */
const NOT_OURS = 'it is measured on models that Espalier starts itself, with llama.cpp';
const NOT_IN_JOBS = 'it is not measured in Jobs of the Hub, whose log does not say it';
const NO_BENCH = 'there is no llama-bench beside the llama-server that was used';
const NO_DISK = 'the disk does not hold all models at once';

/**
 * Measures speed and memory where they are wanted and can be; what cannot be measured here is named with its reason, and
 * is no failure.
 *
 * @param setup with the slots and context of the trial
 */
export async function measureBeside(
  trial: TrialResult,
  models: TestedModels,
  setup: TrialSetup,
  context: RunContext,
): Promise<Measured> {
  const { speedRounds, memory } = parseWanted(setup.settings.benchmarks);
  const skipped: SkippedBenchmark[] = [];
  const attempt = async <T>(name: Name, work: (tools: LlamaTools) => Promise<T>): Promise<T | undefined> => {
    const reason = await reasonAgainst(name, models, setup);
    if (reason === undefined) {
      try {
        return await work(toolsOf(setup));
      } catch (error) {
        if (!(error instanceof EspalierError) || error.code !== 'disk-full') throw error;
        skipped.push(skip(name, NO_DISK, context));
        return undefined;
      }
    }
    skipped.push(skip(name, reason, context));
    return undefined;
  };
  const memoryResult = memory && (await attempt('memory', () => memoryOf(models, setup, context)));
  const samples =
    speedRounds &&
    setup.engine?.jobs === undefined &&
    (await attempt('speed', (tools) => speedOf(tools, speedRounds, models, setup, context)));
  return {
    ...(samples && { speed: speedResult(samples, trial.benchmarks) }),
    ...(memoryResult && { memory: memoryResult }),
    skipped,
  };
}

async function reasonAgainst(
  name: Name,
  models: TestedModels,
  { engine }: TrialSetup,
): Promise<string | undefined> {
  const isRemote = models.some(({ url }) => url !== undefined);
  // Speed has a Job of its own (measurements-in-jobs.ts).
  if (engine?.jobs !== undefined) return NOT_IN_JOBS;
  if (isRemote || engine?.tools === undefined || !engine.capabilities[name]) return NOT_OURS;
  if (name === 'memory') return undefined;
  try {
    engine.tools.command('llama-bench');
    return undefined;
  } catch (error) {
    if (error instanceof EspalierError && error.code === 'llama-not-found') return NO_BENCH;
    throw error;
  }
}

function skip(name: Name, reason: string, { progress }: RunContext): SkippedBenchmark {
  progress({ type: 'note', level: 'warning', message: `${TITLES[name]} is skipped: ${reason}` });
  return { benchmark: name, title: TITLES[name], reason };
}

async function speedOf(
  tools: LlamaTools,
  rounds: number,
  models: TestedModels,
  { settings, hardware }: TrialSetup,
  { runDir, progress, signal }: RunContext,
) {
  const files: Record<string, SpeedModel> = {};
  for (const { id, modelId, path } of models) files[id] = { modelId, path: await path() };
  const task = {
    tools,
    rounds,
    hardware,
    promptTokens: PROMPT_TOKENS,
    answerTokens: ANSWER_TOKENS,
    offload: offloadFrom(settings),
    threads: settings.threads,
    folder: runDir.speed,
    progress,
    signal,
  };
  return measureSpeed(task, files);
}

async function memoryOf(models: TestedModels, setup: TrialSetup, context: RunContext) {
  const { slots, context: contextTokens } = setup.settings;
  const measured: Record<string, MemoryUse> = {};
  for (const model of models) measured[model.id] = await memoryUse(model, setup, context);
  return { slots, contextTokens, models: measured };
}

/** Everything that a model's memory depends on. */
export function memoryKey(
  modelId: string,
  { version }: Pick<LlamaTools, 'version'>,
  { settings, hardware }: Pick<TrialSetup, 'settings' | 'hardware'>,
): MemoKey {
  return { model: modelId, llama: version, flags: serverFlags(serverSettings(settings)), hardware };
}

/** What one model's server takes; from an earlier run where that measured it. */
export function memoryUse(
  { id, modelId, path }: TestedModel,
  setup: TrialSetup,
  context: RunContext,
): Promise<MemoryUse> {
  const tools = toolsOf(setup);
  const server = serverSettings(setup.settings);
  const files = context.runDir.memory(id);
  return new Memo(files.memo, memoryKey(modelId, tools, setup), memoryUseSchema).readOr(async () =>
    measureMemory({
      ...server,
      tools,
      model: await path(),
      logFile: files.log,
      jsonLog: await saysMemory(tools, context.signal),
      environment: context.environment,
      progress: context.progress,
      signal: context.signal,
    }),
  );
}

function toolsOf({ engine }: TrialSetup): LlamaTools {
  if (engine?.tools !== undefined) return engine.tools;
  throw new EspalierError('internal', 'a measurement by llama.cpp without llama.cpp');
}
