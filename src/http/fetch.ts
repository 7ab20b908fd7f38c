import { setTimeout as sleep } from 'node:timers/promises';
import { EspalierError, messageOf } from '../common/index.ts';
import { heldInMemory } from './body.ts';
import { withHeadersLimit } from './headers-limit.ts';
import { dispatchers, type ProxyEnvironment } from './proxy.ts';
import { atProxy, proxyProblemOf } from './proxy-problem.ts';
import { followRedirects } from './redirect.ts';
import { askedDelay, backoff, isRetriedStatus, networkReason, publicUrl, retriesFor } from './retry.ts';

/** Called before each pause, for progress notes. */
export interface RetryInfo {
  method: string;
  /** Without its query: that may hold a signature. */
  url: string;
  /** `503`, or the network error: `ECONNRESET`. */
  reason: string;
  /** Attempts made so far. */
  attempt: number;
  delayMs: number;
}

export interface FetchOptions {
  /** Aborts every request made with this fetch, and every pause between attempts. */
  signal?: AbortSignal | undefined;
  userAgent?: string;
  /** Names the proxy, where there is one; default: none. */
  environment?: ProxyEnvironment | undefined;
  /** Attempts after the first. */
  retries?: number;
  /** The first pause; each later one is twice as long. */
  backoffMs?: number;
  /** All pauses of one request together. A server that asks for more gets no further attempt. */
  maxWaitMs?: number;
  /** A connection that is silent for so long is given up (before the headers, or inside the body). */
  stallMs?: number;
  onRetry?: (info: RetryInfo) => void;
}

/**
 * For files of gigabytes. fetch tees a body that a redirect could ask for again, and holds in memory all that the
 * second branch has not read, which is everything: 1.6 GB for a file of 1.5 GB. It does not tee for a request that
 * follows no redirect and has no window (fetch standard, "HTTP-network-or-cache fetch", step 8.1).
 */
const UNTEED = { redirect: 'error', window: null, credentials: 'omit' };

type FetchInput = Parameters<typeof fetch>[0];

/** What `createFetch` understands beside the standard's init. */
export interface FetchInit extends RequestInit {
  /** Not tried again: it may have arrived although its answer did not, and arriving twice would do harm. */
  once?: boolean;
  /** An answer may take as long as it likes: what the server does with the body takes minutes. */
  patient?: boolean;
  /** Sent even after the signal of `createFetch` was aborted: it undoes what was begun. The init's own signal still ends it. */
  undoing?: boolean;
  /** The answer is read before it is handed over, up to so many bytes: one that breaks off is asked for again. */
  whole?: number;
}

const DEFAULTS = {
  userAgent: 'espalier',
  retries: 5,
  backoffMs: 500,
  // The Hub's rate-limit window is 5 minutes: waiting it out once must fit.
  maxWaitMs: 330_000,
  // 120 s made a third of all slow uploads fail in another client (huggingface/hub-docs#2419).
  stallMs: 300_000,
};

/**
 * A `fetch` with a retry policy: network errors, 408, 429 and 5xx are tried again after a pause (what the server asked
 * for, else exponential backoff with jitter), as long as the body can be sent again.
 *
 * It resolves to the last response when attempts run out, and rejects with the last network error. It says
 * nothing about other statuses. Redirects are followed as {@link followRedirects} does it, those of a Blob not at all. Idle
 * connections do not keep the process alive.
 */
