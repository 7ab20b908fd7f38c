import { type KlDivergence, scoredTokens } from '../../llama/index.ts';
import type { Measured } from './results.ts';

/** Tokens of a text that are scored, and those of them that count. */
export interface Counted {
  readonly scored: number;
  readonly counted: number;
  /** Tokens that count, of each chunk. */
  readonly countedOf: readonly number[];
}

/** All tokens of the second halves of chunks. */
export function countAll({
  chunks,
  contextTokens,
}: {
  readonly chunks: number;
  readonly contextTokens: number;
}): Counted {
  const each = scoredTokens(contextTokens);
  const scored = chunks * each;
  return { scored, counted: scored, countedOf: new Array<number>(chunks).fill(each) };
}

/** What a mask did to a text. The tool's means are over all scored tokens, of which those that do not count add nothing. */
export function measuredOn({ scored, counted, countedOf }: Counted, kld: KlDivergence): Measured {
  const { meanKld, meanKldError, sameTopRate, perplexity, chunkKlds, chunkSameTops } = kld;
  const each = scored / countedOf.length;
  // A token that does not count has another top token, see blankRows.
  const chunkChangedTops = countedOf.map((count, chunk) =>
    Math.max(0, count - Math.round((chunkSameTops[chunk] ?? 0) * each)),
  );
  const shared = { countedTokens: counted, chunkChangedTops };
  if (counted === scored) return { meanKld, meanKldError, sameTopRate, ...shared, perplexity, chunkKlds };
  const share = counted / scored;
  return {
    meanKld: meanKld / share,
    meanKldError: meanKldError / share,
    // The printed rate is rounded.
    sameTopRate: Math.min(1, sameTopRate / share),
    ...shared,
    chunkKlds: chunkKlds.map((one) => one / share),
  };
}
