import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  blankRows,
  logitsBytes,
  type PerplexityOptions,
  readLogitsHeader,
  readLogitsTokens,
  writeBaseLogits,
} from '../../llama/index.ts';
import { type Counted, countAll } from './measured.ts';
import type { ChunkTokens } from './turns.ts';
import { layOutTurns, misread } from './turns-of-text.ts';

/** A text that the base was run over. */
export interface BasePass extends Counted {
  /** What masks are measured with. */
  readonly run: Omit<PerplexityOptions, 'model'>;
  readonly note?: string;
}

/** Runs the base over a text, unless that was done, so that all tokens of the second halves of chunks count. */
export async function passOverAll(model: string, run: BasePass['run']): Promise<BasePass> {
  if (!(await isStored(run))) await writeBaseLogits({ ...run, model });
  return { run, ...countAll(await readLogitsHeader(run.logitsFile)) };
}

/**
 * Runs the base over the conversations of a text, unless that was done, laid out so that the turns of the assistant are scored
 * (see `layTurns`), and takes all other tokens out.
 *
 * @throws EspalierError `dataset-invalid`, `llama-tool-failed`
 */
export async function passOverTurns(
  model: string,
  given: Omit<BasePass['run'], 'contextTokens'> & { readonly contextTokens: ChunkTokens },
): Promise<BasePass> {
  const { logitsFile } = given;
  const laidOut = `${logitsFile}.txt`;
  const turns = await layOutTurns({ ...given, model, laidOut });
  const { textFile, chunks, contextTokens, tokens, counts, scored, counted, countedOf, note } = turns;
  const run = { ...given, chunks, contextTokens, textFile };
  if (!(await isStored(run))) {
    const partial = `${logitsFile}.partial`;
    await writeBaseLogits({ ...run, model, logitsFile: partial });
    const read = await readLogitsTokens(partial);
    const wrong = read.findIndex((token, place) => token !== tokens[place]);
    if (wrong !== -1) {
      const [place, chunk] = [wrong % contextTokens, Math.floor(wrong / contextTokens)];
      const got = `token ${place} of chunk ${chunk} is ${read[wrong]}, laid out was ${tokens[wrong]}`;
      throw misread(basename(given.textFile), got);
    }
    await blankRows(partial, counts);
    await rename(partial, logitsFile);
  }
  return { run, scored, counted, countedOf, ...(note !== undefined && { note }) };
}

/** Whether the probabilities are there and whole: another job of a matrix may have made them, and a transfer may have ended early. */
async function isStored({
  logitsFile,
  contextTokens,
  chunks,
}: Pick<BasePass['run'], 'logitsFile' | 'contextTokens' | 'chunks'>): Promise<boolean> {
  const header = await readLogitsHeader(logitsFile).catch(() => undefined);
  return (
    header !== undefined &&
    header.contextTokens === contextTokens &&
    (chunks === 'all' || header.chunks === chunks) &&
    header.bytes === logitsBytes(header)
  );
}
