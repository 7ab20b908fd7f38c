import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { EspalierError, type Progress, silent } from '../../common/index.ts';
import { openHttpSource } from '../../http/index.ts';

export interface ExpectedFile {
  name: string;
  url: string;
  bytes: number;
  sha256: string;
}

export interface DownloadContext {
  fetch: typeof fetch;
  signal?: AbortSignal | undefined;
  progress?: Progress | undefined;
}

/**
 * Downloads a file whose size and SHA-256 are known beforehand; a connection that breaks or stalls is taken up again. The
 * caller removes what is left at `path` after an error.
 *
 * @throws EspalierError `download-corrupt` when the bytes are others, `llama-not-found` when the server refuses,
 *   `hub-unavailable` when it cannot be reached
 */
export async function downloadVerified(
  { name, url, ...expected }: ExpectedFile,
  path: string,
  { fetch, signal, progress = silent }: DownloadContext,
): Promise<void> {
  await using source = await openHttpSource({
    url,
    name,
    fetch,
    signal,
    refuse: async (response) => {
      await response.body?.cancel();
      const message = `${name}: the server answered ${response.status}, expected 200`;
      return new EspalierError('llama-not-found', message);
    },
  });
  const hash = createHash('sha256');
  let bytes = 0;
  // A file of another length is not fetched at all.
  if (source.size === expected.bytes) {
    async function* hashed() {
      for await (const piece of source.stream(0, source.size, signal)) {
        hash.update(piece);
        bytes += piece.length;
        progress({ type: 'bytes', label: name, done: bytes, total: expected.bytes });
        // A piece is valid only until the next one.
        yield Uint8Array.from(piece);
      }
    }
    await pipeline(hashed(), createWriteStream(path), { ...(signal && { signal }) });
    const sha256 = hash.digest('hex');
    if (sha256 === expected.sha256) return;
    throw corrupt(name, expected, { bytes, sha256 });
  }
  throw corrupt(name, expected, { bytes: source.size, sha256: 'unread' });
}

type Content = Pick<ExpectedFile, 'bytes' | 'sha256'>;

function corrupt(name: string, expected: Content, actual: Content): EspalierError {
  const wanted = `${expected.bytes} bytes with SHA-256 ${expected.sha256}`;
  return new EspalierError(
    'download-corrupt',
    `${name}: expected ${wanted}, got ${actual.bytes} with ${actual.sha256}`,
    { details: { name, expected, actual } },
  );
}
