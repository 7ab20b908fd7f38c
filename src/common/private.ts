import type { FileHandle } from 'node:fs/promises';
import { chmod, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Of files that hold answers and logs: they may quote what was asked, and what programs said of their environment. */
export const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/**
 * Makes a folder, and those above it that are missing, for this user alone whatever the umask says. Folders that there are
 * already stay as they are: their owner has decided.
 *
 * @throws the system's error
 */
export async function makePrivateFolder(path: string): Promise<void> {
  const folder = resolve(path);
  const first = await makeFolder(folder, PRIVATE_FOLDER);
  for (let made = folder; first !== undefined; made = dirname(made)) {
    await chmod(made, PRIVATE_FOLDER);
    if (made === resolve(first) || dirname(made) === made) return;
  }
}

/**
 * Opens a file for this user alone, also one that was there for others; its folder is made where it is missing.
 *
 * @param flags `w` to overwrite, `a` to append
 * @throws the system's error
 */
export async function openPrivate(path: string, flags: 'w' | 'a'): Promise<FileHandle> {
  await makePrivateFolder(dirname(path));
  const handle = await open(path, flags, PRIVATE_FILE);
  try {
    await handle.chmod(PRIVATE_FILE);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}
