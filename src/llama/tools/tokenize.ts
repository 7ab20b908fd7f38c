import { EspalierError } from '../../common/errors.ts';
import { type RunToolOptions, runTool } from './run.ts';
import type { LlamaTools } from './tools.ts';

/**
 * The tokens of a text as llama-perplexity reads it, but without a BOS token. Loads the vocabulary of the model only.
 *
 * @throws EspalierError `llama-tool-failed`
 */
export async function tokenize(
  tools: LlamaTools,
  model: string,
  textFile: string,
  options: RunToolOptions = {},
): Promise<number[]> {
  const flags = ['--ids', '--no-bos', '--no-parse-special', '--no-escape', '--log-disable', '--offline'];
  for (let attempt = 1; ; attempt++) {
    const { stdout } = await runTool(
      tools,
      'llama-tokenize',
      ['-m', model, '-f', textFile, ...flags],
      options,
    );
    const list = /\[([\d, ]*)\]/.exec(stdout)?.[1];
    if (list !== undefined) return list.split(',').map(Number);
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
