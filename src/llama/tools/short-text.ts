import { EspalierError } from '../../common/index.ts';

/** Parts of the lines by which a tool refuses a text, without its numbers. */
export const NEEDED_TOKENS = 'you need at least';
export const HELD_TOKENS = 'tokenizes to only';

/** Chunks that a tool must find in a text (llama.cpp, tools/imatrix/imatrix.cpp and tools/perplexity/perplexity.cpp). */
const LEAST_CHUNKS = 2;

/** Bytes are tokens at most, but for the start, the end, and the space that some vocabularies put before a text. */
const TOKENS_WITHOUT_BYTES = 3;

/** A text that is read in chunks. */
export interface ChunkedText {
  readonly textFile: string;
  /** What its user calls it, where `textFile` is a copy. */
  readonly textName?: string | undefined;
  readonly contextTokens: number;
  /** Whose options say how much of it is read: of a trial, the chunks of which have a fixed length. Default: of a search. */
  readonly readBy?: 'search' | 'trial' | undefined;
}

export interface WantedChunks extends ChunkedText {
  /** `all`: as many as the text holds. */
  readonly chunks: number | 'all';
  /** A text that holds fewer chunks than that is read as far as it goes. */
  readonly fewer?: boolean | undefined;
}

/** @param count of the text; `isMost` where it is only known to have no more */
interface TextLength {
  readonly tokens: number;
  readonly isMost?: boolean;
}

/** What a text has at most, whatever the vocabulary. */
export function mostTokens(bytes: number): TextLength {
  return { tokens: bytes + TOKENS_WITHOUT_BYTES, isMost: true };
}

/**
 * Refuses a text that holds fewer chunks than the tool must find, or than were asked for.
 *
 * @param who needs them
 * @throws EspalierError `dataset-invalid`
 */
export function assertLongEnough(who: string, text: WantedChunks, length: TextLength): void {
  const { contextTokens, chunks, fewer = false } = text;
  const { tokens, isMost = false } = length;
  const held = `${isMost ? 'at most ' : ''}${tokens}`;
  if (tokens < LEAST_CHUNKS * contextTokens) throw tooFewTokens(who, text, held);
  const whole = Math.floor(tokens / contextTokens);
  if (chunks === 'all' || fewer || whole >= chunks) return;
  throw fewChunks(text, chunks, whole, isMost);
}

/**
 * What a tool refused as too short, from `you need at least 512 tokens ...` and `... tokenizes to only 7 tokens`; undefined where
 * its log says nothing of the kind.
 */
export function shortText(
  who: string,
  text: ChunkedText,
  log: string,
  cause?: unknown,
): EspalierError | undefined {
  if (tokensAfter(NEEDED_TOKENS, log) === undefined) return undefined;
  return tooFewTokens(who, text, tokensAfter(HELD_TOKENS, log) ?? 'fewer', cause);
}

function tokensAfter(words: string, log: string): string | undefined {
  return new RegExp(`${words} (\\d+) tokens`).exec(log)?.[1];
}

function tooFewTokens(who: string, text: ChunkedText, held: string, cause?: unknown): EspalierError {
  const { contextTokens, readBy } = text;
  return new EspalierError(
    'dataset-invalid',
    `${nameOf(text)} has ${held} tokens, ${who} needs ${LEAST_CHUNKS * contextTokens}: two chunks of ${contextTokens}`,
    {
      hint: readBy === 'trial' ? 'Give more text.' : 'Give more text, or smaller chunks with --chunk-tokens.',
      cause,
    },
  );
}

/** A text that ends before the chunks that were asked of it. */
export function fewChunks(text: ChunkedText, chunks: number, held: number, isMost = false): EspalierError {
  const { contextTokens, readBy } = text;
  // What is known only at most may still be too many.
  const fewer = isMost ? 'N' : String(held);
  const less =
    readBy === 'trial' ? `--kld-chunks ${fewer}` : `--chunks ${fewer} or all, or fewer --chunk-tokens`;
  return new EspalierError(
    'dataset-invalid',
    `${nameOf(text)} holds ${isMost ? 'at most ' : ''}${held} of the ${chunks} chunks of ${contextTokens} tokens that were requested`,
    { hint: `Give more text, or measure less of it: ${less}.` },
  );
}

function nameOf({ textFile, textName = textFile }: ChunkedText): string {
  return textName;
}
