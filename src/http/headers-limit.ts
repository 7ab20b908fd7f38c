/**
 * Sends a request whose headers must have come after so long. undici waits anew after each interim answer (1xx), of which a
 * server can send any number.
 *
 * @param ms Infinity for no limit
 * @throws as undici does where the headers do not come, and what `send` throws
 */
export async function withHeadersLimit(
  send: (signal: AbortSignal | undefined) => Promise<Response>,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<Response> {
  if (ms === Number.POSITIVE_INFINITY) return await send(signal);
  const late = new AbortController();
  const timer = setTimeout(() => {
    const cause = Object.assign(new Error('Headers Timeout Error'), { code: 'UND_ERR_HEADERS_TIMEOUT' });
    late.abort(new TypeError('fetch failed', { cause }));
  }, ms);
  try {
    return await send(signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]));
  } finally {
    clearTimeout(timer);
  }
}
