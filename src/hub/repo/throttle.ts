import type { Progress } from '../../common/index.ts';

/** Often enough for a smooth bar, rarely enough for a log. */
const INTERVAL_MS = 200;

/**
 * A counter that reports bytes at most five times a second, and always the last one.
 *
 * @param total exact number of bytes that will come
 */
export function byteCounter(progress: Progress, label: string, total: number): (done: number) => void {
  let last = Number.NEGATIVE_INFINITY;
  let lastDone = -1;
  return (done) => {
    const now = performance.now();
    if (done === lastDone || (done !== total && now - last < INTERVAL_MS)) return;
    last = now;
    lastDone = done;
    progress({ type: 'bytes', label, done, total });
  };
}
