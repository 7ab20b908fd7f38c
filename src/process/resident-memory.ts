import { readdir, readFile } from 'node:fs/promises';

/** Field numbers of proc_pid_stat(5), counted after the name. */
const [PARENT, RESIDENT] = [1, 21];
/** Of every processor that Node runs on with 4 KiB pages; larger pages make the sum too small by as much. */
const PAGE_BYTES = 4096;

/**
 * Memory of a process and of all that descend from it, in bytes; pages that several share count for each. 0 where the system
 * has no /proc.
 */
export async function residentOfTree(root: number): Promise<number> {
  const names = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const rows = await Promise.all(names.map(async (name) => [Number(name), await statOf(name)] as const));
  const children = Map.groupBy(rows, ([, fields]) => Number(fields[PARENT]));
  const own = rows.find(([pid]) => pid === root);
  let bytes = 0;
  for (const queue = own === undefined ? [] : [own]; queue.length > 0; ) {
    const [pid, fields] = queue.pop() ?? [];
    bytes += Number(fields?.[RESIDENT] ?? 0) * PAGE_BYTES;
    queue.push(...(children.get(pid ?? 0) ?? []));
  }
  return bytes;
}

async function statOf(pid: string): Promise<string[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/**
 * Memory that processes have written to, in bytes: pages of files that they only map (a model's weights) do not count
 * (proc_pid_status(5), `RssAnon` and `RssShmem`).
 */
export async function writtenBytes(pids: readonly number[]): Promise<number> {
  const statuses = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')),
  );
  const lines = statuses.flatMap((status) => [...status.matchAll(/^Rss(?:Anon|Shmem):\s*(\d+) kB$/gm)]);
  return lines.reduce((sum, [, kib]) => sum + Number(kib) * 1024, 0);
}
