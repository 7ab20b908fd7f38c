import { EspalierError } from '../../common/index.ts';
import { LEAST_SCORED, scoredTokens } from '../../llama/index.ts';
import type { Run } from './conversation-segments.ts';
import { MOST_TOKENS, runsOf, type TextConversation } from './shared-runs.ts';
import type { Piece } from './vocabulary.ts';

/** Chunks of one length, laid out so that what llama-perplexity scores of them holds the model's own turns. */
export interface TurnLayout {
  readonly text: string;
  /** `[chunks][contextTokens]`. */
  readonly tokens: Int32Array;
  readonly chunks: number;
  readonly contextTokens: number;
  /** Whether the token at a place of `tokens` counts: it is of a turn of the assistant, and counted in no other chunk. */
  counts(place: number): boolean;
  /** Of each chunk the conversation; of one that only fills the run, none. */
  readonly conversationOf: readonly (ConversationPlace | undefined)[];
}

/** Which conversation of which text, both from 0. */
export interface ConversationPlace {
  readonly text: number;
  readonly conversation: number;
}

/** The conversations of a text. */
export interface ReadTurns {
  readonly conversations: readonly ReadConversation[];
  /** Conversations that are longer than a chunk may be: they are not in it. */
  readonly tooLong: number;
  /** Others without a turn of the assistant, which would count as conversations that do not change. */
  readonly unsaid: number;
}

/** The longest conversation that is taken, in tokens; `fit`: as long as a chunk may be. */
export type ChunkTokens = number | typeof FIT;
export const FIT = 'fit';

const START = '<|start|>';
export const END = '<|end|>';

/** What a text is in tokens. */
export interface TextTokens {
  readonly ids: readonly number[];
  /** What each token of the vocabulary is of a text. */
  readonly pieces: readonly Piece[];
}

/** Tokens of a chunk at most. */
export function mostTokens(chunkTokens: ChunkTokens): number {
  return chunkTokens === FIT ? MOST_TOKENS : chunkTokens;
}

/**
 * Reads the conversations of a text in the harmony format, each of which starts with a system message. Pure.
 *
 * @param text its place in the list of texts
 * @param chunkTokens conversations of more tokens are left out; `fit`: of more than 2048
 * @param most conversations that are taken, the first ones
 * @throws EspalierError `dataset-invalid` for another format, or when no conversation fits
 */
export function readTurns(
  { path, content, text }: { readonly path: string; readonly content: string; readonly text: number },
  { ids, pieces }: TextTokens,
  chunkTokens: ChunkTokens,
  most: number | 'all' = 'all',
): ReadTurns {
  const refuse = (problem: string, hint: string) =>
    new EspalierError('dataset-invalid', `${path} cannot be laid out by turns: ${problem}`, { hint });
  const roles = [...content.matchAll(/<\|start\|>(\w+)/g)].map(([, role]) => role!);
  const [start, end] = [ids[0]!, ids.at(-1)!];
  const starts = [...ids.keys()].filter((place) => ids[place] === start);
  const whole = content.startsWith(`${START}system`) && content.endsWith(END);
  if (!whole || starts.length !== roles.length || start === end) {
    throw refuse(
      `it must consist of gpt-oss conversations from ${START}system to ${END}, and nothing else`,
      'Make such text with espalier calibrate --prompts, or measure all tokens: --score-tokens all.',
    );
  }
  const first = [...roles.keys()].filter((turn) => roles[turn] === 'system');
  const all = content.split(/(?=<\|start\|>system)/).map((own, i): Omit<ReadConversation, 'place'> => {
    const turns = roles.slice(first[i], first[i + 1]).map((role, turn) => {
      const at = first[i]! + turn;
      return { role, from: starts[at]!, to: starts[at + 1] ?? ids.length };
    });
    const from = turns[0]!.from;
    const tokens = ids.slice(from, turns.at(-1)!.to);
    const isSaid = tokens.map(() => false);
    for (const [turn, { role, ...at }] of turns.entries()) {
      // After its own analysis the model starts the next message itself.
      const given = turns[turn - 1]?.role === ASSISTANT ? 0 : HEADER;
      if (role === ASSISTANT) isSaid.fill(true, at.from - from + given, at.to - from);
    }
    const answer = isSaid.indexOf(true);
    return {
      ...{ text, tokens, isSaid, end },
      length: tokens.length,
      answer: answer === -1 ? tokens.length : answer,
      said: isSaid.filter((one) => one).length,
      ...cutting(own, tokens, pieces, [start, end]),
    };
  });
  const limit = mostTokens(chunkTokens);
  const short = all.filter(({ length }) => length <= limit);
  const fits = short.filter(({ said }) => said > 0);
  if (short.length === 0) {
    throw refuse(
      `each of its ${all.length} conversations has more than ${limit} tokens`,
      'Use longer chunks: --chunk-tokens.',
    );
  }
  const taken = most === 'all' ? fits : fits.slice(0, most);
  return {
    conversations: taken.map((one, place) => ({ ...one, place })),
    tooLong: all.length - short.length,
    unsaid: short.length - fits.length,
  };
}

