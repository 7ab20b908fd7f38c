import { rename, rm } from 'node:fs/promises';
import { EspalierError, temporaryName } from '../../common/index.ts';
import { type Offload, offloadFlags } from '../offload.ts';
import { type RunToolOptions, runTool } from './run-tool.ts';
import { shortText } from './short-text.ts';
import type { LlamaTools } from './tools.ts';

export interface ImatrixOptions extends RunToolOptions {
  tools: LlamaTools;
  model: string;
  /** Special tokens in it are read as tokens. */
  textFile: string;
  /** The imatrix to write, a GGUF. */
  out: string;
  /** Tokens of a chunk; the text must hold two chunks. */
  contextTokens: number;
  /** `all`: as many as the text holds. */
  chunks: number | 'all';
  offload?: Offload | undefined;
  threads?: number | undefined;
}

/** The tools of llama.cpp can lose their last lines when they fail at once (see run-tool.ts): without a reason they run again. */
const ATTEMPTS = 5;
/** A line of the level error (`0.00.079.807 E compute_imatrix: ...`), or one that says so. */
const REASON = /^[\d.]+ E |error|fail/im;

/**
 * Runs llama-imatrix over a text. The file is there when it is whole.
 *
 * @throws EspalierError `dataset-invalid` for a text of fewer than two chunks, `llama-tool-failed`
 */
export async function makeImatrix(options: ImatrixOptions): Promise<void> {
  const partial = temporaryName(options.out);
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        await runTool(options.tools, 'llama-imatrix', imatrixArgs(options, partial), options);
        break;
      } catch (error) {
        if (!(error instanceof EspalierError) || error.code !== 'llama-tool-failed') throw error;
        const log = ((error.details.log as string[] | undefined) ?? []).join('\n');
        const short = shortText('an imatrix', options, log, error);
        if (short !== undefined) throw short;
        if (REASON.test(log) || attempt === ATTEMPTS) throw error;
      }
    }
    await rename(partial, options.out);
  } finally {
    await rm(partial, { force: true });
  }
}

function imatrixArgs(options: ImatrixOptions, out: string): string[] {
  const { model, textFile, contextTokens, chunks, offload, threads } = options;
  return [
    ...['-m', model, '-f', textFile, '-o', out, '--output-format', 'gguf', '--parse-special', '--no-ppl'],
    ...['-c', String(contextTokens), '--chunks', chunks === 'all' ? '-1' : String(chunks)],
    ...['-fit', 'off', '--offline'],
    ...(offload === undefined ? [] : offloadFlags(offload)),
    ...(threads === undefined ? [] : ['-t', String(threads)]),
  ];
}
