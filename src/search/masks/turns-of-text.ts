import { basename } from 'node:path';
import { EspalierError, readText, writeFileAtomic } from '../../common/index.ts';
import { type LlamaTools, scoredPlaces, tokenize } from '../../llama/index.ts';
import type { Counted } from './measured.ts';
import { type ChunkTokens, END, layTurns, type TurnLayout } from './turns.ts';

/** A text of conversations, laid out in a file so that the turns of the assistant are scored. */
export interface TurnsOfText extends Counted {
  readonly textFile: string;
  readonly chunks: number;
  readonly contextTokens: number;
  /** `[chunks][contextTokens]`: what llama-perplexity must read. */
  readonly tokens: Int32Array;
  readonly counts: TurnLayout['counts'];
  readonly note?: string;
}

export interface TurnsRequest {
  readonly tools: LlamaTools;
  /** Its vocabulary is read. */
  readonly model: string;
  readonly textFile: string;
  /** Receives the text as it is laid out. */
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
  const { tools, model, textFile, laidOut, signal } = request;
  const name = basename(textFile);
  const own = (await readText(textFile)).trimEnd();
  // The last answer may have been cut off by a limit.
  const text = own.endsWith(END) ? own : own + END;
  await writeFileAtomic(laidOut, text);
  const ids = await tokenize(tools, model, laidOut, { signal });
  const layout = layTurns(name, text, ids, request.contextTokens);
  const { contextTokens } = layout;
  const chunks = request.chunks === 'all' ? layout.chunks : Math.min(request.chunks, layout.chunks);
  await writeFileAtomic(laidOut, layout.text);
  const total = layout.chunks + layout.tooLong;
  const note = `${name}: ${layout.tooLong} of ${total} conversations are longer than ${contextTokens} tokens and were left out`;
  return {
    ...{ textFile: laidOut, chunks, contextTokens, counts: layout.counts },
    tokens: layout.tokens.subarray(0, chunks * contextTokens),
    ...countTurns(name, layout, { chunks, contextTokens }),
    ...(layout.tooLong > 0 && { note }),
  };
}

/** @throws EspalierError `dataset-invalid` where none counts */
function countTurns(
  name: string,
  { counts }: TurnLayout,
  { chunks, contextTokens }: { readonly chunks: number; readonly contextTokens: number },
): Counted {
  const places = scoredPlaces({ chunks, contextTokens });
  const countedOf = new Array<number>(chunks).fill(0);
  for (const place of places.filter(counts)) {
    const chunk = Math.floor(place / contextTokens);
    countedOf[chunk] = (countedOf[chunk] ?? 0) + 1;
  }
  const counted = countedOf.reduce((sum, count) => sum + count, 0);
  if (counted > 0) return { scored: places.length, counted, countedOf };
  throw new EspalierError(
    'dataset-invalid',
    `${name} has no turn of the assistant in a second half of a chunk`,
    { hint: 'Use shorter chunks: --chunk-tokens.' },
  );
}

/** @throws EspalierError `dataset-invalid`: the tokens that llama-perplexity read are not those that were laid out */
export function misread(name: string, how: string): EspalierError {
  return new EspalierError('dataset-invalid', `${name} is not tokenized as it was laid out: ${how}`, {
    hint: 'The model joins tokens across turns or starts chunks with one of its own: measure with --score-tokens all.',
  });
}
