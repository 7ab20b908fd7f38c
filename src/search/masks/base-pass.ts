import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { EspalierError } from '../../common/errors.ts';
import { readText, writeFileAtomic } from '../../common/files.ts';
import {
  blankRows,
  logitsBytes,
  readLogitsHeader,
  readLogitsTokens,
  scoredPlaces,
  scoredTokens,
} from '../../llama/tools/logits.ts';
import { type PerplexityOptions, writeBaseLogits } from '../../llama/tools/perplexity.ts';
import { tokenize } from '../../llama/tools/tokenize.ts';
import { type ChunkTokens, END, layTurns } from './turns.ts';

/** A text that the base was run over. */
export interface BasePass {
  /** What masks are measured with. */
  readonly run: Omit<PerplexityOptions, 'model'>;
  /** Tokens that are scored, and those of them that count. */
  readonly scored: number;
  readonly counted: number;
  /** Tokens that count, of each chunk. */
  readonly countedOf: readonly number[];
  readonly note?: string;
}

/** Runs the base over a text, unless that was done, so that all tokens of the second halves of chunks count. */
export async function passOverAll(model: string, run: BasePass['run']): Promise<BasePass> {
  if (!(await isStored(run))) await writeBaseLogits({ ...run, model });
  const header = await readLogitsHeader(run.logitsFile);
  const each = scoredTokens(header.contextTokens);
  const scored = header.chunks * each;
  return { run, scored, counted: scored, countedOf: new Array<number>(header.chunks).fill(each) };
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
  const { tools, logitsFile, textFile, signal } = given;
  const name = basename(textFile);
  const own = (await readText(textFile)).trimEnd();
  // The last answer may have been cut off by a limit.
  const text = own.endsWith(END) ? own : own + END;
  const trimmed = `${logitsFile}.txt`;
  await writeFileAtomic(trimmed, text);
  const ids = await tokenize(tools, model, trimmed, { signal });
  const layout = layTurns(name, text, ids, given.contextTokens);
  const { contextTokens } = layout;
  const chunks = given.chunks === 'all' ? layout.chunks : Math.min(given.chunks, layout.chunks);
  await writeFileAtomic(trimmed, layout.text);
  const run = { ...given, chunks, contextTokens, textFile: trimmed };
  if (!(await isStored(run))) {
    const partial = `${logitsFile}.partial`;
    await writeBaseLogits({ ...run, model, logitsFile: partial });
    const tokens = await readLogitsTokens(partial);
    const wrong = tokens.findIndex((token, place) => token !== layout.tokens[place]);
    if (wrong !== -1) {
      const [place, chunk] = [wrong % contextTokens, Math.floor(wrong / contextTokens)];
      const got = `token ${place} of chunk ${chunk} is ${tokens[wrong]}, laid out was ${layout.tokens[wrong]}`;
      throw new EspalierError('dataset-invalid', `${name} is read otherwise than it was laid out: ${got}`, {
        hint: 'The model joins tokens across turns or starts chunks with one of its own: measure with --score-tokens all.',
      });
    }
    await blankRows(partial, layout.counts);
    await rename(partial, logitsFile);
  }
  const places = scoredPlaces({ chunks, contextTokens });
  const countedOf = new Array<number>(chunks).fill(0);
  for (const place of places.filter(layout.counts)) {
    const chunk = Math.floor(place / contextTokens);
    countedOf[chunk] = (countedOf[chunk] ?? 0) + 1;
  }
  const counted = countedOf.reduce((sum, count) => sum + count, 0);
  if (counted === 0) {
    throw new EspalierError(
      'dataset-invalid',
      `${name} has no turn of the assistant in a second half of a chunk`,
      {
        hint: 'Take shorter chunks: --chunk-tokens.',
      },
    );
  }
  const total = layout.chunks + layout.tooLong;
  const note = `${name}: ${layout.tooLong} of ${total} conversations are longer than ${contextTokens} tokens and were left out`;
  return { run, scored: places.length, counted, countedOf, ...(layout.tooLong > 0 && { note }) };
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
