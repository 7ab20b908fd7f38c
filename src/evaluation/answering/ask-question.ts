import { setTimeout as sleep } from 'node:timers/promises';
import { APIConnectionError, APIError } from 'openai';
import { EspalierError, messageOf } from '../../common/index.ts';
import type { FinishReason, ModelServer, Reply } from '../../engines/index.ts';
import { askedDelay } from '../../http/index.ts';
import type { Asked, Client } from './chat-client.ts';

/** A lost connection is tried again: the server may be alive, or its end may not be known to us yet. */
const CONNECTION_RETRIES = 2;
const RETRY_PAUSE_MS = 500;

/** `The model produced output that does not match the expected peg-native format` (facts: llama.cpp's chat parser). */
const FORMAT_FAILURE = /does not match the expected .*format|failed to parse (input at pos|tool call arg)/i;

/**
 * A server that is loading, overloaded or behind a proxy that is (520 to 524 are Cloudflare's, 529 is Anthropic's): it is asked
 * again after longer and longer pauses, or after as long as it says.
 */
const BUSY_STATUS: readonly number[] = [408, 425, 429, 502, 503, 504, 520, 521, 522, 523, 524, 529];
const BUSY_RETRIES = 5;
/** A longer wish is not waited for: who runs the server decides. */
const LONGEST_PAUSE_MS = 600_000;

const FAILED_REPLY: Reply = {
  content: '',
  reasoning: '',
  finishReason: 'failed',
  promptTokens: 0,
  answerTokens: 0,
  promptTokensPerSecond: 0,
  answerTokensPerSecond: 0,
};

interface Persistence {
  server: Pick<ModelServer, 'url' | 'contextTokens' | 'assertAlive'>;
  /** Names the question in errors: `mmlu question 17`. */
  label: string;
  maxTokens: number;
  signal: AbortSignal;
}

interface AskOptions extends Persistence {
  client: Client;
  question: Asked;
  /** Counts the replies that fail. */
  failures?: FailureTally;
}

/**
 * Asks one question. HTTP 500 of a server that lives is a failed reply. llama-server answers so for output that it cannot parse
 * as the model's own format (finish reason `error`; the text is lost), which would be the same again; any other 500 is asked
 * once more first, and again by the next run (`failed`). The question is then asked without a parser, so that the record shows
 * what the model said.
 *
 * @throws EspalierError as {@link persistently}, and as {@link tallyFailures}
 */
export async function askQuestion(options: AskOptions): Promise<Reply> {
  const { client, question, maxTokens, signal, server, failures } = options;
  let retried = false;
  const { reply, words } = await persistently(options, async () => {
    try {
      return { reply: await client.ask(question, maxTokens, signal), words: undefined };
    } catch (error) {
      if (signal.aborted || !(error instanceof APIError) || error.status !== 500) throw error;
      if (!FORMAT_FAILURE.test(error.message) && !retried) {
        retried = true;
        throw new AskAgain(error);
      }
      await server.assertAlive();
      const finishReason: FinishReason = FORMAT_FAILURE.test(error.message) ? 'error' : 'failed';
      return { reply: { ...(await replyOfFailure(options)), finishReason }, words: error.message };
    }
  });
  failures?.add(words);
  return reply;
}

/** A failure that is worth one more request. */
class AskAgain extends Error {
  constructor(cause: unknown) {
    super(messageOf(cause), { cause });
  }
}

/** What the model says without a parser, or nothing. */
async function replyOfFailure({ client, question, maxTokens, signal }: AskOptions): Promise<Reply> {
  try {
    return await client.askRaw(question, maxTokens, signal);
  } catch (error) {
    // Its text is for people to look at; a server that cannot give it has still answered.
    const answered = error instanceof APIError && !(error instanceof APIConnectionError);
    if (signal.aborted || !answered) throw error;
    return FAILED_REPLY;
  }
}

/** Ends a trial in which nearly all replies fail: its numbers would say nothing about the models. */
interface FailureTally {
  /** @param words what the server said where the reply failed */
  add(words: string | undefined): void;
}

/** Replies after which it is judged whether nearly all fail, and the share that is too much. */
const FAILURES_LOOK = 20;
const FAILURES_MOST = 0.9;

/**
 * @param countsFormat whether output that is not valid in the model's own format counts: of a base it does, of another model
 *   it is a result
 * @throws EspalierError from `add`: `llama-tool-failed`, with the server's own words
 */
export function tallyFailures(url: string, countsFormat: boolean): FailureTally {
  let replies = 0;
  let failed = 0;
  return {
    add(words) {
      replies += 1;
      if (words === undefined || (!countsFormat && FORMAT_FAILURE.test(words))) return;
      failed += 1;
      if (replies < FAILURES_LOOK || failed / replies < FAILURES_MOST) return;
      throw new EspalierError(
        'llama-tool-failed',
        `${failed} of ${replies} replies of ${url} failed; the last: ${words}`,
        {
          hint: 'Try another llama.cpp build (--llama-build) or chat template, or send one question to the server by hand.',
          details: { replies, failed },
        },
      );
    },
  };
}

