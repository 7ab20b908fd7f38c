import { mkdir, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemCodeOf } from './errors.ts';

/**
 * Makes a folder and those above it that are missing. Node's own `mkdir` with `recursive` never ends where the system answers
 * ENOENT though the parent is there, as in /proc.
 *
 * @returns the topmost folder that was made; undefined where nothing was missing
 * @throws the system's error
 */
export async function makeFolder(path: string, mode?: number): Promise<string | undefined> {
  const folder = resolve(path);
  if (await isFolder(folder)) return undefined;
  const first = await makeFolder(dirname(folder), mode);
  try {
    await mkdir(folder, { mode });
    return first ?? folder;
  } catch (error) {
    // Another process was faster.
    if (systemCodeOf(error) === 'EEXIST' && (await isFolder(folder))) return first;
    throw error;
  }
}

/**
 * Makes sure that a folder can be made, and leaves nothing.
 *
 * @param existing the nearest folder above it that is there
 * @throws the system's error
 */
export async function probeFolder(existing: string): Promise<void> {
  await rmdir(await mkdtemp(join(existing, '.espalier-')));
}

/** @throws the system's error for a path that leads through a file */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT' && dirname(path) !== path) return false;
    throw error;
  }
}
