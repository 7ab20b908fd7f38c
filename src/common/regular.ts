import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { EspalierError, messageOf } from './errors.ts';
import { readAll, readProblem } from './files.ts';

/**
 * Opens a file inside a folder that others may have written to: only a regular file, reached through no link, so that
 * nothing from outside of the folder is read under its name.
 *
 * @param name relative to the folder, with `/`
 * @throws EspalierError `file-unreadable`
 */
export async function openRegular(folder: string, name: string): Promise<FileHandle> {
  const path = join(folder, name);
  const parts = name.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part))) {
    throw refused(path, 'its name leads out of the folder');
  }
  try {
    for (let depth = 1; depth < parts.length; depth += 1) {
      const parent = join(folder, ...parts.slice(0, depth));
      if (!(await lstat(parent)).isDirectory()) throw refused(path, `${parent} is a link or not a folder`);
    }
    // Asked before it is opened: opening a device may do something.
    if (!(await lstat(path)).isFile()) throw refused(path, 'it is a link or not a regular file');
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
    throw refused(path, 'it is not a regular file');
  } catch (error) {
    throw error instanceof EspalierError ? error : refused(path, readProblem(error), error);
  }
}

/** Records of full benchmarks have 100 MB. */
const MAX_TEXT_BYTES = 256 * 2 ** 20;

/** Reads such a file as UTF-8. */
export async function readRegular(folder: string, name: string): Promise<string> {
  await using handle = await openRegular(folder, name);
  try {
    return (await readAll(handle, join(folder, name), MAX_TEXT_BYTES)).toString('utf8');
  } catch (cause) {
    if (cause instanceof EspalierError) throw cause;
    throw refused(join(folder, name), messageOf(cause), cause);
  }
}

function refused(path: string, problem: string, cause?: unknown): EspalierError {
  return new EspalierError('file-unreadable', `cannot read ${path}: ${problem}`, {
    hint: 'The files of a release must be regular files in the run directory itself. Make them again with "espalier run".',
    ...(cause === undefined ? {} : { cause }),
  });
}
