/** A conversation in tokens. */
export interface Conversation {
  readonly length: number;
  /** The first token that the model says in it; its length where it says nothing. */
  readonly answer: number;
  /** Whether a text that ends before a token is read as the same tokens. */
  canEndBefore(token: number): boolean;
}

/** A chunk: the beginning of a conversation, as far as the tokens of its second half that count. */
export interface Segment {
  readonly conversation: number;
  /** Tokens of filler before it. */
  readonly before: number;
  /** The tokens of the conversation that count: from the first, up to before the second. */
  readonly from: number;
  readonly to: number;
}

/** Chunks of one length. */
export interface Run {
  readonly contextTokens: number;
  readonly segments: readonly Segment[];
}

/** The first place of a chunk that llama-perplexity scores. */
export function firstScored(contextTokens: number): number {
  return Math.floor(contextTokens / 2) + 1;
}

interface Open {
  readonly conversation: number;
  readonly from: number;
}

/**
 * Chunks in which every token that the model says is scored once, as if the conversation stood alone. llama-perplexity scores the second
 * half of a chunk: the first chunk of a conversation is short enough that its answer begins there, and where it does not end there, a
 * longer chunk begins with the same tokens and scores what is left. It takes the shortest length that holds all of it, else the longest in
 * the second half of which its answer begins. Pure.
 *
 * @param lengths of chunks, ascending; no conversation is longer than the last one
 */
export function segmentsOf(conversations: readonly Conversation[], lengths: readonly number[]): Run[] {
  let open: Open[] = conversations.flatMap(({ length, answer }, conversation) =>
    answer < length ? [{ conversation, from: answer }] : [],
  );
  const runs: Run[] = [];
  for (const [i, contextTokens] of lengths.entries()) {
    const next = lengths[i + 1];
    const lengthOf = ({ conversation }: Open) => conversations[conversation]!.length;
    const mustBeNow = (one: Open) => next === undefined || firstScored(next) > one.from;
    const isWhole = (one: Open) => firstScored(contextTokens) <= one.from && lengthOf(one) <= contextTokens;
    const later = open.filter((one) => !mustBeNow(one) && !isWhole(one));
    const segments: Segment[] = [];
    for (const one of open.filter((each) => mustBeNow(each) || isWhole(each))) {
      const { conversation } = one;
      const [length, wanted] = [lengthOf(one), Math.max(0, firstScored(contextTokens) - one.from)];
      const before = next === undefined ? Math.min(wanted, contextTokens - length) : wanted;
      const to = endOf(conversations[conversation]!, one.from, contextTokens - before);
      // A text that may be cut nowhere waits for a chunk that holds it whole, after filler.
      if (to === undefined) later.push(one);
      else {
        segments.push({
          conversation,
          before,
          from: Math.max(one.from, firstScored(contextTokens) - before),
          to,
        });
        if (to < length) later.push({ conversation, from: to });
      }
    }
    if (segments.length > 0) runs.push({ contextTokens, segments });
    open = later;
  }
  return runs;
}

/** The last place up to which a conversation fits, and where it may end. */
function endOf({ length, canEndBefore }: Conversation, from: number, room: number): number | undefined {
  if (length <= room) return length;
  for (let end = room; end > from; end--) if (canEndBefore(end)) return end;
  return undefined;
}
