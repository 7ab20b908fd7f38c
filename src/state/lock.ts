import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemCodeOf } from '../common/errors.ts';

/** A lock file held by this process, or the process that holds it. */
export type LockAttempt =
  | { readonly taken: true; readonly release: () => Promise<void> }
  | { readonly taken: false; readonly holder: number | undefined };

/** What this process holds. A lock with our pid that is not among them is of a dead process: containers reuse pids. */
const held = new Set<string>();

/**
 * Tries to take a lock file, which holds the owner's pid. The lock of an owner that is gone (killed, crashed) is taken
 * over. Two machines that share a folder cannot see each other's processes.
 */
export async function tryLock(file: string): Promise<LockAttempt> {
  const path = resolve(file);
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      held.add(path);
      const release = async () => {
        held.delete(path);
        await rm(path, { force: true });
      };
      return { taken: true, release };
    } catch (error) {
      if (systemCodeOf(error) !== 'EEXIST') throw error;
    }
    const owner = await readFile(path, 'utf8').catch((error: unknown) => {
      if (systemCodeOf(error) !== 'ENOENT') throw error;
    });
    // Given back in the meantime.
    if (owner === undefined) continue;
    // Made a moment ago and not yet written.
    if (owner === '') return { taken: false, holder: undefined };
    const holder = Number(owner);
    if (holder === process.pid ? held.has(path) : isAlive(holder)) return { taken: false, holder };
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
