import type { z } from 'zod';
import { checkSchema, type EspalierError, problemLine } from '../../common/index.ts';
import { BodyTooLong, bearer, elsewhere, type FetchInit, readBody } from '../../http/index.ts';
import {
  answerError,
  type HubContext,
  type HubRefusal,
  hubError,
  readRefusal,
  unreachable,
} from './hub-errors.ts';
import type { HubOptions } from './types.ts';

export interface HubRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  json?: unknown;
  /** Not tried again, because arriving twice does harm. */
  once?: boolean;
  /** Undoes what was begun: sent also after the run was told to stop, and given up after {@link UNDO_MS}. */
  undoing?: boolean;
  /** Bytes of the answer, which is read at once. */
  whole?: number;
}

/** A runner kills a step about ten seconds after it told it to stop. */
export const UNDO_MS = 8_000;

/** @throws EspalierError `hub-token-invalid` for a token that no header can hold */
export function authHeaders({ token, tokenFrom = 'the secret' }: HubOptions): Record<string, string> {
  return token === undefined ? {} : { ...bearer(token, tokenFrom, 'hub-token-invalid') };
}

/**
 * One request to the Hub's API.
 *
 * @param route from the slash: `/api/models/...`
 * @returns a response that is a success
 * @throws EspalierError with a `hub-` code
 */
export async function hubRequest(
  route: string,
  request: HubRequest,
  options: HubOptions,
  context: HubContext,
): Promise<Response> {
  const { method = 'GET', json, once = false, undoing = false, whole } = request;
  const signal = undoing ? AbortSignal.timeout(UNDO_MS) : options.signal;
  const init: FetchInit = {
    ...{ method, once, undoing, ...(whole === undefined ? {} : { whole }) },
    headers: {
      ...authHeaders(options),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(signal ? { signal } : {}),
  };
  return await hubFetch(`${options.hubUrl}${route}`, init, options, context);
}

/**
 * Sends a request that is complete.
 *
 * @returns a response that is a success
 * @throws EspalierError with a `hub-` code
 */
export async function hubFetch(
  url: string,
  init: FetchInit,
  options: HubOptions,
  context: HubContext,
): Promise<Response> {
  const response = await options.fetch(url, init).catch((error: unknown) => {
    throw unreachable(error, context, init.undoing === true ? { ...options, signal: undefined } : options);
  });
  if (response.ok) return response;
  throw refusalError(await readRefusal(response), response, context, options);
}

/** The error for a refusal; one by another server, which the Hub's address led to, is none of the token. */
export function refusalError(
  refusal: HubRefusal,
  response: Response,
  context: HubContext,
  options: HubOptions,
): EspalierError {
  const { hubUrl, token } = options;
  const at = URL.parse(response.url);
  const isElsewhere = at !== null && at.origin !== new URL(hubUrl).origin;
  if (isElsewhere && token !== undefined && [401, 403, 404].includes(response.status))
    return elsewhere(hubUrl, `redirects to ${at.origin}, where the token is not sent`, at);
  return hubError(refusal, context, options);
}

/** As {@link hubRequest}, for an answer that is JSON of a known form. */
export async function hubJson<T>(
  schema: z.ZodType<T>,
  route: string,
  request: HubRequest,
  options: HubOptions,
  context: HubContext,
): Promise<T> {
  const response = await hubRequest(route, { whole: MAX_ANSWER_BYTES, ...request }, options, context);
  return (await readAnswer(schema, response, `${request.method ?? 'GET'} ${route}`, options, context)).value;
}

/** Answers of the API are lists of a repo's files at most. */
export const MAX_ANSWER_BYTES = 64 * 2 ** 20;

/**
 * The JSON of an answer that is a success, checked where it comes in: a login page, a captive portal or another server's
 * JSON is refused here, and not where a field of it is missing.
 *
 * @param route method and path, for the message
 * @returns the value, and the text that it was read from
 * @throws EspalierError `hub-refused` with route, status, content type and request id; `hub-unavailable` where the
 * connection breaks
 */
export async function readAnswer<T>(
  schema: z.ZodType<T>,
  response: Response,
  route: string,
  options: HubOptions,
  context: HubContext,
): Promise<{ value: T; text: string }> {
  const refuse = (problem: string) => answerError(response, route, problem, options, context);
  const text = await readBody(response, MAX_ANSWER_BYTES).catch((error: unknown) => {
    throw error instanceof BodyTooLong
      ? refuse(`has ${error.message}`)
      : unreachable(error, context, options);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refuse(text.trim() === '' ? 'is empty' : 'is not JSON');
  }
  const checked = checkSchema(schema, json);
  if (checked.ok) return { value: checked.value, text };
  throw refuse(`is not what this route answers (${problemLine(checked.problems.slice(0, 3))})`);
}
