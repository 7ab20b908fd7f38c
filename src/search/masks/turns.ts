import { EspalierError } from '../../common/index.ts';

/** A text laid out so that what llama-perplexity scores of each chunk holds the model's own turns. */
export interface TurnLayout {
  readonly text: string;
  /** `[chunks][contextTokens]`. */
  readonly tokens: Int32Array;
  readonly chunks: number;
  readonly contextTokens: number;
  /** Whether the token at a place of `tokens` is of a turn of the assistant. */
  counts(place: number): boolean;
  /** Conversations that are longer than a chunk: they are not in it. */
  readonly tooLong: number;
}

/** Tokens of a chunk, or as many as nearly all conversations of a text take, or the longest. */
export type ChunkTokens = number | (typeof CHUNK_FITS)[number];
export const CHUNK_FITS = ['fit', 'longest'] as const;

const START = '<|start|>';
export const END = '<|end|>';

/**
 * Lays a text of conversations in the harmony format out in chunks, one conversation each, as it stands when the model is
 * asked: from the start of a chunk. Filler (`<|end|>`, one token each) follows it, which nothing that counts can see, and
 * comes before it only as far as needed to bring the whole last answer into the second half of the chunk, where tokens are scored.
 * Conversations start with a system message. Pure.
 *
 * @param ids the tokens of `text`
 * @param chunkTokens `longest`: as many as it takes that every conversation is whole and its whole last answer scored, up to 2048;
 *   `fit`: the same of all but the longest fiftieth, as one long conversation would put filler before all others
 * @throws EspalierError `dataset-invalid` for another format, or when no conversation fits
 */
export function layTurns(
  path: string,
  text: string,
  ids: readonly number[],
  chunkTokens: ChunkTokens,
): TurnLayout {
  const refuse = (problem: string, hint: string) =>
    new EspalierError('dataset-invalid', `${path} cannot be laid out by turns: ${problem}`, { hint });
  const roles = [...text.matchAll(/<\|start\|>(\w+)/g)].map(([, role]) => role!);
  const [start, end] = [ids[0]!, ids.at(-1)!];
  const starts = [...ids.keys()].filter((place) => ids[place] === start);
  const whole = text.startsWith(`${START}system`) && text.endsWith(END);
  if (!whole || starts.length !== roles.length || start === end) {
    throw refuse(
      `it must consist of gpt-oss conversations from ${START}system to ${END}, and nothing else`,
      'Make such text with espalier calibrate --prompts, or measure all tokens: --score-tokens all.',
    );
  }
  const texts = text.split(/(?=<\|start\|>system)/);
  const first = [...roles.keys()].filter((turn) => roles[turn] === 'system');
  const conversations = texts.map((own, i) => {
    const turns = roles.slice(first[i], first[i + 1]).map((role, turn) => {
      const at = first[i]! + turn;
      return { role, from: starts[at]!, to: starts[at + 1] ?? ids.length };
    });
    const [from, to] = [turns[0]!.from, turns.at(-1)!.to];
    const last = turns.findLast(({ role }, i) => role === ASSISTANT && turns[i - 1]?.role !== ASSISTANT);
    return { text: own, from, to, turns, answer: last === undefined ? to : last.from + HEADER };
  });
  const contextTokens =
    typeof chunkTokens === 'number' ? chunkTokens : tokensFor(conversations, SHARES[chunkTokens]);
  const fits = conversations.filter(({ from, to }) => to - from <= contextTokens);
  const tokens = new Int32Array(fits.length * contextTokens).fill(end);
  const counted = new Uint8Array(tokens.length);
  const laid = fits.map(({ text: own, from, to, turns, answer }, chunk) => {
    const room = contextTokens - (to - from);
    const needed = answer === to ? 0 : Math.floor(contextTokens / 2) + 1 - (answer - from);
    const before = Math.min(Math.max(0, needed), room);
    const origin = chunk * contextTokens + before;
    tokens.set(ids.slice(from, to), origin);
    turns.forEach((turn, i) => {
      if (turn.role !== ASSISTANT) return;
      // After its own analysis the model starts the next message itself.
      const given = turns[i - 1]?.role === ASSISTANT ? 0 : HEADER;
      counted.fill(1, origin + turn.from - from + given, origin + turn.to - from);
    });
    return END.repeat(before) + own + END.repeat(room - before);
  });
  if (laid.length === 0) {
    throw refuse(
      `each of its ${conversations.length} conversations has more than ${contextTokens} tokens`,
      'Use longer chunks: --chunk-tokens.',
    );
  }
  return {
    text: laid.join(''),
    tokens,
    chunks: laid.length,
    contextTokens,
    counts: (place) => counted[place] === 1,
    tooLong: conversations.length - laid.length,
  };
}

/** Longer ones take too much memory: 0.8 GB for the probabilities of half of such a chunk, with the vocabulary of gpt-oss. */
export const MOST_TOKENS = 2048;
const STEP = 8;

/**
 * Conversations that a chunk must hold. Filler before a conversation is strange to a model: on tiny-gpt-oss the surprise of answers is
 * 0.760 nats a token after 15 tokens of it, and 0.878 where it takes up the rest of 128 (docs/plan-measurements.md).
 */
const SHARES = { fit: 0.98, longest: 1 } as const;

/** Tokens of a chunk that holds a share of the conversations, with the last answer in its second half, where tokens are scored. */
function tokensFor(
  conversations: readonly { from: number; to: number; answer: number }[],
  share: number,
): number {
  const needed = conversations
    .map(({ from, to, answer }) => Math.max(to - from, 2 * (to - answer + 1)))
    .toSorted((a, b) => a - b);
  const most = needed[Math.ceil(share * needed.length) - 1] ?? 0;
  return Math.min(MOST_TOKENS, STEP * Math.ceil(most / STEP));
}

const ASSISTANT = 'assistant';

/** What the chat template gives a turn of the assistant, so that the model need not say it: its start and the role. */
const HEADER = 2;
