import type { z } from 'zod';
import type { engineOptions } from '../engines/options.ts';
import type { ComparisonOptions, QuestionOptions, TrialOnlyOptions } from '../evaluation/options.ts';
import { type LlamaOptions, offloadFrom } from '../llama/options.ts';
import type { TrialSettings } from './stages/validate.ts';

/** Options of a trial; a sweep declares only the first line. */
export type TrialOptionValues = QuestionOptions &
  ComparisonOptions &
  LlamaOptions &
  Partial<TrialOnlyOptions & z.output<typeof engineOptions>>;

const STALL_MS = 10 * 60_000;

/** How the options say that a trial is run. */
export function trialSettings(options: TrialOptionValues): TrialSettings {
  const { benchmarks, margin, seed, maxTokens, reasoningEffort, prompts, threads, port, slots } = options;
  return {
    ...{ benchmarks, margin, seed, maxTokens, reasoningEffort, prompts, threads, port, slots },
    engine: options.engine ?? 'llama.cpp',
    enginePath: options.enginePath,
    tokenizer: options.tokenizer,
    llamaServer: options.llamaServer,
    llamaBuild: options.llamaBuild,
    ...offloadFrom(options),
    contextTokens: options.context,
    shrinkToFit: options.shrinkToFit ?? false,
    stallMs: options.stallTimeout ?? STALL_MS,
    untilDecided: options.earlyStop,
    together: options.schedule === 'concurrent',
    reuseAnswers: !options.noAnswerCache,
    ...(options.kld !== undefined && {
      kld: {
        source: options.kld,
        chunks: options.kldChunks ?? 20,
        floor: options.kldFloor ?? false,
        allowOverlap: options.allowOverlap,
      },
    }),
  };
}
