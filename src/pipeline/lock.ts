import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EspalierError, messageOf } from '../common/errors.ts';
import { tryLock } from '../state/lock.ts';

/**
 * Takes a run directory for this process; disposing gives it back.
 *
 * @throws EspalierError `usage` while another run works in the directory, `file-unreadable` when it cannot be made or
 * written
 */
export async function lockFolder(folder: string): Promise<AsyncDisposable> {
  const attempt = await mkdir(folder, { recursive: true })
    .then(() => tryLock(join(folder, 'lock')))
    .catch((cause: unknown) => {
      throw new EspalierError('file-unreadable', `cannot work in ${folder}: ${messageOf(cause)}`, { cause });
    });
  if (attempt.taken) return { [Symbol.asyncDispose]: attempt.release };
  throw new EspalierError('usage', `process ${attempt.holder ?? '(unknown)'} is working in ${folder}`, {
    hint: 'Wait for it, or give another run directory.',
    details: { holder: attempt.holder, folder },
  });
}
