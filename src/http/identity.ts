import { EspalierError } from '../common/errors.ts';
import { type Followed, firstHeader } from './redirect.ts';

/** What makes two answers parts of one and the same file. */
export interface RemoteIdentity {
  /** Bytes of the whole file. */
  size: number;
  /** ETag of the server that sends the bytes (a CDN's own, perhaps); only a strong one. */
  etag: string | undefined;
  /** `X-Linked-Etag` of the Hub, without quotes: the SHA-256 of an LFS file. */
  linkedEtag: string | undefined;
  /** `X-Repo-Commit` of the Hub. */
  commit: string | undefined;
}

/** As one answer says it; an answer need not name the size. */
export type SeenIdentity = Omit<RemoteIdentity, 'size'> & { size: number | undefined };

/**
 * `bytes 5-9/100` → `{ range: { start: 5, end: 10 }, size: 100 }`. A refusal (416) names a size and no range.
 * Undefined when no size is named.
 */
export function parseContentRange(value: string | null) {
  const match = value?.match(/^bytes (?:(\d+)-(\d+)|\*)\/(\d+)$/);
  if (!match) return undefined;
  const [, first, last, size] = match;
  const range = first === undefined ? undefined : { start: Number(first), end: Number(last) + 1 };
  return { range, size: Number(size) };
}

/** What an answer to a GET (with or without a range) says about the file; `size` undefined if nothing. */
export function identityOf(followed: Followed): SeenIdentity {
  const { response, trail } = followed;
  const { headers, status } = response;
  const etag = headers.get('etag') ?? undefined;
  const ranged = parseContentRange(headers.get('content-range'))?.size;
  const length = status === 200 ? headers.get('content-length') : null;
  return {
    size: ranged ?? (length === null ? undefined : Number(length)),
    etag: etag?.startsWith('"') ? etag : undefined,
    linkedEtag: firstHeader(trail, 'x-linked-etag')?.replaceAll('"', ''),
    commit: firstHeader(trail, 'x-repo-commit'),
  };
}

/**
 * @param seen what a later answer says; parts that it does not say are not compared
 * @throws EspalierError `base-changed`, with both values
 */
export function checkSame(name: string, pinned: RemoteIdentity, seen: SeenIdentity): void {
  for (const key of ['size', 'etag', 'linkedEtag', 'commit'] as const) {
    const was = pinned[key];
    const is = seen[key];
    if (was === undefined || is === undefined || was === is) continue;
    throw new EspalierError(
      'base-changed',
      `${name} changed while it was read: ${key} was ${was}, is ${is}`,
      {
        hint: 'Name a commit instead of a branch, and start again.',
        details: { name, what: key, expected: was, actual: is },
      },
    );
  }
}
