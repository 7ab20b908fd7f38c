import { meanError } from '../../evaluation/index.ts';
import { type KlDivergence, scoredTokens } from '../../llama/index.ts';
import type { Measured } from './results.ts';
import type { ConversationPlace } from './turns.ts';

/** Chunks of one length that are read together: the tokens that are scored, and those of them that count. */
export interface CountedRun {
  readonly scored: number;
  /** Tokens that count, of each chunk. */
  readonly countedOf: readonly number[];
  /** Of each chunk the conversation that it is of, if any. */
  readonly conversationOf: readonly (ConversationPlace | undefined)[];
}

/** All chunks of some texts. */
export interface Counted {
  readonly runs: readonly CountedRun[];
  /** How many conversations each text has. */
  readonly conversations: readonly number[];
}

/** All tokens of the second halves of the chunks of one text, each of which stands for a conversation. */
export function countAll(
  { chunks, contextTokens }: { readonly chunks: number; readonly contextTokens: number },
  text: number,
): CountedRun {
  const each = scoredTokens(contextTokens);
  const countedOf = new Array<number>(chunks).fill(each);
  const conversationOf = countedOf.map((_, conversation) => ({ text, conversation }));
  return { scored: chunks * each, countedOf, conversationOf };
}

/** Places in the list of texts of those that a run has chunks of, ascending. */
export function textsIn({ conversationOf }: Pick<CountedRun, 'conversationOf'>): number[] {
  return [...new Set(conversationOf.flatMap((one) => one?.text ?? []))].toSorted((a, b) => a - b);
}

/**
 * What a mask did to each text. The tool's means are over all scored tokens, of which those that do not count add nothing.
 *
 * @param klds what was printed of each run
 */
export function measuredOn({ runs, conversations }: Counted, klds: readonly KlDivergence[]): Measured[] {
  const sums = conversations.map((count) => ({
    counted: 0,
    nats: new Array<number>(count).fill(0),
    changedTops: new Array<number>(count).fill(0),
  }));
  for (const [i, { scored, countedOf, conversationOf }] of runs.entries()) {
    const [each, kld] = [scored / countedOf.length, klds[i]!];
    for (const [chunk, of] of conversationOf.entries()) {
      if (of === undefined) continue;
      const own = sums[of.text]!;
      own.counted += countedOf[chunk]!;
      own.nats[of.conversation]! += (kld.chunkKlds[chunk] ?? 0) * each;
      // A token that does not count has another top token, see blankRows.
      const same = Math.round((kld.chunkSameTops[chunk] ?? 0) * each);
      own.changedTops[of.conversation]! += Math.max(0, countedOf[chunk]! - same);
    }
  }
  return sums.map(({ counted, nats, changedTops: chunkChangedTops }, text) => {
    const own = [...runs.keys()].filter((i) => textsIn(runs[i]!).includes(text));
    const shared = { countedTokens: counted, chunkChangedTops };
    const [only] = own;
    if (only !== undefined && own.length === 1 && runs[only]!.scored === counted) {
      const { meanKld, meanKldError, sameTopRate, perplexity, chunkKlds } = klds[only]!;
      return { meanKld, meanKldError, sameTopRate, ...shared, perplexity, chunkKlds };
    }
    const [tokens, changed] = [counted / nats.length, sumOf(chunkChangedTops)];
    const chunkKlds = nats.map((one) => one / tokens);
    return {
      ...{ meanKld: sumOf(nats) / counted, meanKldError: meanError(chunkKlds) },
      ...{ sameTopRate: 1 - changed / counted, ...shared, chunkKlds },
    };
  });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
