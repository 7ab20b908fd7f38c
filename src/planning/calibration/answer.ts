import { z } from 'zod';
import { EspalierError, mapParallel, type Progress } from '../../common/index.ts';
import type { ModelServer, Sampling } from '../../engines/index.ts';
import { openClient, persistently } from '../../evaluation/index.ts';
import { type MemoKey, openJournal } from '../../state/index.ts';

const traceSchema = z.strictObject({
  prompt: z.string(),
  text: z.string(),
  tokens: z.int().min(0),
  cut: z.boolean(),
});
/** A prompt, and the whole conversation that the base made of it. */
type PromptTrace = z.infer<typeof traceSchema>;

interface AnswerOptions {
  readonly prompts: readonly string[];
  /** Called only when a prompt is still open. */
  readonly server: () => Promise<Pick<ModelServer, 'url' | 'contextTokens' | 'assertAlive'>>;
  readonly slots: number;
  readonly maxTokens: number;
  readonly sampling: Sampling;
  /** Traces as they come; a run that died continues from it. */
  readonly logFile: string;
  /** What traces depend on besides: model, server. */
  readonly conditions: MemoKey;
  /** For progress and errors. */
  readonly domain: string;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Lets the base answer prompts, and keeps each conversation as the model sees it: rendered by its own template, thinking and
 * answer, special tokens by name.
 *
 * @returns in the order of the prompts
 * @throws EspalierError `trial-invalid` for a prompt that does not fit the context, `llama-died`, `llama-tool-failed`,
 *   `interrupted`
 */
export async function answerPrompts(options: AnswerOptions): Promise<PromptTrace[]> {
  const { prompts, slots, maxTokens, domain, progress, sampling } = options;
  await using log = await openJournal(options.logFile, tracesKey(options), traceSchema);
  const traces = new Map(log.earlier.map((trace) => [trace.prompt, trace]));
  const open = [...new Set(prompts)].filter((prompt) => !traces.has(prompt));
  const total = new Set(prompts).size;
  const report = () => progress({ type: 'items', label: `answers: ${domain}`, done: total - left, total });
  let left = open.length;
  report();
  if (open.length > 0) {
    const server = await options.server();
    await using client = openClient(server, sampling);
    const failure = new AbortController();
    const signals = [failure.signal, ...(options.signal === undefined ? [] : [options.signal])];
    await mapParallel(open, slots, async (prompt) => {
      const signal = AbortSignal.any(signals);
      const label = `${domain} prompt "${prompt.slice(0, 40)}"`;
      const trace = await persistently({ server, label, maxTokens, signal }, () =>
        client.trace(prompt, maxTokens, signal),
      ).catch((error: unknown) => {
        failure.abort();
        throw error;
      });
      traces.set(prompt, { prompt, ...trace });
      await log.append({ prompt, ...trace });
      left -= 1;
      report();
    });
  }
  return prompts.map((prompt) => traces.get(prompt)!);
}

/** Everything that the trace of a prompt depends on. */
export function tracesKey({
  conditions,
  maxTokens,
  sampling,
}: Pick<AnswerOptions, 'conditions' | 'maxTokens' | 'sampling'>): MemoKey {
  return { ...conditions, maxTokens, sampling };
}

/**
 * Traces as one text. What ends a conversation is in it, as the model said it; only one that was cut off needs a break.
 *
 * @throws EspalierError `trial-invalid` when no answer was finished: such text teaches no format
 */
export function textOfTraces(domain: string, traces: readonly PromptTrace[], maxTokens: number): string {
  if (traces.every(({ cut }) => cut)) {
    throw new EspalierError(
      'trial-invalid',
      `none of the ${traces.length} answers of ${domain} was finished in ${maxTokens} tokens`,
      { hint: 'Allow longer answers with --max-tokens, and a larger --context for prompt and answer.' },
    );
  }
  return traces.map(({ text, cut }) => (cut ? `${text}\n` : text)).join('');
}
