import { EspalierError } from '../common/index.ts';
import { isLoopback } from '../http/index.ts';

/**
 * Refuses an address to which something secret would go in clear.
 *
 * @param what is sent there: `the Hub token`
 * @param allowed the user said so
 * @throws EspalierError `usage` for an `http:` address that is not this machine's own
 */
export function refuseClearText(url: string, what: string, allowed: boolean): void {
  const { protocol, hostname, origin } = new URL(url);
  if (allowed || protocol !== 'http:' || isLoopback(hostname)) return;
  throw new EspalierError('usage', `${origin} is an address without TLS: ${what} would be sent unencrypted`, {
    hint: 'Use an https address. On a network that you trust, --allow-http permits this one.',
    details: { origin },
  });
}

/** Whether an address holds nothing but an address: a user, password or query is kept and shown with it, and may be a secret. */
export function isPlainAddress(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && `${parsed.username}${parsed.password}${parsed.search}${parsed.hash}` === '';
}
