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
 * @throws what `fetch` throws; TypeError on a redirect loop
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
    const next = new URL(location, current);
    if (next.origin !== new URL(current).origin) headers.delete('authorization');
    current = next.href;
  }
  throw new TypeError(`more than ${MAX_REDIRECTS} redirects from ${new URL(url).origin}`);
}

/** The first value of a header on the way. */
export function firstHeader(trail: Headers[], name: string): string | undefined {
  for (const headers of trail) {
    const value = headers.get(name);
    if (value !== null) return value;
  }
  return undefined;
}
