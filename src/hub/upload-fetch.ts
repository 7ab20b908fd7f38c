import { EspalierError } from '../common/errors.ts';
import type { Progress } from '../common/progress.ts';
import type { FetchInit } from '../http/fetch.ts';
import { type ReleaseFile, sha256Of, sizeOfContent } from './release.ts';
import { byteCounter } from './throttle.ts';

/** What @huggingface/hub adds to the init of an upload, for a fetch that can make use of it. */
interface ProgressHint {
  path?: string;
  part?: number;
}

const OPENS_PULL_REQUEST = /\/commit\/[^/]+\?create_pr=1$/;

/**
 * A fetch for one upload: counts the bytes of bodies as they leave (the LFS path of @huggingface/hub reports only
 * 0 and 1 in Node), and compares the digests that the client announces with those that were proven, so that a
 * file that changed on disk meanwhile is never published.
 */
export function uploadFetch(
  inner: typeof fetch,
  files: readonly ReleaseFile[],
  progress: Progress,
): typeof fetch {
  const known = new Set(files.map(sha256Of));
  const counters = new Map(files.map((file) => [file.path, partCounter(file, progress)]));
  return async (input, init) => {
    if (init?.method === 'POST' && String(input).endsWith('.git/info/lfs/objects/batch')) {
      checkAnnounced(String(init.body), known);
    }
    const hint = (init as { progressHint?: ProgressHint } | undefined)?.progressHint;
    const count = hint?.path === undefined ? undefined : counters.get(hint.path);
    // Tried again, it would open a second pull request.
    if (OPENS_PULL_REQUEST.test(String(input))) {
      const sentOnce: FetchInit = { ...init, once: true };
      return await inner(input, sentOnce);
    }
    if (!count || init?.method !== 'PUT' || !(init.body instanceof Blob)) return await inner(input, init);
    const body = new CountingBlob(init.body, (done) => count(hint?.part ?? 0, done));
    return await inner(input, { ...init, body });
  };
}

/** Adds up the parts of one file, which go out side by side. */
function partCounter(file: ReleaseFile, progress: Progress): (part: number, done: number) => void {
  const count = byteCounter(progress, `upload ${file.path}`, sizeOfContent(file.content));
  const parts = new Map<number, number>();
  return (part, done) => {
    parts.set(part, done);
    count(parts.values().reduce((sum, bytes) => sum + bytes, 0));
  };
}

function checkAnnounced(batch: string, known: ReadonlySet<string>): void {
  const { objects } = JSON.parse(batch) as { objects: { oid: string }[] };
  const unexpected = objects.find(({ oid }) => !known.has(oid));
  if (!unexpected) return;
  throw new EspalierError(
    'file-unreadable',
    `a file changed on disk after it was verified: its SHA-256 is ${unexpected.oid}, expected ${[...known].join(' or ')}`,
    { hint: 'Do not change the run directory while Espalier works. Run again.' },
  );
}

/**
 * A Blob that tells how far its stream was read. `fetch` takes size and stream from it; `new Blob([it])` would see
 * an empty Blob (Node ignores the overrides of a subclass there), so it must not go into one.
 */
class CountingBlob extends Blob {
  override readonly size: number;
  readonly #inner: Blob;
  readonly #onBytes: (done: number) => void;

  constructor(inner: Blob, onBytes: (done: number) => void) {
    super([]);
    this.size = inner.size;
    this.#inner = inner;
    this.#onBytes = onBytes;
  }

  /** A fresh stream that counts from 0: each attempt of a retried request opens one. */
  override stream(): ReturnType<Blob['stream']> {
    let done = 0;
    const onBytes = this.#onBytes;
    const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(block, controller) {
        done += block.length;
        onBytes(done);
        controller.enqueue(block);
      },
    });
    return this.#inner.stream().pipeThrough(counting);
  }
}
