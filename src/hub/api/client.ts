import type { z } from 'zod';
import type { HubContext } from './hub-errors.ts';
import { authHeaders, hubFetch, MAX_ANSWER_BYTES, readAnswer, UNDO_MS } from './request.ts';
import type { HubOptions, RepoRef } from './types.ts';

interface ClientUse {
  /** Of the answer, which the package takes unchecked. */
  readonly answer?: z.ZodType;
  /** As {@link HubRequest.undoing}. */
  readonly undoing?: boolean;
}

/**
 * What a function of @huggingface/hub is called with, apart from its own parameters. Its requests go through Espalier's fetch, so that a
 * refusal is an error with a `hub-` code and a plain message (the package's own holds addresses with signatures), an answer has the
 * form it must have, and a request that fails is tried again.
 */
export function clientParams(
  { type, id }: RepoRef,
  options: HubOptions,
  context: HubContext,
  { answer, undoing = false }: ClientUse = {},
) {
  const send: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const signal = undoing ? AbortSignal.timeout(UNDO_MS) : options.signal;
    const request = {
      ...init,
      undoing,
      headers: { 'content-type': 'application/json', ...authHeaders(options) },
      ...(answer && { whole: MAX_ANSWER_BYTES }),
      ...(signal && { signal }),
    };
    const response = await hubFetch(url.href, request, options, context);
    if (answer === undefined) return response;
    const route = `${init?.method ?? 'GET'} ${url.pathname}`;
    const { text } = await readAnswer(answer, response, route, options, context);
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  };
  return {
    repo: { type, name: id },
    hubUrl: options.hubUrl,
    // The fetch adds it: the package refuses tokens that do not begin with `hf_`, as other Hubs may have.
    accessToken: '',
    fetch: send,
  };
}
