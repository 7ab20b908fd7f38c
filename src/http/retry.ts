import { randomInt } from 'node:crypto';
import { messageOf, systemCodeOf } from '../common/index.ts';

/** Statuses that a later attempt may turn into an answer; 501 and 505 never change. */
const RETRIED = new Set([408, 429, 500, 502, 503, 504]);

export function isRetriedStatus(status: number): boolean {
  return RETRIED.has(status);
}

/**
 * Milliseconds that a server asks us to wait: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), or the
 * Hub's `RateLimit: "api";r=0;t=123`, where `t` is the seconds until its window starts again; the longer where it
 * sends both. Undefined where it names no moment that is still to come.
 */
export function askedDelay(headers: Headers, now: number): number | undefined {
  const asked = [retryAfter(headers, now), windowRest(headers)].filter((one) => one !== undefined);
  const longest = Math.max(0, ...asked);
  return longest === 0 ? undefined : longest;
}

function retryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  // By the server's clock, where it says what that shows: ours may be hours off.
  const since = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : date - (Number.isNaN(since) ? now : since);
}

function windowRest(headers: Headers): number | undefined {
  const limit = headers.get('ratelimit');
  const remaining = limit?.match(/;\s*r=(\d+)/)?.[1];
  const reset = limit?.match(/;\s*t=(\d+)/)?.[1];
  return reset !== undefined && Number(remaining ?? 0) === 0 ? Number(reset) * 1000 : undefined;
}

/** A name that does not exist is asked for once more; EAI_AGAIN is a name server that did not answer, and worth more. */
const RETRIES_OF_UNKNOWN_NAME = 1;

/** Codes of OpenSSL and Node for a certificate that is not trusted, and for a server that speaks no TLS: both stay so. */
const TLS_REFUSAL =
  /^(CERT_|ERR_TLS_|ERR_SSL_|SELF_SIGNED_|DEPTH_ZERO_SELF_SIGNED_|UNABLE_TO_(VERIFY|GET_ISSUER)_|HOSTNAME_MISMATCH|EPROTO$)/;

/** Whether TLS failed for a reason that another attempt does not change: the certificate, or a server without TLS. */
export function tlsRefusal(reason: string | undefined): 'certificate' | 'protocol' | undefined {
  if (reason === undefined || !TLS_REFUSAL.test(reason)) return undefined;
  return /^(ERR_SSL_|EPROTO$)/.test(reason) ? 'protocol' : 'certificate';
}

/** Retries for a reason of failure, of as many as there are to be. */
export function retriesFor(reason: string | undefined, most: number): number {
  if (tlsRefusal(reason) !== undefined) return 0;
  return reason === 'ENOTFOUND' ? Math.min(RETRIES_OF_UNKNOWN_NAME, most) : most;
}

/** The longest pause that backoff alone makes; only a server's own wish may be longer. */
const MAX_BACKOFF_MS = 60_000;

/** Exponential backoff with "equal jitter": between half and all of `baseMs · 2^failures`, at most a minute. */
export function backoff(baseMs: number, failures: number): number {
  const full = Math.min(MAX_BACKOFF_MS, baseMs * 2 ** failures);
  return full / 2 + (full / 2) * (randomInt(1001) / 1000);
}

/** Scheme, host and path of a URL; what follows may be a signature, and is nobody's business. */
export function publicUrl(url: string): string {
  const parsed = new URL(url);
  return `${parsed.origin}${parsed.pathname}`;
}

/** The innermost reason of a network error: `ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`, `other side closed`. */
export function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return systemCodeOf(cause) ?? messageOf(cause);
}

/**
 * The server's clock when it answered, in Unix seconds: what it says of an end is by that clock, and ours may be hours off. Ours
 * where it does not say what its own shows (RFC 9110, 6.6.1).
 */
export function serverSeconds(headers: Headers): number {
  const date = Date.parse(headers.get('date') ?? '');
  return (Number.isNaN(date) ? Date.now() : date) / 1000;
}
