import { basename } from 'node:path';
import { EspalierError, readText, writeFileAtomic } from '../../common/index.ts';
import type { GgufHeader } from '../../gguf/index.ts';
import { type LlamaTools, scoredPlaces, tokenize } from '../../llama/index.ts';
import { MOST_TOKENS } from './conversation-segments.ts';
import type { CountedRun } from './counted-runs.ts';
import { type ChunkTokens, END, FIT, layTurns, type TurnLayout } from './turns.ts';
import { piecesOf } from './vocabulary.ts';

/** Chunks of one length of a text of conversations, in a file. */
export interface TurnRun extends CountedRun, Omit<TurnLayout, 'text'> {
  readonly textFile: string;
}

/** A text of conversations, laid out in files so that the turns of the assistant are scored. */
export interface TurnsOfText {
  readonly runs: readonly TurnRun[];
  readonly conversations: number;
  readonly note?: string;
}

export interface TurnsRequest {
  readonly tools: LlamaTools;
  /** The tools read its vocabulary. */
  readonly model: string;
  readonly header: GgufHeader;
  readonly textFile: string;
  /** Begins the names of the files that receive the text as it is laid out. */
  readonly laidOut: string;
  readonly contextTokens: ChunkTokens;
  readonly chunks: number | 'all';
  readonly signal?: AbortSignal | undefined;
}

/**
 * Lays a text out by turns, see `layTurns`.
 *
 * @throws EspalierError `dataset-invalid`, `llama-tool-failed`
 */
export async function layOutTurns(request: TurnsRequest): Promise<TurnsOfText> {
  const { tools, model, header, textFile, laidOut, signal } = request;
  const name = basename(textFile);
  const own = (await readText(textFile)).trimEnd();
  // The last answer may have been cut off by a limit.
  const text = own.endsWith(END) ? own : own + END;
  const whole = `${laidOut}.txt`;
  await writeFileAtomic(whole, text);
  const ids = await tokenize(tools, model, whole, { signal });
  const read = { ids, pieces: piecesOf(header) };
  const laid = layTurns(name, text, read, request.contextTokens, request.chunks);
  if (laid.layouts.length === 0) {
    throw new EspalierError('dataset-invalid', `${name} has no turn of the assistant that could be scored`, {
      hint: 'Give conversations with answers, or measure all tokens: --score-tokens all.',
    });
  }
  const runs: TurnRun[] = [];
  for (const { text: chunks, ...layout } of laid.layouts) {
    const path = `${laidOut}-${layout.contextTokens}.txt`;
    await writeFileAtomic(path, chunks);
    runs.push({ textFile: path, ...layout, ...countTurns(layout) });
  }
  const { conversations, tooLong } = laid;
  const limit = request.contextTokens === FIT ? MOST_TOKENS : request.contextTokens;
  const note = `${name}: ${tooLong} of ${conversations + tooLong} conversations are longer than ${limit} tokens and were left out`;
  return { runs, conversations, ...(tooLong > 0 && { note }) };
}

function countTurns({
  counts,
  chunks,
  contextTokens,
}: Omit<TurnLayout, 'text'>): Pick<CountedRun, 'scored' | 'countedOf'> {
  const places = scoredPlaces({ chunks, contextTokens });
  const countedOf = new Array<number>(chunks).fill(0);
  for (const place of places.filter(counts)) {
    const chunk = Math.floor(place / contextTokens);
    countedOf[chunk] = (countedOf[chunk] ?? 0) + 1;
  }
  return { scored: places.length, countedOf };
}

/** @throws EspalierError `dataset-invalid`: the tokens that llama-perplexity read are not those that were laid out */
export function misread(name: string, how: string): EspalierError {
  return new EspalierError('dataset-invalid', `${name} is not tokenized as it was laid out: ${how}`, {
    hint: 'The model joins tokens across turns or starts chunks with one of its own: measure with --score-tokens all.',
  });
}
