import type { readdirSync, readFileSync } from 'node:fs';

/** The part of `node:fs` that is needed; handed in, because the watchdog gets these functions as text. */
interface ProcFiles {
  readonly readdirSync: typeof readdirSync;
  readonly readFileSync: typeof readFileSync;
}

/**
 * The processes that belong to a child: those of its session (it is a session's leader), and those that carry its marker in
 * their environment, which a double fork or setsid() does not take away. Zombies do not count: in a container nobody may
 * collect them (proc_pid_stat(5), proc_pid_environ(5)).
 *
 * The function must not refer to anything outside itself: see watchdog.ts.
 *
 * @param session pid of the child; 0 looks at markers only
 * @returns undefined where the system has no /proc
 */
export function findMembers(fs: ProcFiles, session: number, marker: string): number[] | undefined {
  let names: string[];
  try {
    fs.readFileSync('/proc/self/stat');
    names = fs.readdirSync('/proc');
  } catch {
    return undefined;
  }
  const found: number[] = [];
  for (const name of names) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'latin1');
      const [state, , , ofSession] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (state === 'Z' || state === 'X') continue;
      const marked = () => fs.readFileSync(`/proc/${name}/environ`, 'latin1').split('\0').includes(marker);
      if ((session !== 0 && Number(ofSession) === session) || marked()) found.push(Number(name));
    } catch {
      // It has ended meanwhile, or is another user's.
    }
  }
  return found;
}

/**
 * When a process began, as text to compare; `gone` where no process has this pid, undefined where the system does not tell.
 * Self-contained like {@link findMembers}.
 */
export function birthOf(fs: ProcFiles, pid: number): string | undefined {
  try {
    fs.readFileSync('/proc/self/stat');
  } catch {
    return undefined;
  }
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return 'gone';
  }
}
