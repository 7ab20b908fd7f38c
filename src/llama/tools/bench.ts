import { z } from 'zod';
import { EspalierError, parseJson } from '../../common/index.ts';
import { benchOffloadFlags, type Offload } from '../offload.ts';
import { type RunToolOptions, runTool } from './run-tool.ts';
import type { LlamaTools } from './tools.ts';

export interface BenchSettings {
  readonly tools: LlamaTools;
  /** Tokens of the prompt that is read, and of the answer that is written. */
  readonly promptTokens: number;
  readonly answerTokens: number;
  readonly offload: Offload;
  readonly threads?: number | undefined;
}

/** One measurement of one model. Speeds in tokens a second. */
export interface BenchRun {
  readonly promptSpeed: number;
  readonly answerSpeed: number;
  readonly parameters: number;
  /** `CPU`, `CUDA`. */
  readonly backend: string;
}

const rowSchema = z.object({
  n_prompt: z.int(),
  n_gen: z.int(),
  avg_ts: z.number().positive(),
  backends: z.string(),
  model_n_params: z.int().positive(),
});

/** The flags of llama-bench without the model: the same for all models. */
export function benchFlags({
  promptTokens,
  answerTokens,
  offload,
  threads,
}: Omit<BenchSettings, 'tools'>): string[] {
  return [
    ...['-p', String(promptTokens), '-n', String(answerTokens), '-r', '1'],
    ...benchOffloadFlags(offload),
    ...(threads === undefined ? [] : ['-t', String(threads)]),
  ];
}

/**
 * Measures a model once: llama-bench warms up, reads one prompt, and writes one answer (llama.cpp,
 * tools/llama-bench/README.md; a row with `n_prompt` is the prompt's, one with `n_gen` the answer's).
 *
 * @throws EspalierError `llama-tool-failed`, also when it printed no rows twice: the tools sometimes lose their output
 * and still exit with 0
 */
export async function runBench(
  model: string,
  settings: BenchSettings,
  options: RunToolOptions,
): Promise<BenchRun> {
  const args = ['-m', model, ...benchFlags(settings), '-o', 'json'];
  const once = async () => (await runTool(settings.tools, 'llama-bench', args, options)).stdout;
  const first = await once();
  return readBench(first.trim() === '' ? await once() : first);
}

/** @throws EspalierError `llama-tool-failed` for an output without both rows */
export function readBench(stdout: string): BenchRun {
  const rows = parseJson(z.array(rowSchema), stdout, 'the output of llama-bench', 'llama-tool-failed');
  const prompt = rows.find(({ n_prompt, n_gen }) => n_prompt > 0 && n_gen === 0);
  const answer = rows.find(({ n_prompt, n_gen }) => n_gen > 0 && n_prompt === 0);
  if (prompt === undefined || answer === undefined) {
    throw new EspalierError(
      'llama-tool-failed',
      `llama-bench should print a row of the prompt and one of the answer; it printed ${rows.length} rows`,
    );
  }
  return {
    promptSpeed: prompt.avg_ts,
    answerSpeed: answer.avg_ts,
    parameters: prompt.model_n_params,
    backend: prompt.backends,
  };
}
