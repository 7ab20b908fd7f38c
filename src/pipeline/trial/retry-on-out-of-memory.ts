import { z } from 'zod';
import { EspalierError, formatCount, resultKey } from '../../common/index.ts';
import { type PreparedBenchmark, promptTokens, trialSettings } from '../../evaluation/index.ts';
import { Memo, type MemoKey } from '../../state/index.ts';
import type { RunContext } from '../inputs/index.ts';
import type { TestedModel, TrialSetup } from './setup/index.ts';

const sizeSchema = z.strictObject({ slots: z.int().positive(), contextTokens: z.int().positive() });
type Size = z.infer<typeof sizeSchema>;

type FitModels = readonly Pick<TestedModel, 'modelId'>[];

/**
 * The setup with the slots and context that an earlier attempt found room for, where it may be shrunk. All models, and a run
 * that goes on later, use the same.
 */
export async function withUsedSize(
  setup: TrialSetup,
  models: FitModels,
  { runDir }: RunContext,
): Promise<TrialSetup> {
  if (!setup.settings.shrinkToFit) return setup;
  const used = await memoOf(setup, models, runDir.fit).read();
  return used === undefined ? setup : withSize(setup, used);
}

/**
 * Runs a trial, or one model of it. Where memory runs out at a server's start and the user allows it, it is run again with
 * half the slots, and then with half the context, from its beginning: all models must have the same.
 *
 * @throws what `attempt` throws; `llama-out-of-memory` when nothing is left to shrink
 */
export async function retryOnOutOfMemory<T>(
  asked: TrialSetup,
  models: FitModels,
  context: RunContext,
  attempt: (setup: TrialSetup) => Promise<T>,
): Promise<T> {
  let setup = await withUsedSize(asked, models, context);
  for (;;) {
    try {
      return await attempt(setup);
    } catch (error) {
      const memory = error instanceof EspalierError && error.code === 'llama-out-of-memory';
      const used = memory && asked.settings.shrinkToFit ? smaller(setup) : undefined;
      if (used === undefined) throw error;
      const message = `${(error as Error).message}; trying ${formatCount(used.slots, 'slot')} of ${used.contextTokens} tokens`;
      context.progress({ type: 'note', level: 'warning', message });
      await memoOf(asked, models, context.runDir.fit).write(used);
      setup = withSize(asked, used);
    }
  }
}

/** What was asked for, when it is not what was used. */
export function sizeAskedFor(asked: TrialSetup, used: TrialSetup): Size | undefined {
  return isSame(sizeOf(asked), sizeOf(used)) ? undefined : sizeOf(asked);
}

/** Half the slots; with one slot half the context, as long as every question and its answer fit. */
function smaller({ settings, benchmarks }: TrialSetup): Size | undefined {
  const { slots, context: contextTokens } = settings;
  if (slots > 1) return { slots: Math.floor(slots / 2), contextTokens };
  const half = Math.floor(contextTokens / 2);
  return half > Math.max(...benchmarks.map(tokensNeeded)) ? { slots, contextTokens: half } : undefined;
}

function tokensNeeded(benchmark: PreparedBenchmark): number {
  return benchmark.maxTokens + promptTokens(benchmark);
}

/** What memory sufficed for, with this server, for these models, on this machine, where this was asked for. */
function memoOf(asked: TrialSetup, models: FitModels, path: string): Memo<Size> {
  return new Memo(path, fitKey(asked, models), sizeSchema);
}

/** Everything that it depends on whether a size fits. */
export function fitKey(
  asked: Pick<TrialSetup, 'settings' | 'engine' | 'hardware'>,
  models: FitModels,
): MemoKey {
  return {
    asked: sizeOf(asked),
    models: models.map(({ modelId }) => modelId),
    engine: [asked.settings.engine, asked.engine?.identity],
    settings: resultKey(trialSettings, asked.settings),
    hardware: asked.hardware,
  };
}

function sizeOf({ settings: { slots, context } }: Pick<TrialSetup, 'settings'>): Size {
  return { slots, contextTokens: context };
}

function withSize(setup: TrialSetup, { slots, contextTokens }: Size): TrialSetup {
  return { ...setup, settings: { ...setup.settings, slots, context: contextTokens } };
}

function isSame(a: Size, b: Size): boolean {
  return a.slots === b.slots && a.contextTokens === b.contextTokens;
}
