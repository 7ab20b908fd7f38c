import { type KlDivergence, scoredTokens } from '../../llama/index.ts';
import type { Measured } from './results.ts';

/** Chunks of one length of a text: the tokens that are scored, and those of them that count. */
export interface CountedRun {
  readonly scored: number;
  /** Tokens that count, of each chunk. */
  readonly countedOf: readonly number[];
  /** Of each chunk the conversation that it is of, if any. */
  readonly conversationOf: readonly (number | undefined)[];
}

/** All chunks of a text. */
export interface Counted {
  readonly runs: readonly CountedRun[];
  readonly conversations: number;
}

/** All tokens of the second halves of chunks, each of which stands for a conversation. */
export function countAll({
  chunks,
  contextTokens,
}: {
  readonly chunks: number;
  readonly contextTokens: number;
}): Counted {
  const each = scoredTokens(contextTokens);
  const countedOf = new Array<number>(chunks).fill(each);
  return {
    runs: [{ scored: chunks * each, countedOf, conversationOf: [...countedOf.keys()] }],
    conversations: chunks,
  };
}

/** Tokens that count in all chunks. */
function countedTokens(runs: readonly CountedRun[]): number {
  return runs.flatMap(({ countedOf }) => countedOf).reduce((sum, count) => sum + count, 0);
}

/**
 * What a mask did to a text. The tool's means are over all scored tokens, of which those that do not count add nothing.
 *
 * @param klds what was printed of each run
 */
export function measuredOn({ runs, conversations }: Counted, klds: readonly KlDivergence[]): Measured {
  const counted = countedTokens(runs);
  const only = runs.length === 1 && runs[0]!.scored === counted ? klds[0] : undefined;
  const sumOf = (value: (kld: KlDivergence, scored: number) => number) =>
    runs.reduce((sum, { scored }, i) => sum + value(klds[i]!, scored), 0);
  const chunkChangedTops = new Array<number>(conversations).fill(0);
  const nats = new Array<number>(conversations).fill(0);
  for (const [i, { scored, countedOf, conversationOf }] of runs.entries()) {
    const each = scored / countedOf.length;
    for (const [chunk, conversation] of conversationOf.entries()) {
      if (conversation === undefined) continue;
      nats[conversation]! += (klds[i]!.chunkKlds[chunk] ?? 0) * each;
      // A token that does not count has another top token, see blankRows.
      const same = Math.round((klds[i]!.chunkSameTops[chunk] ?? 0) * each);
      chunkChangedTops[conversation]! += Math.max(0, countedOf[chunk]! - same);
    }
  }
  const shared = { countedTokens: counted, chunkChangedTops };
  if (only !== undefined) {
    const { meanKld, meanKldError, sameTopRate, perplexity, chunkKlds } = only;
    return { meanKld, meanKldError, sameTopRate, ...shared, perplexity, chunkKlds };
  }
  return {
    meanKld: sumOf(({ meanKld }, scored) => meanKld * scored) / counted,
    meanKldError: Math.sqrt(sumOf(({ meanKldError }, scored) => (meanKldError * scored) ** 2)) / counted,
    // The printed rate is rounded.
    sameTopRate: Math.min(1, sumOf(({ sameTopRate }, scored) => sameTopRate * scored) / counted),
    ...shared,
    chunkKlds: nats.map((own) => own / (counted / conversations)),
  };
}
