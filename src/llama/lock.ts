import { readFile, rm, writeFile } from 'node:fs/promises';
import { systemCodeOf } from '../common/errors.ts';
import { pause } from '../http/fetch.ts';

const POLL_MS = 200;

/**
 * Runs `work` while no other process of this machine does under the same lock file, which holds the owner's pid; the
 * lock of an owner that is gone is taken over.
 *
 * It saves downloading twice and no more: two machines that share a folder cannot see each other's processes, so
 * `work` must be safe without it (it ends in one rename).
 */
export async function withLock<T>(
  path: string,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  while (!(await take(path))) {
    if (!(await isHeld(path))) await rm(path, { force: true });
    else await pause(POLL_MS, signal);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isHeld(path: string): Promise<boolean> {
  const owner = await readFile(path, 'utf8').catch(() => undefined);
  // Gone in the meantime, or made a moment ago and not yet written.
  if (owner === undefined || owner === '') return owner === '';
  try {
    process.kill(Number(owner), 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}
