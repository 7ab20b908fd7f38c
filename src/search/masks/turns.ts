import { EspalierError } from '../../common/errors.ts';

/** A text laid out so that what llama-perplexity scores of each chunk holds the model's own turns. */
export interface TurnLayout {
  readonly text: string;
  /** `[chunks][contextTokens]`. */
  readonly tokens: Int32Array;
  readonly chunks: number;
  /** Whether the token at a place of `tokens` is of a turn of the assistant. */
  counts(place: number): boolean;
  /** Conversations that are longer than a chunk: they are not in it. */
  readonly tooLong: number;
}

const START = '<|start|>';
export const END = '<|end|>';

/**
 * Lays a text of conversations in the harmony format out in chunks, one conversation each, as it stands when the model is
 * asked: from the start of a chunk. Filler (`<|end|>`, one token each) follows it, which nothing that counts can see, and
 * comes before it only as far as needed to bring the whole last answer into the second half of the chunk, where tokens are scored.
 * Conversations start with a system message. Pure.
 *
 * @param ids the tokens of `text`
 * @throws EspalierError `dataset-invalid` for another format, or when no conversation fits
 */
export function layTurns(
  path: string,
  text: string,
  ids: readonly number[],
  contextTokens: number,
): TurnLayout {
  const refuse = (problem: string, hint: string) =>
    new EspalierError('dataset-invalid', `${path} cannot be laid out by turns: ${problem}`, { hint });
  const roles = [...text.matchAll(/<\|start\|>(\w+)/g)].map(([, role]) => role!);
  const [start, end] = [ids[0]!, ids.at(-1)!];
  const starts = [...ids.keys()].filter((place) => ids[place] === start);
  const whole = text.startsWith(`${START}system`) && text.endsWith(END);
  if (!whole || starts.length !== roles.length || start === end) {
    throw refuse(
      `it must be conversations of gpt-oss from ${START}system to ${END}, and nothing else`,
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
    return { text: own, from: turns[0]!.from, to: turns.at(-1)!.to, turns };
  });
  const fits = conversations.filter(({ from, to }) => to - from <= contextTokens);
  const tokens = new Int32Array(fits.length * contextTokens).fill(end);
  const counted = new Uint8Array(tokens.length);
  const laid = fits.map(({ text: own, from, to, turns }, chunk) => {
    const room = contextTokens - (to - from);
    const last = turns.findLast(({ role }, i) => role === ASSISTANT && turns[i - 1]?.role !== ASSISTANT);
    const needed = last === undefined ? 0 : Math.floor(contextTokens / 2) + 1 - (last.from - from + HEADER);
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
      'Take longer chunks: --chunk-tokens.',
    );
  }
  return {
    text: laid.join(''),
    tokens,
    chunks: laid.length,
    counts: (place) => counted[place] === 1,
    tooLong: conversations.length - laid.length,
  };
}

const ASSISTANT = 'assistant';

/** What the chat template gives a turn of the assistant, so that the model need not say it: its start and the role. */
const HEADER = 2;
