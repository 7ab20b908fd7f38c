import { randomUUID } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import {
  type ChildEnvironment,
  capture,
  type ExitInfo,
  residentOfTree,
  spawnGuarded,
} from '../process/index.ts';
import type { Isolation } from './isolation.ts';
import { LIMITS } from './program-limits.ts';

/** A Python in a sandbox. */
export interface IsolatedPython {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly exited: Promise<ExitInfo>;
  endsWithin(ms: number): Promise<ExitInfo | undefined>;
  /** What the sandbox's program said of itself so far. */
  complaint(): string;
  /** Calls once when all processes in the sandbox have more memory than they may. */
  onTooMuchMemory(call: () => void): void;
  /** Ends it at once; resolves when nothing is left. */
  kill(): Promise<void>;
}

/** The user `nobody` of every Linux. */
const NOBODY = 65_534;
const CHECK_MS = 100;
/** How long a container may take to end by itself when its input is closed; `docker kill` takes about as long. */
const CLOSE_MS = 1_000;

/**
 * Root becomes `nobody`: the kernel exempts root from the limit on processes, also in a sandbox (kernel/fork.c, INIT_USER).
 */
export function startIsolated(
  isolation: Isolation,
  version: string,
  driver: string,
  env: ChildEnvironment,
): IsolatedPython {
  const name = `espalier-${randomUUID()}`;
  const root = isolation.program === 'bwrap' && process.getuid?.() === 0;
  const command = { file: isolation.program, args: [], env };
  const filter = isolation.descriptor?.();
  const guarded = spawnGuarded(command, isolation.args(name, version, driver), {
    stdio: ['pipe', 'pipe', 'pipe', ...(filter === undefined ? [] : ['pipe' as const])],
    cwd: '/',
    user: root ? NOBODY : undefined,
  });
  const { pid, stdio } = guarded.child;
  const [stdin, stdout, stderr, descriptor] = stdio as unknown as [Writable, Readable, Readable, Writable?];
  // It ended before it read everything; how it ended tells why.
  for (const stream of [stdin, stdout, stderr, descriptor]) stream?.on('error', () => {});
  descriptor?.end(filter);
  let said = '';
  stderr.on('data', (piece) => {
    said = `${said}${piece}`.slice(-LIMITS.outputBytes);
  });
  let timer: NodeJS.Timeout | undefined;
  return {
    stdin,
    stdout,
    exited: guarded.exited,
    endsWithin: guarded.endsWithin,
    complaint: () => said.trim(),
    onTooMuchMemory(call) {
      if (pid === undefined || isolation.groupMemory !== 'watched') return;
      const check = async () => {
        if ((await residentOfTree(pid)) > LIMITS.groupBytes) call();
        else if (timer !== undefined && guarded.exit() === undefined) timer = setTimeout(check, CHECK_MS);
      };
      timer = setTimeout(check, CHECK_MS);
    },
    async kill() {
      clearTimeout(timer);
      timer = undefined;
      if (isolation.killArgs !== undefined) {
        stdin.end();
        if (!(await guarded.endsWithin(CLOSE_MS)))
          await capture(command, isolation.killArgs(name)).catch(() => {});
      }
      await guarded.stop(0);
    },
  };
}
