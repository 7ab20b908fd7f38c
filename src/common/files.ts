import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EspalierError, messageOf, systemCodeOf } from './errors.ts';

/** A name beside `path` that no reader takes for a finished file. */
export function temporaryName(path: string): string {
  return `${path}.${process.pid}-${randomBytes(4).toString('hex')}.partial`;
}

/**
 * Writes a small file so that readers see the old content or the new, never a part: temporary name,
 * fsync, rename. Missing folders are made.
 *
 * @throws EspalierError `file-unreadable` when the file system refuses.
 */
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    await using handle = await open(temporary, 'wx');
    await handle.writeFile(content);
    await handle.sync();
    await rename(temporary, path);
  } catch (cause) {
    // Even `force` refuses where a folder of the path is a file; the first reason is the one to tell.
    await rm(temporary, { force: true }).catch(() => {});
    throw new EspalierError('file-unreadable', `cannot write ${path}: ${messageOf(cause)}`, { cause });
  }
}

/** JSON as Espalier writes it: two spaces, a final newline. */
export function stringifyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Reads a whole small file as UTF-8.
 *
 * @throws EspalierError `file-unreadable`
 */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new EspalierError('file-unreadable', `cannot read ${path}: ${readProblem(cause)}`, { cause });
  }
}

/** Why a file cannot be read, for people. */
export function readProblem(error: unknown): string {
  return systemCodeOf(error) === 'ENOENT' ? 'there is no such file' : messageOf(error);
}
