import { KLD_STEP, scoredTokens } from '../../llama/index.ts';
import { type Conversation, type Run, type Segment, segmentsOf } from './conversation-segments.ts';
import { windowsOf } from './loss.ts';

/** A conversation of one of several texts. */
export interface TextConversation extends Conversation {
  /** The place of its text in the list of texts. */
  readonly text: number;
  /** How many tokens the model says in it. */
  readonly said: number;
}

/** Longer ones take too much memory: 0.8 GB for the probabilities of half of such a chunk, with the vocabulary of gpt-oss. */
export const MOST_TOKENS = 2048;

/** Lengths of chunks to choose from: multiples of 8, and about an eighth more each. */
const LENGTHS = [
  ...[16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96, 112, 128, 144, 160, 184, 208, 232, 264, 296, 336, 376],
  ...[424, 480, 536, 600, 672, 752, 848, 952, 1064, 1192, 1336, 1496, 1680, 1880, MOST_TOKENS],
];

/**
 * Tokens that are read in the time in which a candidate is loaded: of gpt-oss-20b 11,000 to 22,000 on a GPU (`readingHours`); of
 * tiny-gpt-oss on a CPU, where a process starts in 0.3 s, about as many.
 */
const LOAD_TOKENS = 10_000;

/**
 * What all conversations of all texts are measured in: each run of llama-perplexity loads the candidate once, and takes chunks of one length
 * of as many texts as have them. A length is left out if that costs less than the loads for it; not if more filler stood before
 * conversations without it, or fewer tokens were scored. Pure.
 *
 * What is measured of a conversation does not depend on the others: llama-perplexity reads every chunk as a sequence of its own, and
 * with the chunks in another order, or each followed by more filler, all stored probabilities of U were the same bit by bit. What does
 * depend on the run is the length of a chunk: on a CPU llama.cpp attends to 64 tokens and more by another kernel (`GGML_FA_TILE_Q`),
 * which rounds otherwise. Where the router of a candidate then hesitates between two experts, a token may take the other one. Of 648
 * conversations at 20 of 32 experts one moved by 0.49 nats, in one token, 3.13 below 64 tokens and 2.65 from there on, as it does when
 * it is read alone (with `-fa off` 2.81 at all lengths); all others stayed within the rounding of what is printed, 0.1 nats.
 *
 * @param most tokens of a chunk; no conversation is longer
 */
export function runsOf(conversations: readonly TextConversation[], most: number): Run[] {
  const texts = describeTexts(conversations);
  const textOf = ({ conversation }: Segment) => texts.get(conversations[conversation]!.text)!;
  const laidOutIn = (lengths: readonly number[]): LaidOut => {
    const runs = segmentsOf(conversations, lengths).flatMap((run) => splitRun(run, textOf));
    return { lengths, runs, ...describe(runs) };
  };
  let best = laidOutIn([...LENGTHS.filter((length) => length < most), most]);
  for (let before = Infinity; best.cost < before; ) {
    before = best.cost;
    for (const length of new Set(best.runs.map(({ contextTokens }) => contextTokens))) {
      if (length === most) continue;
      const without = laidOutIn(best.lengths.filter((one) => one !== length));
      if (without.filler > best.filler || without.scored < best.scored) continue;
      if (without.cost < best.cost) best = without;
    }
  }
  return best.runs;
}

interface LaidOut extends Described {
  readonly lengths: readonly number[];
  readonly runs: Run[];
}

interface Described {
  /** In tokens. */
  readonly cost: number;
  /** Tokens of filler that stand before conversations. */
  readonly filler: number;
  readonly scored: number;
}

function describe(runs: readonly Run[]): Described {
  const segments = runs.flatMap((run) => run.segments);
  const tokens = runs.reduce((sum, run) => sum + run.contextTokens * run.segments.length, 0);
  return {
    cost: runs.length * LOAD_TOKENS + tokens,
    filler: segments.reduce((sum, { before }) => sum + before, 0),
    scored: segments.reduce((sum, { from, to }) => sum + to - from, 0),
  };
}

interface DescribedText {
  readonly conversations: number;
  /** Windows in which a conversation is judged, see `answerChanges`. */
  readonly windows: number;
}

function describeTexts(conversations: readonly TextConversation[]): Map<number, DescribedText> {
  const texts = Map.groupBy(conversations, ({ text }) => text);
  return new Map(
    [...texts].map(([text, own]) => {
      const windows = windowsOf(own.reduce((sum, { said }) => sum + said, 0) / own.length);
      return [text, { conversations: own.length, windows }];
    }),
  );
}

/** Nats by which what a mean window of a conversation diverges may be misread. */
const MOST_NATS = 0.1;
/** Tokens by which those that keep their most probable token may be miscounted: less, so that their number is exact. */
const MOST_COUNT = 0.5;

/**
 * Runs in which every chunk can be read out of what llama-perplexity prints: means over all tokens that were scored until then, to
 * {@link KLD_STEP}. A chunk is the difference of two of them, each times the tokens until then; it is known to those tokens times that
 * step. So a run may have 10,000 scored tokens where a conversation is one window (131 chunks of 152 tokens), and as many more as
 * windows share the error. The texts of fewest conversations come first, where the error is least.
 */
function splitRun({ contextTokens, segments }: Run, textOf: (segment: Segment) => DescribedText): Run[] {
  const windows = Math.min(...segments.map((segment) => textOf(segment).windows));
  const scored = Math.min(MOST_NATS * windows, MOST_COUNT) / KLD_STEP;
  const most = Math.max(1, Math.floor(scored / scoredTokens(contextTokens)));
  const each = Math.ceil(segments.length / Math.ceil(segments.length / most));
  const ordered = segments.toSorted((a, b) => textOf(a).conversations - textOf(b).conversations);
  return Array.from({ length: Math.ceil(segments.length / each) }, (_, part) => ({
    contextTokens,
    segments: ordered.slice(part * each, (part + 1) * each),
  }));
}
