import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** In /proc/net/tcp (proc_net(5)). */
const LISTENS = '0A';

/**
 * Whether one of a child's processes listens at a port of IPv4; undefined where the system does not tell. A healthy answer
 * from a port alone does not say who gave it.
 *
 * @param pids of the child and of what it started: the server may stand behind a wrapper script
 */
export async function listensAt(pids: readonly number[], port: number): Promise<boolean | undefined> {
  try {
    const table = await readFile('/proc/net/tcp', 'utf8');
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    const rows = table.split('\n').map((line) => line.trim().split(/\s+/));
    const inodes = rows.flatMap(([, local, , state, ...rest]) =>
      local?.endsWith(`:${hex}`) && state === LISTENS ? [`socket:[${rest[5]}]`] : [],
    );
    const open = (await Promise.all(pids.map(openFiles))).flat();
    return inodes.some((inode) => open.includes(inode));
  } catch {
    // Not Linux.
    return undefined;
  }
}

/** What a process has open; nothing of one that has just ended, whose end is noticed by whoever waits for it. */
async function openFiles(pid: number): Promise<string[]> {
  const folder = `/proc/${pid}/fd`;
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.map((name) => readlink(join(folder, name)).catch(() => '')));
}