/**
 * Asks a server until it answers: a lost connection is tried again while the server lives.
 *
 * @throws EspalierError `llama-died` (from the server's own check), `trial-invalid` when the context is too
 *   small, `interrupted`, `llama-tool-failed` for anything else
 */
export async function persistently<T>(options: Persistence, ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof EspalierError) throw error;
      if (options.signal.aborted) throw interrupted(error);
      if (isContextOverflow(error)) throw overflow(error, options);
      await options.server.assertAlive();
      if (attempt >= retriesOf(error)) throw failed(error, options);
      const pause = pauseAfter(error, attempt);
      if (pause > LONGEST_PAUSE_MS) throw failed(error, options);
      await sleep(pause, undefined, { signal: options.signal }).catch((cause: unknown) => {
        throw interrupted(cause);
      });
    }
  }
}

function retriesOf(error: unknown): number {
  if (isBusy(error)) return BUSY_RETRIES;
  // `askQuestion` counts its own.
  if (error instanceof AskAgain) return Number.POSITIVE_INFINITY;
  return error instanceof APIConnectionError ? CONNECTION_RETRIES : 0;
}

function pauseAfter(error: unknown, attempt: number): number {
  if (!isBusy(error)) return RETRY_PAUSE_MS;
  const asked = error.headers === undefined ? undefined : askedDelay(error.headers, Date.now());
  return Math.max(RETRY_PAUSE_MS * 2 ** attempt, asked ?? 0);
}

function isBusy(error: unknown): error is APIError {
  return error instanceof APIError && BUSY_STATUS.includes(error.status as number);
}

function interrupted(cause: unknown): EspalierError {
  return new EspalierError('interrupted', 'the trial was stopped', {
    hint: 'Run again to continue: answers so far are kept.',
    cause,
  });
}

function isContextOverflow(error: unknown): error is APIError {
  return error instanceof APIError && error.status === 400 && error.type === 'exceed_context_size_error';
}

/** llama-server's body: `{"type":"exceed_context_size_error","n_prompt_tokens":2000,"n_ctx":256}`. */
function overflow(error: APIError, options: Persistence): EspalierError {
  const body = (error.error ?? {}) as { n_prompt_tokens?: unknown; n_ctx?: unknown };
  const needed = Number(body.n_prompt_tokens ?? Number.NaN);
  const available = Number(body.n_ctx ?? options.server.contextTokens);
  return new EspalierError(
    'trial-invalid',
    `${options.label}: its prompt needs ${needed} tokens, but a slot of the server has ${available}`,
    {
      hint: `Give the server a context of at least ${needed + options.maxTokens} tokens a slot (prompt and answer).`,
      details: { promptTokens: needed, contextTokens: available, maxTokens: options.maxTokens },
      cause: error,
    },
  );
}

function failed(cause: unknown, options: Persistence): EspalierError {
  const status = cause instanceof APIError ? cause.status : undefined;
  const hint = status === undefined ? undefined : HINTS[status];
  return new EspalierError(
    'llama-tool-failed',
    `${options.label}: ${options.server.url} did not answer: ${wordsOf(cause)}`,
    { cause, ...(hint !== undefined && { hint }) },
  );
}

const BEFORE_THE_END =
  'A proxy before the server gives up before an answer ends: raise its time limit (nginx: proxy_read_timeout), give the address of the server itself, or ask with fewer --max-tokens.';
/** What to do about an answer that is another's than the model server's. */
const HINTS: Readonly<Record<number, string>> = {
  401: 'Give the key of the server in the environment variable ESPALIER_API_KEY.',
  403: 'Give the key of the server in the environment variable ESPALIER_API_KEY.',
  413: 'A proxy before the server takes no request of this size: raise its limit (nginx: client_max_body_size).',
  429: 'The server limits requests: ask fewer questions at the same time (--slots), or run again later; answers so far are kept.',
  504: BEFORE_THE_END,
  524: BEFORE_THE_END,
};

/** The most of what a server said that an error shows. */
const MOST_WORDS = 300;

/** The message of an error; of a page, its title. */
function wordsOf(cause: unknown): string {
  const message = messageOf(cause);
  const title = /<title>\s*([^<]+?)\s*<\/title>/i.exec(message)?.[1];
  const status = cause instanceof APIError && cause.status !== undefined ? `${cause.status}, ` : '';
  const words = title === undefined ? message : `${status}a page with the title "${title}"`;
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}...` : words;
}
