import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { isAlive, PID_NAMESPACE } from '../common/index.ts';

/** Names a process so that no other one, here or elsewhere, now or later, is taken for it. */
export const ownerSchema = z.strictObject({
  /** Of one lock: the same process may take a second one later. */
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  host: z.string(),
  /** Of the machine since it was started (`/proc/sys/kernel/random/boot_id`); empty where there is none. */
  boot: z.string(),
  /** The namespace that the pid is of. */
  namespace: z.string(),
  pid: z.int().min(1),
  /** When it was started, in clock ticks since the boot (proc(5), field 22 of stat); empty where there is no /proc. */
  started: z.string(),
});
export type Owner = z.infer<typeof ownerSchema>;

/** This process, with a new nonce. */
export function thisOwner(): Owner {
  return {
    nonce: randomBytes(16).toString('hex'),
    ...PLACE,
    pid: process.pid,
    started: startOf(process.pid),
  };
}

const PLACE = {
  host: hostname(),
  boot: textOf('/proc/sys/kernel/random/boot_id').trim(),
  namespace: PID_NAMESPACE,
};

/** Whether a process still runs; undefined where that cannot be seen from here. */
export function isRunning({ host, boot, namespace, pid, started }: Owner): boolean | undefined {
  if (host !== PLACE.host || boot !== PLACE.boot || namespace !== PLACE.namespace) return undefined;
  if (!isAlive(pid)) return false;
  // Without a start to compare, the pid may have been given to another process.
  return started === '' ? undefined : startOf(pid) === started;
}

/** Empty for a process that has ended and that nobody waited for yet (a zombie): it does nothing any more. */
function startOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`);
  // The name of the program, in brackets, may hold spaces and brackets.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? '' : (fields[18] ?? '');
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
