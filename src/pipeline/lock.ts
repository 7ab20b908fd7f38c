import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EspalierError } from '../common/errors.ts';
import { tryLock } from '../common/lock.ts';

/**
 * Takes a run directory for this process; disposing gives it back.
 *
 * @throws EspalierError `usage` while another run works in the directory
 */
export async function lockFolder(folder: string): Promise<AsyncDisposable> {
  await mkdir(folder, { recursive: true });
  const attempt = await tryLock(join(folder, 'lock'));
  if (attempt.taken) return { [Symbol.asyncDispose]: attempt.release };
  throw new EspalierError('usage', `process ${attempt.holder ?? '(unknown)'} is working in ${folder}`, {
    hint: 'Wait for it, or give another run directory.',
    details: { holder: attempt.holder, folder },
  });
}
