import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ToolCommand } from '../llama/tools/tools.ts';
import { startWatchdog } from './watchdog.ts';

/** How a process ended: one of the two is set. `error` is set instead when it never started. */
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

/** A process that ends when we end, however we end. */
export interface Guarded {
  child: ChildProcess;
  /** Never rejects. */
  exited: Promise<ExitInfo>;
  /** Set from the moment at which the end is known. */
  exit(): ExitInfo | undefined;
  /** Waits for the end, but not for longer than `ms`; undefined when it still runs. */
  endsWithin(ms: number): Promise<ExitInfo | undefined>;
  /**
   * Ends it: one SIGTERM (a second one makes llama-server give up its clean end), after `graceMs` SIGKILL.
   * Calling it again, or after the end, only waits.
   */
  stop(graceMs: number): Promise<ExitInfo>;
}

/**
 * Spawns a tool under a watchdog, outside the terminal's process group: Ctrl-C reaches us, and we decide.
 */
export function spawnGuarded(
  command: ToolCommand,
  args: readonly string[],
  options: { stdio: StdioOptions; cwd?: string | undefined },
): Guarded {
  const watchdog = startWatchdog(command.env);
  const child = spawn(command.file, [...command.args, ...args], {
    detached: true,
    windowsHide: true,
    env: command.env,
    stdio: options.stdio,
    ...(options.cwd !== undefined && { cwd: options.cwd }),
  });
  if (child.pid !== undefined) watchdog.watch(child.pid);

  // Also emitted when a signal cannot be sent; what matters is how the process ends.
  child.on('error', () => {});

  let exit: ExitInfo | undefined;
  const exited = once(child, 'exit').then(
    ([code, signal]): ExitInfo => ({ code, signal }),
    (error: Error): ExitInfo => ({ code: null, signal: null, error }),
  );
  const settled = exited.then((info) => {
    exit = info;
    watchdog.dismiss();
    return info;
  });

  const endsWithin = async (ms: number): Promise<ExitInfo | undefined> => {
    const timer = new AbortController();
    const late = sleep(ms, undefined, { signal: timer.signal }).catch(() => undefined);
    const first = await Promise.race([settled, late]);
    timer.abort();
    return first;
  };
  let stopping: Promise<ExitInfo> | undefined;
  const stop = async (graceMs: number): Promise<ExitInfo> => {
    if (exit) return exit;
    child.kill('SIGTERM');
    if (!(await endsWithin(graceMs))) child.kill('SIGKILL');
    return settled;
  };
  return {
    child,
    exited: settled,
    exit: () => exit,
    endsWithin,
    stop: (graceMs) => (stopping ??= stop(graceMs)),
  };
}
