import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EspalierError } from '../common/errors.ts';
import { fileError } from '../common/files.ts';
import { removeLeftovers } from '../common/temporary.ts';
import { tryLock } from '../state/lock.ts';
import type { Context } from './context.ts';

/** Folders in which small files are written; large ones have their own journals. */
const LEFT_IN = [
  '.',
  'records',
  'logs',
  'kld',
  'speed',
  'memory',
  'calibration/imatrix',
  'calibration/text',
  'calibration/kld',
];

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
  if (attempt.taken) {
    // The lock is ours: nobody else writes here.
    for (const below of LEFT_IN) await removeLeftovers(join(folder, below));
    return { [Symbol.asyncDispose]: attempt.release };
  }
  throw new EspalierError('usage', `${attempt.holder} is working in ${folder}`, {
    hint: 'Wait for it, or give another run directory.',
    details: { holder: attempt.holder, folder },
  });
}
