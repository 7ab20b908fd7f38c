import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import type { GgufHeader } from '../../gguf/index.ts';
import {
  blankRows,
  logitsBytes,
  type PerplexityOptions,
  readLogitsHeader,
  readLogitsTokens,
  writeBaseLogits,
} from '../../llama/index.ts';
import { type Counted, type CountedRun, countAll } from './counted-runs.ts';
import type { ChunkTokens } from './turns.ts';
import { layOutTurns, misread, type TurnRun } from './turns-of-text.ts';

/** What masks are measured with. */
type PassRun = Omit<PerplexityOptions, 'model'>;

/** A text that the base was run over, in chunks of one length or of several. */
export interface BasePass extends Counted {
  readonly runs: readonly (CountedRun & { readonly run: PassRun })[];
  readonly note?: string;
}

/** Runs the base over a text, unless that was done, so that all tokens of the second halves of chunks count. */
export async function passOverAll(model: string, run: PassRun): Promise<BasePass> {
  if (!(await isStored(run))) await writeBaseLogits({ ...run, model });
  const { runs, conversations } = countAll(await readLogitsHeader(run.logitsFile));
  return { runs: runs.map((counted) => ({ ...counted, run })), conversations };
}

/**
 * Runs the base over the conversations of a text, unless that was done, laid out so that the turns of the assistant are scored
 * (see `layTurns`), and takes all other tokens out.
 *
 * @param given.logitsFile begins the names of the files: one for each length of chunks
 * @throws EspalierError `dataset-invalid`, `llama-tool-failed`
 */
export async function passOverTurns(
  model: string,
  given: Omit<PassRun, 'contextTokens'> & {
    readonly contextTokens: ChunkTokens;
    readonly header: GgufHeader;
  },
): Promise<BasePass> {
  const { header, logitsFile, ...options } = given;
  const { runs, conversations, note } = await layOutTurns({ ...options, header, model, laidOut: logitsFile });
  const passes: (TurnRun & { run: PassRun })[] = [];
  for (const turns of runs) {
    const { textFile, chunks, contextTokens } = turns;
    const own = `${logitsFile}-${contextTokens}.logits`;
    const run = { ...options, textFile, textName: given.textFile, chunks, contextTokens, logitsFile: own };
    if (!(await isStored(run))) await storeTurns(model, run, turns);
    passes.push({ ...turns, run });
  }
  return { runs: passes, conversations, ...(note !== undefined && { note }) };
}

/** Stores the base's probabilities of the tokens that count. @throws EspalierError `dataset-invalid`, `llama-tool-failed` */
async function storeTurns(
  model: string,
  run: PassRun,
  { tokens, counts, contextTokens }: TurnRun,
): Promise<void> {
  const partial = `${run.logitsFile}.partial`;
  await writeBaseLogits({ ...run, model, logitsFile: partial });
  const read = await readLogitsTokens(partial);
  const wrong = read.findIndex((token, place) => token !== tokens[place]);
  if (wrong !== -1) {
    const [place, chunk] = [wrong % contextTokens, Math.floor(wrong / contextTokens)];
    const got = `token ${place} of chunk ${chunk} is ${read[wrong]}, laid out was ${tokens[wrong]}`;
    throw misread(basename(run.textName ?? run.textFile), got);
  }
  await blankRows(partial, counts);
  await rename(partial, run.logitsFile);
}

/** Whether the probabilities are there and whole: another job of a matrix may have made them, and a transfer may have ended early. */
async function isStored({
  logitsFile,
  contextTokens,
  chunks,
}: Pick<PassRun, 'logitsFile' | 'contextTokens' | 'chunks'>): Promise<boolean> {
  const header = await readLogitsHeader(logitsFile).catch(() => undefined);
  return (
    header !== undefined &&
    header.contextTokens === contextTokens &&
    (chunks === 'all' || header.chunks === chunks) &&
    header.bytes === logitsBytes(header)
  );
}
