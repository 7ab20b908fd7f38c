import { EspalierError } from '../common/index.ts';
import { type Followed, firstHeader } from './redirect.ts';

/** What a file must be, by another word than the server's that sends it: the Hub's list of files. */
export interface ExpectedFile {
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of an LFS file, else git's blob id. */
  readonly etag: string;
}

/** What makes two answers parts of one and the same file. */
export interface RemoteIdentity {
  /** Bytes of the whole file. */
  size: number;
  /** ETag of the server that sends the bytes (a CDN's own, perhaps), as it is written: `"a"`, or `W/"a"` for a weak one. */
  etag: string | undefined;
  /** Of a server that names no ETag. */
  lastModified: string | undefined;
  /** Without quotes, what the file is called by who was asked for it: `X-Linked-Etag`, else the ETag, weak or strong. */
  named: string | undefined;
  /** `X-Linked-Etag` of the Hub, without quotes: the SHA-256 of an LFS file. */
  linkedEtag: string | undefined;
  /** `X-Repo-Commit` of the Hub. */
  commit: string | undefined;
}

/** As one answer says it; an answer need not name the size. */
type SeenIdentity = Omit<RemoteIdentity, 'size'> & { size: number | undefined };

/**
 * `bytes 5-9/100` → `{ range: { start: 5, end: 10 }, size: 100 }`. A refusal (416) names a size and no range.
 * Undefined when no size is named, or a number is none that bytes are counted with.
 */
export function parseContentRange(value: string | null) {
  const match = value?.match(/^bytes (?:(\d+)-(\d+)|\*)\/(\d+)$/);
  if (!match) return undefined;
  const [, first, last, size] = match;
  const range = first === undefined ? undefined : { start: Number(first), end: Number(last) + 1 };
  const numbers = [Number(size), range?.start ?? 0, range?.end ?? 0];
  return numbers.every(Number.isSafeInteger) ? { range, size: Number(size) } : undefined;
}

/** What an answer to a GET (with or without a range) says about the file; `size` undefined if nothing. */
export function identityOf(followed: Followed): SeenIdentity {
  const { response, trail } = followed;
  const { headers, status } = response;
  const etag = headers.get('etag') ?? undefined;
  const ranged = parseContentRange(headers.get('content-range'))?.size;
  const linked = firstHeader(trail, 'x-linked-etag');
  const linkedEtag = linked === undefined ? undefined : bare(linked);
  const length = status === 200 ? headers.get('content-length') : null;
  return {
    size: ranged ?? sizeOf(length),
    etag,
    lastModified: etag === undefined ? (headers.get('last-modified') ?? undefined) : undefined,
    named: linkedEtag ?? (etag === undefined ? undefined : bare(etag)),
    linkedEtag,
    commit: firstHeader(trail, 'x-repo-commit'),
  };
}

function sizeOf(length: string | null): number | undefined {
  const size = length === null || length === '' ? Number.NaN : Number(length);
  return Number.isSafeInteger(size) && size >= 0 ? size : undefined;
}

/** The ETag for `If-Range`, which takes no weak one (RFC 9110, 13.1.5). */
export function strongEtag({ etag }: RemoteIdentity): string | undefined {
  return etag?.startsWith('"') ? etag : undefined;
}

function bare(etag: string): string {
  return etag.replace(/^W\//, '').replaceAll('"', '');
}

/**
 * @param seen what a later answer says; size and commit are not compared where it does not say them, an ETag must not vanish
 * @param redirected whether it came by the redirect, which names the linked ETag
 * @throws EspalierError `base-changed`, with both values
 */
export function checkSame(
  name: string,
  pinned: RemoteIdentity,
  seen: SeenIdentity,
  redirected: boolean,
): void {
  const demanded = redirected ? ['etag', 'linkedEtag'] : ['etag'];
  for (const key of ['size', 'etag', 'lastModified', 'linkedEtag', 'commit'] as const) {
    const was = pinned[key];
    const is = seen[key];
    if (was === undefined || was === is || (is === undefined && !demanded.includes(key))) continue;
    throw changed(name, key, was, is);
  }
}

/**
 * @throws EspalierError `base-changed` unless a server that was asked for a file by its address names the file that is
 *   expected, and its size
 */
export function checkExpected(name: string, expected: ExpectedFile, { size, named }: SeenIdentity): void {
  if (named !== expected.etag) throw changed(name, 'etag', expected.etag, named);
  if (size !== undefined && size !== expected.size) throw changed(name, 'size', expected.size, size);
}

function changed(name: string, what: string, was: string | number, is: string | number | undefined) {
  return new EspalierError(
    'base-changed',
    `${name} is not the file that was resolved: its ${what} was ${was}, now it is ${is ?? 'not known'}`,
    {
      hint: 'Name a commit instead of a branch, and start again. If you use a mirror or proxy, it may be stale: try without it.',
      details: { name, what, expected: was, actual: is },
    },
  );
}
