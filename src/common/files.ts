import { type FileHandle, link, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EspalierError, messageOf, systemCodeOf } from './errors.ts';
import { fileKind } from './file-kind.ts';
import { missingHint } from './likely-path.ts';
import { makeFolder } from './make-folder.ts';
import { temporaryName } from './temporary.ts';

/**
 * Writes a small file so that readers see the old content or the new, never a part: temporary name,
 * fsync, rename. Missing folders are made.
 *
 * @param mode of the file, whatever the umask says; default the umask's
 * @throws EspalierError `disk-full`, or `file-unreadable` when the file system refuses otherwise.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await makeFolder(dirname(path));
    await using handle = await open(temporary, 'wx', mode);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(content);
    await handle.sync();
    await rename(temporary, path);
  } catch (cause) {
    // Even `force` refuses where a folder of the path is a file; the first reason is the one to tell.
    await rm(temporary, { force: true }).catch(() => {});
    throw fileError(`cannot write ${path}`, cause);
  }
}

/** What file systems without hard links answer. */
const NO_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/**
 * Makes a small file with its content in it, unless there is one: readers never see a part. The folder must be there.
 *
 * @returns whether it was made
 * @throws the system's error
 */
export async function createFileAtomic(path: string, content: string, mode?: number): Promise<boolean> {
  const temporary = temporaryName(path);
  try {
    await writeFile(temporary, content, { flag: 'wx', mode });
    await link(temporary, path);
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.includes(systemCodeOf(error) ?? '')) throw error;
    return await createPlain(path, content, mode);
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
}

async function createPlain(path: string, content: string, mode: number | undefined): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx', mode });
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    await rm(path, { force: true });
    throw error;
  }
}

/** What the system says when there is no room: of the disk, or of this user's share of it. */
const FULL: readonly string[] = ['ENOSPC', 'EDQUOT'];

/** Whether a call to the file system failed: not a program that did not start, not a network. */
export function isFileSystemError(error: unknown): boolean {
  if (!(error instanceof Error) || !('syscall' in error) || typeof error.syscall !== 'string') return false;
  return (
    FILE_REFUSALS.includes(systemCodeOf(error) ?? '') &&
    !/^(spawn|connect|bind|listen|kill)/.test(error.syscall)
  );
}

/** What file systems refuse with (sockets have other codes), and what to do where that does not depend on the file. */
const ADVICE = {
  ENOSPC: 'Free some disk and run again.',
  EDQUOT: 'The disk quota of this user is used up: free some space, or give another place, and run again.',
  EFBIG:
    'The file is larger than is allowed here: see "ulimit -f", and the limit of the file system (4 GiB on FAT32).',
  EROFS: 'The file system is read-only: give another place.',
  EACCES: 'Check the permissions of the file and of the folders above it, and which user runs the command.',
  EPERM: 'Check the permissions of the file and of the folders above it, and which user runs the command.',
  EIO: 'The disk or the network drive failed: check it (dmesg), or give another place.',
  ENOENT: 'Check the path; a relative path starts in the folder that the command runs in.',
  ENOTDIR: 'A part of the path is a file where a folder is needed: check the path.',
  EISDIR: 'Give a file, not a folder.',
  EEXIST: 'Something else has that name, where a folder or a new file is needed: check the path.',
  ENOTEMPTY: 'Something else has that name, where a folder or a new file is needed: check the path.',
  ENAMETOOLONG: 'Give a shorter name: most file systems take 255 bytes.',
  ELOOP: 'The links in the path form a loop: give the path of the file itself.',
  EBUSY: 'Another program is using it: close that program, and run again.',
  ETXTBSY: 'The program is running, so its file cannot be changed: end it, and run again.',
  EXDEV: 'Two paths must be on the same file system: give a path on the same one.',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n 4096), and run again.',
  ENFILE: 'All programs of this machine have too many files open: end some, and run again.',
  ESTALE: 'The network drive was mounted again or the file replaced: run again.',
  ENXIO: 'It is a device or pipe with nothing attached: give a file.',
} satisfies Readonly<Record<string, string>>;