/**
 * Lays conversations out in chunks, each the beginning of a conversation as it stands when the model is asked: from the start of a chunk, see
 * {@link runsOf}. Filler (`<|end|>`, one token each) follows it, which nothing that counts can see.
 * What stands before a conversation changes what a model says: where filler took up the first 60 of 128 tokens, the mean loss of the most
 * probable token of tiny-gpt-oss was 14 times that without. It is there only where an answer begins in the first 8 tokens, or a text
 * can be cut nowhere. Pure.
 *
 * @param conversations of all texts
 */
export function layTurns(conversations: readonly ReadConversation[], chunkTokens: ChunkTokens): TurnLayout[] {
  return runsOf(conversations, mostTokens(chunkTokens)).map((run) => layRun(run, conversations));
}

/** A conversation as it is laid out. */
export interface ReadConversation extends TextConversation {
  /** In its text. */
  readonly place: number;
  readonly tokens: readonly number[];
  /** Of each token, whether the model says it. */
  readonly isSaid: readonly boolean[];
  /** The token of filler. */
  readonly end: number;
  /** The text of its first tokens. */
  textOf(tokens: number): string;
}

/**
 * Where a conversation may be cut: before tags, and before a space that follows something else than blanks. There words begin in
 * all vocabularies of this kind, whatever follows them.
 */
function cutting(
  text: string,
  tokens: readonly number[],
  pieces: readonly Piece[],
  tags: readonly number[],
): Pick<ReadConversation, 'canEndBefore' | 'textOf'> {
  const bytes = Buffer.from(text);
  const ends = [0];
  for (const token of tokens) ends.push(ends.at(-1)! + (pieces[token]?.bytes ?? 0));
  const isKnown = ends.at(-1) === bytes.length;
  return {
    canEndBefore: (place) => {
      const [last, next] = [tokens[place - 1]!, tokens[place]!];
      if (!isKnown) return false;
      return (
        tags.includes(next) || (pieces[next]?.startsWithSpace === true && pieces[last]?.endsBlank === false)
      );
    },
    textOf: (count) => (count === tokens.length ? text : bytes.toString('utf8', 0, ends[count])),
  };
}

/** The chunks of one length as a text, and as its tokens. */
function layRun({ contextTokens, segments }: Run, conversations: readonly ReadConversation[]): TurnLayout {
  const at = segments.map(({ conversation }) => conversations[conversation]!);
  const chunks = Math.max(
    segments.length,
    LEAST_CHUNKS,
    Math.ceil(LEAST_SCORED / scoredTokens(contextTokens)),
  );
  const tokens = new Int32Array(chunks * contextTokens).fill(at[0]!.end);
  const counted = new Uint8Array(tokens.length);
  const laid = segments.map(({ before, from, to }, chunk) => {
    const own = at[chunk]!;
    const origin = chunk * contextTokens + before;
    tokens.set(own.tokens.slice(0, to), origin);
    for (let place = from; place < to; place++) counted[origin + place] = own.isSaid[place] ? 1 : 0;
    return END.repeat(before) + own.textOf(to) + END.repeat(contextTokens - before - to);
  });
  return {
    text: laid.join('') + END.repeat((chunks - segments.length) * contextTokens),
    ...{ tokens, chunks, contextTokens },
    counts: (place) => counted[place] === 1,
    conversationOf: Array.from({ length: chunks }, (_, chunk) => {
      const own = at[chunk];
      return own && { text: own.text, conversation: own.place };
    }),
  };
}

/** llama-perplexity wants two chunks. */
const LEAST_CHUNKS = 2;

const ASSISTANT = 'assistant';

/** What the chat template gives a turn of the assistant, so that the model need not say it: its start and the role. */
const HEADER = 2;
