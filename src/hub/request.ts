import type { z } from 'zod';
import { checkValue } from '../common/schema.ts';
import { type HubContext, hubError, readRefusal, unreachable } from './errors.ts';
import type { HubOptions } from './types.ts';

export interface HubRequest {
  method?: 'GET' | 'POST' | 'DELETE';
  /** Sent as JSON. */
  json?: unknown;
}

export function authHeaders({ token }: HubOptions): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
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
  const { method = 'GET', json } = request;
  const response = await options
    .fetch(`${options.hubUrl}${route}`, {
      method,
      headers: {
        ...authHeaders(options),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(options.signal ? { signal: options.signal } : {}),
    })
    .catch((error: unknown) => {
      throw unreachable(error, context, options);
    });
  if (!response.ok) throw hubError(await readRefusal(response), context, options);
  return response;
}

/** As {@link hubRequest}, for an answer that is JSON of a known form. */
export async function hubJson<T>(
  schema: z.ZodType<T>,
  route: string,
  request: HubRequest,
  options: HubOptions,
  context: HubContext,
): Promise<T> {
  const response = await hubRequest(route, request, options, context);
  const value: unknown = await response.json().catch((error: unknown) => {
    throw unreachable(error, context, options);
  });
  return checkValue(schema, value, `the Hub's answer to ${method(request)} ${route}`, 'hub-refused');
}

function method(request: HubRequest): string {
  return request.method ?? 'GET';
}