export function createFetch(options: FetchOptions = {}): typeof fetch {
  const { userAgent, retries, backoffMs, maxWaitMs, stallMs } = { ...DEFAULTS, ...options };
  const { environment = {} } = options;
  const usual = dispatchers(environment, {
    headersTimeout: stallMs,
    bodyTimeout: stallMs,
    connectTimeout: 30_000,
  });
  const patiently = dispatchers(environment, { headersTimeout: 0, bodyTimeout: 0, connectTimeout: 30_000 });
  const fetchWithRetry = async (url: string, given: FetchInit): Promise<Response> => {
    const { once = false, patient = false, undoing = false, whole, ...init } = given;
    const { dispatcher, proxy } = await (patient ? patiently(url) : usual(url));
    // undici's own types and Node's copy of them differ in name only.
    const send = (await import('undici')).fetch as unknown as (
      url: string,
      init: object,
    ) => Promise<Response>;
    const method = (init.method ?? 'GET').toUpperCase();
    const replayable = !once && isReplayable(init.body);
    const signals = [undoing ? undefined : options.signal, init.signal].filter((signal) => signal != null);
    const signal = signals.length > 1 ? AbortSignal.any(signals) : signals[0];
    const headers = new Headers(init.headers);
    if (!headers.has('user-agent')) headers.set('user-agent', userAgent);
    const unteed = init.body instanceof Blob ? UNTEED : {};
    const prepared = { ...init, ...unteed, method, headers: Object.fromEntries(headers), dispatcher };
    // Before it answers, a server may take a large body, for as long as that takes.
    const limitMs = patient || init.body != null ? Number.POSITIVE_INFINITY : 2 * stallMs;
    const attemptOnce = (signal: AbortSignal | undefined) => send(url, { ...prepared, signal });
    const readAll = async (response: Response) =>
      whole === undefined ? response : await heldInMemory(response, whole);
    const named = (error: unknown) => {
      if (!isNetworkError(error)) return error;
      if (messageOf(error.cause) === BAD_PORT) return forbiddenPort(url);
      return proxy === undefined ? error : atProxy(error, proxy);
    };

    let waited = 0;
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted();
      const outcome = await withHeadersLimit(attemptOnce, limitMs, signal)
        .then(readAll)
        .then(
          (response) => ({ response, error: undefined }),
          (error: unknown) => ({ response: undefined, error: named(error) }),
        );
      signal?.throwIfAborted();
      const { response, error } = outcome;
      if (response && !isRetriedStatus(response.status)) return response;

      const asked = response && askedDelay(response.headers, Date.now());
      const delayMs = asked ?? backoff(backoffMs, attempt - 1);
      const isFinal = proxyProblemOf(error)?.isFinal === true;
      const reason = response ? String(response.status) : networkReason(error);
      const again =
        replayable && !isFinal && attempt <= retriesFor(reason, retries) && waited + delayMs <= maxWaitMs;
      if (!again || (!response && !isNetworkError(error))) {
        if (response) return response;
        throw error;
      }
      await response?.body?.cancel();
      options.onRetry?.({ method, url: publicUrl(url), reason, attempt, delayMs });
      await pause(delayMs, signal);
      waited += delayMs;
    }
  };
  return async (input: FetchInput, given: FetchInit = {}): Promise<Response> => {
    // undici does not know the Request and Headers classes of Node's own copy of undici: hand it plain values.
    const init = input instanceof Request ? { ...partsOf(input), ...given } : given;
    const url = input instanceof Request ? input.url : String(input);
    const { redirect = 'follow' } = init;
    const follows = redirect === 'follow' && !(init.body instanceof Blob);
    return follows
      ? (await followRedirects(fetchWithRetry, url, init)).response
      : await fetchWithRetry(url, init);
  };
}

/** As undici says it of ports that belong to other protocols (fetch standard, "port blocking"). */
const BAD_PORT = 'bad port';

function forbiddenPort(url: string): EspalierError {
  const { origin, port } = new URL(url);
  return new EspalierError(
    'usage',
    `${origin} cannot be used: port ${port} is reserved for another protocol`,
    {
      hint: 'The fetch standard forbids it (https://fetch.spec.whatwg.org/#port-blocking). Make the server listen on another port.',
    },
  );
}

function partsOf(request: Request): RequestInit {
  const { method, headers, body, redirect, signal } = request;
  return { method, headers, redirect, signal, ...(body ? { body, duplex: 'half' } : {}) } as RequestInit;
}

/** A body that can be sent twice: everything but streams. A Blob opens a new stream each time. */
function isReplayable(body: unknown): boolean {
  return (
    body == null ||
    typeof body === 'string' ||
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof URLSearchParams
  );
}

/** undici reports a failed connection as `TypeError: fetch failed` with the reason as its cause. */
function isNetworkError(error: unknown): error is TypeError {
  return error instanceof TypeError && error.cause instanceof Error;
}

/** Waits, and rejects with the signal's own reason when it is aborted. */
export async function pause(ms: number, signal?: AbortSignal | undefined): Promise<void> {
  await sleep(ms, undefined, signal ? { signal } : {}).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}
