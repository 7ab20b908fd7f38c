import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** In /proc/net/tcp (proc_net(5)). */
const LISTENS = '0A';

/**
 * Whether a process itself listens at a port of IPv4; undefined where the system does not tell. A healthy answer from a port
 * alone does not say who gave it.
 */
export async function listensAt(pid: number, port: number): Promise<boolean | undefined> {
  try {
    const table = await readFile('/proc/net/tcp', 'utf8');
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    const rows = table.split('\n').map((line) => line.trim().split(/\s+/));
    const inodes = rows.flatMap(([, local, , state, ...rest]) =>
      local?.endsWith(`:${hex}`) && state === LISTENS ? [`socket:[${rest[5]}]`] : [],
    );
    const folder = `/proc/${pid}/fd`;
    const names = await readdir(folder);
    const open = await Promise.all(names.map((name) => readlink(join(folder, name)).catch(() => '')));
    return inodes.some((inode) => open.includes(inode));
  } catch {
    // Not Linux, or a process that has just ended; its end is noticed by whoever waits for it.
    return undefined;
  }
}
