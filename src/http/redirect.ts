import { EspalierError } from '../common/index.ts';
import { isLoopback } from './proxy.ts';
import { publicUrl } from './retry.ts';

/** As the fetch standard has it. */
const MAX_REDIRECTS = 20;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export interface Followed {
  /** The first answer that is no redirect; its body is not read. */
  response: Response;
  /** Where it came from; it may hold a signature. */
  url: string;
  /** The headers of each answer on the way, the final one included, first to last. */
  trail: Headers[];
}

/**
 * Follows redirects of a GET by hand, because the answers on the way matter: the Hub puts the commit and the
 * linked size and ETag on its redirect, not on the file. `authorization` is dropped for good when the origin
 * changes.
 *
 * @throws what `fetch` throws; EspalierError `hub-refused` on a loop, and for an address that {@link nextAddress} refuses
 */
export async function followRedirects(
  fetch_: typeof fetch,
  url: string,
  init: RequestInit,
): Promise<Followed> {
  const headers = new Headers(init.headers);
  const trail: Headers[] = [];
  let current = url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await fetch_(current, { ...init, headers, redirect: 'manual' });
    trail.push(response.headers);
    const location = response.headers.get('location');
    if (!REDIRECTS.has(response.status) || location === null) return { response, url: current, trail };
    await response.body?.cancel();
    const next = nextAddress(location, new URL(current));
    if (next.origin !== new URL(current).origin) headers.delete('authorization');
    current = next.href;
  }
  throw refused(url, `${publicUrl(url)} redirects more than ${MAX_REDIRECTS} times`);
}

/**
 * Where a redirect leads. A server may send a reader to another server, and nowhere else: not to a file or a text in the address,
 * not from TLS to clear text, not into this machine unless it is on it.
 *
 * @throws EspalierError `hub-refused`
 */
function nextAddress(location: string, from: URL): URL {
  const next = URL.parse(location, from.href);
  const problem = next === null ? 'an address that cannot be read' : problemOf(next, from);
  if (next !== null && problem === undefined) return next;
  throw refused(from.href, `${publicUrl(from.href)} redirects to ${problem}`);
}

function problemOf(next: URL, from: URL): string | undefined {
  const { protocol, username, password, hostname } = next;
  if (protocol !== 'http:' && protocol !== 'https:') return `an address of ${protocol}, expected https:`;
  if (username !== '' || password !== '') return 'an address with a user name or password';
  if (isLoopback(hostname) && !isLoopback(from.hostname)) return `this machine (${hostname})`;
  if (protocol === 'http:' && from.protocol === 'https:') return `${next.origin}, without TLS`;
  return undefined;
}

function refused(url: string, message: string): EspalierError {
  return new EspalierError('hub-refused', message, {
    hint: 'Something other than the Hub may have answered, such as a proxy or a login page: check the network.',
    details: { url: publicUrl(url) },
  });
}

/** The first value of a header on the way. */
export function firstHeader(trail: Headers[], name: string): string | undefined {
  for (const headers of trail) {
    const value = headers.get(name);
    if (value !== null) return value;
  }
  return undefined;
}
