import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { EspalierError } from '../../common/errors.ts';
import { type Progress, silent } from '../../common/progress.ts';

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
 * Downloads a file whose size and SHA-256 are known beforehand. The caller removes what is left at `path` after an error.
 *
 * @throws EspalierError `download-corrupt` when the bytes are others, `llama-not-found` when the server refuses
 */
export async function downloadVerified(
  file: ExpectedFile,
  path: string,
  context: DownloadContext,
): Promise<void> {
  const { signal, progress = silent } = context;
  const response = await context.fetch(file.url, { ...(signal && { signal }) });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new EspalierError(
      'llama-not-found',
      `${file.name}: the server answered ${response.status}, expected 200`,
    );
  }
  const hash = createHash('sha256');
  let bytes = 0;
  const watch = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      progress({ type: 'bytes', label: file.name, done: bytes, total: file.bytes });
      done(null, chunk);
    },
  });
  const body = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
  await pipeline(body, watch, createWriteStream(path), { ...(signal && { signal }) });
  const sha256 = hash.digest('hex');
  if (bytes === file.bytes && sha256 === file.sha256) return;
  const expected = `${file.bytes} bytes with SHA-256 ${file.sha256}`;
  throw new EspalierError(
    'download-corrupt',
    `${file.name}: expected ${expected}, got ${bytes} with ${sha256}`,
    {
      details: {
        name: file.name,
        expected: { bytes: file.bytes, sha256: file.sha256 },
        actual: { bytes, sha256 },
      },
    },
  );
}
