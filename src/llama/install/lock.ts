import { pause } from '../../http/fetch.ts';
import { tryLock } from '../../state/lock.ts';

const POLL_MS = 200;

/**
 * Runs `work` while no other process of this machine does under the same lock file.
 *
 * It saves downloading twice and no more: two machines that share a folder cannot see each other's processes, so
 * `work` must be safe without it (it ends in one rename).
 */
export async function withLock<T>(
  path: string,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  for (;;) {
    const attempt = await tryLock(path);
    if (attempt.taken) {
      try {
        return await work();
      } finally {
        await attempt.release();
      }
    }
    await pause(POLL_MS, signal);
  }
}
