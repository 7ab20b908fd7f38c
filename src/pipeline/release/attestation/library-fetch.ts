/** As much of make-fetch-happen as the libraries of Sigstore use. */
interface LibraryInit {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
  /** Milliseconds. */
  readonly timeout?: number;
}

let current: typeof fetch = globalThis.fetch;

/** Has the libraries of Sigstore go by our fetch: its proxy, its retries, its name. */
export function useFetch(ours: typeof fetch): void {
  current = ours;
}

/**
 * Stands in the bundle where those libraries import make-fetch-happen, which brings a megabyte of caches and proxies of its own
 * (rolldown.config.ts).
 */
// biome-ignore lint/style/noDefaultExport: it stands for a package whose export is its default
export default async function libraryFetch(
  url: string,
  { method = 'GET', headers = {}, body, timeout }: LibraryInit = {},
): Promise<Response> {
  return await current(url, {
    method,
    headers,
    ...(body !== undefined && { body: typeof body === 'string' ? body : new Uint8Array(body) }),
    ...(timeout !== undefined && { signal: AbortSignal.timeout(timeout) }),
  });
}
