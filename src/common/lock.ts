import { readFile, rm, writeFile } from 'node:fs/promises';
import { systemCodeOf } from './errors.ts';

/** A lock file held by this process, or the process that holds it. */
export type LockAttempt =
  | { readonly taken: true; readonly release: () => Promise<void> }
  | { readonly taken: false; readonly holder: number | undefined };

/**
 * Tries to take a lock file, which holds the owner's pid. The lock of an owner that is gone (killed, crashed) is taken
 * over. Two machines that share a folder cannot see each other's processes.
 */
export async function tryLock(path: string): Promise<LockAttempt> {
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return { taken: true, release: () => rm(path, { force: true }) };
    } catch (error) {
      if (systemCodeOf(error) !== 'EEXIST') throw error;
    }
    const owner = await readFile(path, 'utf8').catch(() => undefined);
    // Given back in the meantime.
    if (owner === undefined) continue;
    // Made a moment ago and not yet written.
    if (owner === '') return { taken: false, holder: undefined };
    const holder = Number(owner);
    if (isAlive(holder)) return { taken: false, holder };
    await rm(path, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}
