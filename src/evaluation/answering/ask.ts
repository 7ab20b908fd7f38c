import { setTimeout as sleep } from 'node:timers/promises';
import { APIConnectionError, APIError } from 'openai';
import { EspalierError, messageOf } from '../../common/errors.ts';
import type { Asked, Client } from './client.ts';
import type { Reply } from './score.ts';
import type { ArmServer } from './server.ts';

/** A lost connection is tried again: the server may be alive, or its end may not be known to us yet. */
const CONNECTION_RETRIES = 2;
const RETRY_PAUSE_MS = 500;

/** `The model produced output that does not match the expected peg-native format` (facts: llama.cpp's chat parser). */
const FORMAT_FAILURE = /does not match the expected .*format/i;

const FORMAT_FAILURE_REPLY: Reply = {
  content: '',
  reasoning: '',
  finishReason: 'error',
  promptTokens: 0,
  answerTokens: 0,
  promptTokensPerSecond: 0,
  answerTokensPerSecond: 0,
};

interface Persistence {
  server: Pick<ArmServer, 'url' | 'contextTokens' | 'assertAlive'>;
  /** Names the question in errors: `mmlu question 17`. */
  label: string;
  maxTokens: number;
  signal: AbortSignal;
}

export interface AskOptions extends Persistence {
  client: Client;
  question: Asked;
}

/**
 * Asks one question. Output that llama-server cannot parse as the model's own format (HTTP 500; the text is
 * lost) is a reply of the model, with finish reason `error`: it counts as a format failure. The question is then asked once
 * more without a parser, so that the record shows what the model said.
 *
 * @throws EspalierError as {@link persistently}
 */
export function askQuestion(options: AskOptions): Promise<Reply> {
  const { client, question, maxTokens, signal } = options;
  return persistently(options, async () => {
    try {
      return await client.ask(question, maxTokens, signal);
    } catch (error) {
      const unparsable =
        error instanceof APIError && error.status === 500 && FORMAT_FAILURE.test(error.message);
      if (signal.aborted || !unparsable) throw error;
    }
    try {
      return await client.askRaw(question, maxTokens, signal);
    } catch (error) {
      // Its text is for people to look at; a server that cannot give it has still answered.
      const answered = error instanceof APIError && !(error instanceof APIConnectionError);
      if (signal.aborted || !answered) throw error;
      return FORMAT_FAILURE_REPLY;
    }
  });
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
      if (!(error instanceof APIConnectionError) || attempt >= CONNECTION_RETRIES)
        throw failed(error, options);
      await sleep(RETRY_PAUSE_MS, undefined, { signal: options.signal }).catch((cause: unknown) => {
        throw interrupted(cause);
      });
    }
  }
}

function interrupted(cause: unknown): EspalierError {
  return new EspalierError('interrupted', 'the trial was stopped', {
    hint: 'Run again to continue: answers given so far are kept.',
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
    `${options.label}: its prompt needs ${needed} tokens, a slot of the server has ${available}`,
    {
      hint: `Give the server a context of at least ${needed + options.maxTokens} tokens a slot (prompt and answer).`,
      details: { promptTokens: needed, contextTokens: available, maxTokens: options.maxTokens },
      cause: error,
    },
  );
}

function failed(cause: unknown, options: Persistence): EspalierError {
  return new EspalierError(
    'llama-tool-failed',
    `${options.label}: ${options.server.url} did not answer: ${messageOf(cause)}`,
    { cause },
  );
}
