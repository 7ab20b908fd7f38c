import { EspalierError } from '../../common/index.ts';
import { type RunToolOptions, runTool } from './run-tool.ts';
import type { LlamaTools } from './tools.ts';

export interface TokenizeOptions extends RunToolOptions {
  /** With the token that the model wants at the start of a text, if it wants one. */
  readonly start?: boolean | undefined;
  /** Special tokens in it are read as tokens, as llama-imatrix does. */
  readonly special?: boolean | undefined;
}

/**
 * The tokens of a text as llama-perplexity reads it, without a BOS token unless asked for. Loads the vocabulary of the model only.
 *
 * @throws EspalierError `llama-tool-failed`
 */
export async function tokenize(
  tools: LlamaTools,
  model: string,
  textFile: string,
  { start = false, special = false, ...options }: TokenizeOptions = {},
): Promise<number[]> {
  const flags = ['--ids', '--no-escape', '--log-disable', '--offline'];
  if (!start) flags.push('--no-bos');
  if (!special) flags.push('--no-parse-special');
  for (let attempt = 1; ; attempt++) {
    const { stdout } = await runTool(
      tools,
      'llama-tokenize',
      ['-m', model, '-f', textFile, ...flags],
      options,
    );
    const list = /\[([\d, ]*)\]/.exec(stdout)?.[1];
    if (list !== undefined) return list.trim() === '' ? [] : list.split(',').map(Number);
    // The tools sometimes lose what they print and still exit with 0.
    if (attempt === ATTEMPTS) {
      throw new EspalierError(
        'llama-tool-failed',
        `llama-tokenize should print a list of numbers, got none`,
        {
          details: { output: stdout.slice(-4000) },
        },
      );
    }
  }
}

const ATTEMPTS = 5;
