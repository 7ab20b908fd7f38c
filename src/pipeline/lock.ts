import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EspalierError } from '../common/errors.ts';
import { fileError } from '../common/files.ts';
import { tryLock } from '../state/lock.ts';
import type { Context } from './context.ts';

/**
 * Takes a run directory for this process; disposing gives it back.
 *
 * @throws EspalierError `usage` while another run works in the directory, `disk-full` or `file-unreadable` when it cannot
 * be made or written
 */
export async function lockFolder(
  folder: string,
  { signal, progress }: Pick<Context, 'signal' | 'progress'>,
): Promise<AsyncDisposable> {
  const onWait = (message: string) => progress({ type: 'note', level: 'info', message });
  const attempt = await mkdir(folder, { recursive: true, mode: 0o700 })
    .then(() => tryLock(join(folder, 'lock'), { signal, onWait }))
    .catch((cause: unknown) => {
      signal?.throwIfAborted();
      throw fileError(`cannot work in ${folder}`, cause);
    });
  if (attempt.taken) return { [Symbol.asyncDispose]: attempt.release };
  throw new EspalierError('usage', `${attempt.holder} is working in ${folder}`, {
    hint: 'Wait for it, or give another run directory.',
    details: { holder: attempt.holder, folder },
  });
}
