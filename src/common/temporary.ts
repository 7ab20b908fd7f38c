import { createHash, randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { systemCodeOf } from './errors.ts';

/** The namespace that this process's pid is of: containers of one machine count apart. Empty where there is no /proc. */
export const PID_NAMESPACE = namespaceOf();
/** Goes into temporary names: a pid means a process only where it was counted. */
const PLACE = createHash('sha256').update(`${hostname()}\n${PID_NAMESPACE}`).digest('hex').slice(0, 8);
const RANDOM_BYTES = 4;
const PATTERN = /^(.+)\.(\d+)-([0-9a-f]+)\.partial$/;
/** What a process elsewhere has not touched for so long is nobody's. */
const ABANDONED_MS = 24 * 3600 * 1000;

/** Temporary names that this process has made. */
const own = new Set<string>();

/** Bytes of a name, on every file system that people use. */
export const MAX_NAME_BYTES = 255;

/**
 * A name beside `path` that no reader takes for a finished file, and that says which process made it. Of a long name only the
 * beginning is in it: a file system that takes the name takes this one.
 */
export function temporaryName(path: string): string {
  const rest = `.${process.pid}-${PLACE}${randomBytes(RANDOM_BYTES).toString('hex')}.partial`;
  const name = `${startOf(basename(path), MAX_NAME_BYTES - rest.length)}${rest}`;
  own.add(name);
  return join(dirname(path), name);
}

/** As many of the first characters as fit into so many bytes of UTF-8. */
export function startOf(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  return text.slice(0, read);
}

/**
 * Removes what processes that have ended left in a folder under temporary names (see {@link temporaryName}), files and
 * folders. What cannot be removed stays.
 *
 * @param of whether to look after a finished file of this name; default all
 */
export async function removeLeftovers(
  folder: string,
  of: (finished: string) => boolean = () => true,
): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, finished = '', pid, place = ''] = PATTERN.exec(name) ?? [];
    if (pid === undefined || own.has(name) || !of(finished)) continue;
    const path = join(folder, name);
    const isElsewhere = place.length === PLACE.length + 2 * RANDOM_BYTES && !place.startsWith(PLACE);
    const isOver = Number(pid) === process.pid || !isAlive(Number(pid));
    if ((isOver && !isElsewhere) || (await ageOf(path)) > ABANDONED_MS) {
      await rm(path, { recursive: true, force: true }).catch(() => {});
    }
  }
}

/** Whether a process of this pid runs here, whichever it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}

function ageOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
}

function namespaceOf(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
