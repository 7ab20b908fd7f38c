import type { ChildProcess, StdioOptions } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa, type Options } from 'execa';
import type { ChildEnvironment } from './environment.ts';
import { findMembers } from './group-members.ts';
import { processGroup } from './process-group.ts';
import { startWatchdog, unwatch, watch } from './watchdog.ts';

/** How to start a program. */
export interface Command {
  readonly file: string;
  /** What comes before the program's own arguments (a private loader and its options, or nothing). */
  readonly args: readonly string[];
  /** The whole environment, not additions to one. */
  readonly env: ChildEnvironment;
}

/** How a process ended: one of `code` and `signal` is set. `error` is set instead when it never started. */
export interface ExitInfo {
  code: number | null;
  signal: NodeJS.Signals | null;
  error?: Error;
}

/** `exit code 1`, `signal SIGKILL`, `it could not be started: ...`. */
export function describeExit({ code, signal, error }: ExitInfo): string {
  if (error) return `it could not be started: ${error.message}`;
  return signal === null ? `exit code ${code}` : `signal ${signal}`;
}

/** A process that ends when we end, however we end, with all processes that it started. */
export interface Guarded {
  child: ChildProcess;
  /** Pids of all that belongs to it and runs. */
  members(): readonly number[];
  /** How the process itself ended; what it left running is ended from then on. Never rejects. */
  exited: Promise<ExitInfo>;
  /** Set from the moment at which the end is known. */
  exit(): ExitInfo | undefined;
  /** Waits for the end, but not for longer than `ms`; undefined when it still runs. */
  endsWithin(ms: number): Promise<ExitInfo | undefined>;
  /**
   * Ends it and what it started: one SIGTERM to each process, after `graceMs` SIGKILL. Resolves when nothing is left. Calling
   * it again, or after the end, only waits.
   *
   * @param graceMs default {@link STOP_GRACE_MS}
   */
  stop(graceMs?: number): Promise<ExitInfo>;
}

export interface SpawnOptions {
  readonly stdio: StdioOptions;
  readonly cwd?: string | undefined;
  /** User and group to become, for root. */
  readonly user?: number | undefined;
}

/** Names a child in its environment, and in that of everything it starts. */
const MARKER = 'ESPALIER_PROCESS';
/**
 * How long a program may take to end. A runner that cancels a job sends SIGINT, after 7.5 s SIGTERM and after 2.5 s more SIGKILL to
 * all (GitHub Docs, "Workflow cancellation reference"): what follows the end of a program must fit in as well.
 */
export const STOP_GRACE_MS = 5_000;

/**
 * Starts a program under the watchdog, in a session of its own: Ctrl-C reaches us alone, and a signal reaches all that it
 * started, also behind a wrapper script. It is the only place that starts programs.
 */
export function spawnGuarded(command: Command, args: readonly string[], options: SpawnOptions): Guarded {
  const { stdio, cwd, user } = options;
  const id = randomUUID();
  startWatchdog(command.env);
  const started = execa(command.file, [...command.args, ...args], {
    env: { ...command.env, [MARKER]: id },
    extendEnv: false,
    detached: true,
    cleanup: false,
    buffer: false,
    reject: false,
    windowsHide: true,
    stdio: stdio as NonNullable<Options['stdio']>,
    ...(cwd !== undefined && { cwd }),
    ...(user !== undefined && { uid: user, gid: user }),
  });
  const child = started as unknown as ChildProcess;
  const { pid } = child;
  const marker = `${MARKER}=${id}`;
  if (pid !== undefined) watch(pid, marker);
  const group = pid === undefined ? undefined : processGroup(pid, marker);

  let exit: ExitInfo | undefined;
  let ending: Promise<void> | undefined;
  const end = (graceMs: number): Promise<void> => (ending ??= Promise.resolve(group?.end(graceMs)));
  const exited = exitOf(child, started).then((info) => {
    exit = info;
    void end(STOP_GRACE_MS).then(() => pid !== undefined && unwatch(pid));
    return info;
  });

  return {
    child,
    members: () => (pid === undefined ? [] : (findMembers(fs, pid, marker) ?? [pid])),
    exited,
    exit: () => exit,
    async endsWithin(ms) {
      const timer = new AbortController();
      const late = sleep(ms, undefined, { signal: timer.signal }).catch(() => undefined);
      const first = await Promise.race([exited, late]);
      timer.abort();
      return first;
    },
    async stop(graceMs = STOP_GRACE_MS) {
      await end(graceMs);
      return exited;
    },
  };
}

function exitOf(
  child: ChildProcess,
  started: PromiseLike<{ cause?: unknown; message?: string | undefined }>,
): Promise<ExitInfo> {
  const failed = (error: unknown): ExitInfo => ({
    code: null,
    signal: null,
    error: error instanceof Error ? error : new Error(String(error)),
  });
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    // Also emitted when a signal cannot be sent; what matters then is how the process ends.
    child.on('error', (error) => child.pid === undefined && resolve(failed(error)));
    if (child.pid === undefined) started.then((result) => resolve(failed(result.cause ?? result.message)));
  });
}