/** The codes of {@link fileAdvice}. */
export const FILE_REFUSALS: readonly string[] = Object.keys(ADVICE);

/** What to do about a refusal of the file system; undefined where nothing general can be said. */
export function fileAdvice(error: unknown): string | undefined {
  const code = systemCodeOf(error) ?? '';
  return Object.hasOwn(ADVICE, code) ? ADVICE[code as keyof typeof ADVICE] : undefined;
}

/** Whether the disk is full, or this user's share of it. */
export function isDiskFull(error: unknown): boolean {
  return FULL.includes(systemCodeOf(error) ?? '');
}

/**
 * What the file system refused, as an error of ours: `disk-full` or `file-unreadable`. One that is ours already passes.
 *
 * @param what was not done, as "cannot write FILE"
 */
export function fileError(what: string, cause: unknown, hint?: string): EspalierError {
  if (cause instanceof EspalierError) return cause;
  const full = isDiskFull(cause);
  const advice = full ? fileAdvice(cause) : (hint ?? fileAdvice(cause));
  return new EspalierError(full ? 'disk-full' : 'file-unreadable', `${what}: ${messageOf(cause)}`, {
    cause,
    ...(advice !== undefined && { hint: advice }),
  });
}

/** JSON as Espalier writes it: two spaces, a final newline. */
export function stringifyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A string of JavaScript holds twice as much at most; texts for KL divergence have a few MB, records of full benchmarks 100. */
const MAX_TEXT_BYTES = 256 * 2 ** 20;

/**
 * Reads a whole small file as UTF-8.
 *
 * @param most bytes that it may have
 * @throws EspalierError `file-unreadable`
 */
export async function readText(path: string, most = MAX_TEXT_BYTES): Promise<string> {
  const bytes = await readBytes(path, most);
  refuseUtf16(path, bytes);
  const kind = fileKind(bytes);
  if (kind !== undefined) {
    throw new EspalierError('file-unreadable', `${path} is ${kind.name}, expected text`, { hint: kind.hint });
  }
  return bytes.toString('utf8');
}

/**
 * Reads a whole file, but not more than its limit: a device or a pipe does not say how long it is.
 *
 * @param most bytes that it may have
 * @throws EspalierError `file-unreadable`
 */
export async function readBytes(path: string, most: number): Promise<Buffer> {
  try {
    await using handle = await open(path);
    return await readAll(handle, path, most);
  } catch (cause) {
    if (cause instanceof EspalierError) throw cause;
    const hint = (systemCodeOf(cause) === 'ENOENT' ? missingHint(path) : undefined) ?? fileAdvice(cause);
    throw new EspalierError('file-unreadable', `cannot read ${path}: ${readProblem(cause)}`, {
      cause,
      ...(hint !== undefined && { hint }),
    });
  }
}

/** As {@link readBytes}, from a file that is open. @throws also the system's error */
export async function readAll(handle: FileHandle, path: string, most: number): Promise<Buffer> {
  const { size } = await handle.stat();
  const tooLong = (bytes: string) =>
    new EspalierError('file-unreadable', `${path} has ${bytes} bytes, but at most ${most} are read`, {
      hint: 'Check that this is the right file.',
    });
  if (size > most) throw tooLong(String(size));
  const pieces: Buffer[] = [];
  let read = 0;
  for await (const piece of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    read += piece.length;
    if (read > most) throw tooLong(`more than ${most}`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** By its byte-order mark, of either order. @throws EspalierError `file-unreadable` */
export function refuseUtf16(path: string, [first, second]: Uint8Array): void {
  if (!((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))) return;
  throw new EspalierError('file-unreadable', `${path} is UTF-16, expected UTF-8`, {
    hint: 'Save it as UTF-8. In Windows PowerShell, ">" writes UTF-16; "Out-File -Encoding utf8" writes UTF-8.',
  });
}

/** Why a file cannot be read, for people. */
export function readProblem(error: unknown): string {
  const code = systemCodeOf(error);
  if (code === 'EISDIR') return 'it is a folder, expected a file';
  return code === 'ENOENT' ? 'there is no such file' : messageOf(error);
}
