import { EspalierError } from '../common/index.ts';
import { isLoopback } from './proxy.ts';
import { publicUrl } from './retry.ts';

/** As the fetch standard has it. */
const MAX_REDIRECTS = 20;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Those that keep method and body. */
const KEEPING = new Set([307, 308]);

export interface Followed {
  /** The first answer that is no redirect; its body is not read. */
  response: Response;
  /** Where it came from; it may hold a signature. */
  url: string;
  /** The headers of each answer on the way, the final one included, first to last. */
  trail: Headers[];
}

/**
 * Follows redirects by hand: the answers on the way matter, as the Hub puts the commit and the linked size and ETag on its
 * redirect, not on the file; and what is sent goes to nobody else. `authorization` is dropped for good when the origin changes. A
 * body is sent again to the same origin, and to no other.
 *
 * @param fetch_ follows none
 * @throws what `fetch` throws; EspalierError `hub-refused` on a loop, for an address that {@link nextAddress} refuses, and for a
 * request that would go to another origin, or go on as a GET without what it sends (fetch standard, "HTTP-redirect fetch")
 */
export async function followRedirects<Init extends RequestInit>(
  fetch_: (url: string, init: Init) => Promise<Response>,
  url: string,
  init: Init,
): Promise<Followed> {
  const headers = new Headers(init.headers);
  const method = (init.method ?? 'GET').toUpperCase();
  const reads = method === 'GET' || method === 'HEAD';
  const trail: Headers[] = [];
  let current = url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await fetch_(current, { ...init, headers, redirect: 'manual' });
    trail.push(response.headers);
    const location = response.headers.get('location');
    if (!REDIRECTS.has(response.status) || location === null) return { response, url: current, trail };
    await response.body?.cancel();
    const from = new URL(current);
    const next = nextAddress(location, from);
    if (!reads && !KEEPING.has(response.status)) {
      throw refused(
        current,
        `${publicUrl(current)} answered a ${method} with ${response.status} (${publicUrl(next.href)}), which leaves out what was sent`,
      );
    }
    if (next.origin !== from.origin) {
      if (!reads)
        throw elsewhere(current, `redirects a ${method} to ${next.origin}, where nothing is sent`, next);
      headers.delete('authorization');
    }
    current = next.href;
  }
  throw refused(url, `${publicUrl(url)} redirects more than ${MAX_REDIRECTS} times`);
}

/** The error for a server that sends its readers to another one, which must then be asked by its own address. */
export function elsewhere(url: string, problem: string, { origin }: URL): EspalierError {
  return new EspalierError('hub-refused', `${publicUrl(url)} ${problem}`, {
    hint: `If ${origin} is the server that you mean, give its address: for the Hub --hub-url ${origin}.`,
    details: { url: publicUrl(url), origin },
  });
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
