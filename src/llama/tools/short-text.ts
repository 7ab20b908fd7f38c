import { EspalierError } from '../../common/errors.ts';

/** Parts of the lines by which a tool refuses a text, without its numbers. */
export const NEEDED_TOKENS = 'you need at least';
export const HELD_TOKENS = 'tokenizes to only';

interface Asked {
  readonly textFile: string;
  readonly contextTokens: number;
}

/**
 * What a tool refused as too short, from `you need at least 512 tokens ...` and `... tokenizes to only 7 tokens` (llama.cpp,
 * tools/imatrix/imatrix.cpp and tools/perplexity/perplexity.cpp); undefined where its log says nothing of the kind.
 */
export function shortText(
  who: string,
  { textFile, contextTokens }: Asked,
  log: string,
  cause?: unknown,
): EspalierError | undefined {
  const needed = tokensAfter(NEEDED_TOKENS, log);
  if (needed === undefined) return undefined;
  const held = tokensAfter(HELD_TOKENS, log) ?? 'fewer';
  return new EspalierError(
    'dataset-invalid',
    `${textFile} has ${held} tokens, ${who} needs ${needed}: two chunks of ${contextTokens}`,
    { hint: 'Give more text, or smaller chunks with --chunk-tokens.', cause },
  );
}

function tokensAfter(words: string, log: string): string | undefined {
  return new RegExp(`${words} (\\d+) tokens`).exec(log)?.[1];
}

/** A text that ends before the chunks that were asked of it. */
export function fewChunks({ textFile, contextTokens }: Asked, chunks: number, held: number): EspalierError {
  return new EspalierError(
    'dataset-invalid',
    `${textFile} holds ${held} of the ${chunks} chunks of ${contextTokens} tokens that were asked for`,
    { hint: `Give more text, or ask for less of it: --chunks ${held} or all, or fewer --chunk-tokens.` },
  );
}
