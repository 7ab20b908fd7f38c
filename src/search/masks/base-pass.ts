import { rename } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { GgufHeader } from '../../gguf/index.ts';
import {
  blankRows,
  logitsBytes,
  type PerplexityOptions,
  readLogitsHeader,
  readLogitsTokens,
  writeBaseLogits,
} from '../../llama/index.ts';
import { type Counted, type CountedRun, countAll, textsIn } from './counted-runs.ts';
import type { DomainText } from './known-results.ts';
import type { ChunkTokens } from './turns.ts';
import { layOutTurns, misread, type TurnRun } from './turns-of-text.ts';

/** What masks are measured with. */
type PassRun = Omit<PerplexityOptions, 'model'>;

/** Texts that the base was run over. */
export interface BasePass extends Counted {
  readonly runs: readonly (CountedRun & { readonly run: PassRun })[];
  readonly notes: readonly string[];
}

/** Texts, and what the base reads them with. */
interface PassRequest extends Omit<PassRun, 'contextTokens' | 'textFile' | 'textName' | 'logitsFile'> {
  readonly texts: readonly Pick<DomainText, 'path'>[];
  /** Receives the files of probabilities. */
  readonly folder: string;
}

/** Runs the base over each text, unless that was done, so that all tokens of the second halves of chunks count. */
export async function passOverAll(
  model: string,
  { texts, folder, ...options }: PassRequest & Pick<PassRun, 'contextTokens'>,
): Promise<BasePass> {
  const runs: BasePass['runs'][number][] = [];
  for (const [text, { path }] of texts.entries()) {
    const run = { ...options, textFile: resolve(path), logitsFile: join(folder, `${text}.logits`) };
    if (!(await isStored(run))) await writeBaseLogits({ ...run, model });
    runs.push({ ...countAll(await readLogitsHeader(run.logitsFile), text), run });
  }
  return { runs, conversations: runs.map(({ countedOf }) => countedOf.length), notes: [] };
}

/**
 * Runs the base over the conversations of texts, unless that was done, laid out so that the turns of the assistant are scored
 * (see `layTurns`), and takes all other tokens out.
 *
 * @throws EspalierError `dataset-invalid`, `llama-tool-failed`
 */
export async function passOverTurns(
  model: string,
  given: PassRequest & { readonly contextTokens: ChunkTokens; readonly header: GgufHeader },
): Promise<BasePass> {
  const { header, texts, folder, ...options } = given;
  const { runs, conversations, notes } = await layOutTurns({ ...options, header, model, texts, folder });
  const passes: (TurnRun & { run: PassRun })[] = [];
  for (const turns of runs) {
    const { name, textFile, chunks, contextTokens } = turns;
    const textName = namesOf(textsIn(turns), texts);
    const logitsFile = join(folder, `${name}.logits`);
    const run = { ...options, textFile, textName, chunks, contextTokens, logitsFile };
    // Another version may have laid the same text out otherwise, in files of the same sizes.
    if (!(await isStored(run)) || (await firstMisread(run.logitsFile, turns)) !== -1) {
      await storeTurns(model, run, turns, texts);
    }
    passes.push({ ...turns, run });
  }
  return { runs: passes, conversations, notes };
}

/** Names of files, for messages. */
export function namesOf(places: readonly number[], texts: PassRequest['texts']): string {
  return places.map((text) => basename(texts[text]?.path ?? '')).join(', ');
}

/** Stores the base's probabilities of the tokens that count. @throws EspalierError `dataset-invalid`, `llama-tool-failed` */
async function storeTurns(
  model: string,
  run: PassRun,
  turns: TurnRun,
  texts: PassRequest['texts'],
): Promise<void> {
  const partial = `${run.logitsFile}.partial`;
  await writeBaseLogits({ ...run, model, logitsFile: partial });
  const { tokens, counts, contextTokens, conversationOf } = turns;
  const wrong = await firstMisread(partial, turns);
  if (wrong !== -1) {
    const read = await readLogitsTokens(partial);
    const [place, chunk] = [wrong % contextTokens, Math.floor(wrong / contextTokens)];
    const got = `token ${place} of chunk ${chunk} is ${read[wrong]}, laid out was ${tokens[wrong]}`;
    const text = conversationOf[chunk]?.text;
    throw misread(text === undefined ? (run.textName ?? run.textFile) : namesOf([text], texts), got);
  }
  await blankRows(partial, counts);
  await rename(partial, run.logitsFile);
}

/** The first place at which a file holds another token than was laid out, or -1. */
async function firstMisread(logitsFile: string, { tokens }: Pick<TurnRun, 'tokens'>): Promise<number> {
  return (await readLogitsTokens(logitsFile)).findIndex((token, place) => token !== tokens[place]);
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
