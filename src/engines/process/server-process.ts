import { EspalierError, fileError, openPrivate } from '../../common/index.ts';
import { lastLines } from '../../llama/index.ts';
import {
  type Command,
  describeExit,
  type ExitInfo,
  type Guarded,
  spawnGuarded,
} from '../../process/index.ts';
import { type MemoryWatch, watchMemory } from './start-limits.ts';

/** The process of a server of ours: how it is, and its end. */
export interface ServerProcess extends AsyncDisposable {
  readonly pid: number;
  /** Pids of all that belongs to it and runs: it may be a wrapper script. */
  members(): readonly number[];
  /** How it ended; never rejects. */
  readonly exited: Promise<ExitInfo>;
  alive(): boolean;
  lastLogLines(count: number): Promise<string[]>;
  /**
   * Call it when a request failed: tells a dead server from a bad answer. It waits for the end to become known, because
   * a connection breaks a moment before its process is gone.
   *
   * @throws EspalierError `llama-died` with how it ended and its last log lines
   */
  assertAlive(): Promise<void>;
  /** Ends the server in order; SIGKILL after some seconds. Calling it again only waits. */
  stop(): Promise<ExitInfo>;
}

/** How long a server that refuses connections may still be on its way out. */
const DYING_MS = 10_000;
const PROBE_MS = 5_000;

export interface SpawnOptions {
  /** Of the program, for errors. */
  readonly name: string;
  readonly logFile: string;
  /** What it may write to; see {@link watchMemory}. */
  readonly memoryLimitBytes: number;
}

/** A server that was started, and need not answer yet. */
export interface SpawnedServer {
  readonly name: string;
  readonly logFile: string;
  readonly guarded: Guarded;
  readonly memory: MemoryWatch;
  /** As that of {@link ServerProcess}. */
  stop(): Promise<ExitInfo>;
}

/**
 * Starts a server of any engine, with a limit on its memory. It writes its log itself: nothing is lost, and nothing blocks, when
 * we are busy or dead.
 *
 * @throws EspalierError `file-unreadable` when the log cannot be written
 */
export async function spawnServer(
  command: Command,
  args: readonly string[],
  { name, logFile, memoryLimitBytes }: SpawnOptions,
): Promise<SpawnedServer> {
  try {
    await using log = await openPrivate(logFile, 'w');
    const guarded = spawnGuarded(command, args, { stdio: ['ignore', log.fd, log.fd] });
    const memory = watchMemory(guarded, name, memoryLimitBytes);
    const stop = () => {
      memory[Symbol.dispose]();
      return guarded.stop();
    };
    return { name, logFile, guarded, memory, stop };
  } catch (cause) {
    throw fileError(`cannot write the server's log ${logFile}`, cause);
  }
}

/** @param url at which it answers `/health` */
export function serverProcess(
  { name, logFile, guarded, memory, stop }: SpawnedServer,
  url: string,
  ask: typeof fetch,
): ServerProcess {
  const alive = () => guarded.exit() === undefined;
  const assertAlive = async () => {
    if (alive() && (await accepts(ask, url))) return;
    const exit = await guarded.endsWithin(DYING_MS);
    const exceeded = memory.exceeded();
    if (exceeded) throw exceeded;
    const how = exit ? describeExit(exit) : 'it runs, but accepts no connections';
    const log = await lastLines(logFile, 20);
    throw new EspalierError('llama-died', `${name} ended while it was being used: ${how}; ${log.at(-1)}`, {
      hint: `Its log is ${logFile}. SIGKILL usually means that memory ran out.`,
      details: { exit, log, logFile },
    });
  };
  return {
    pid: guarded.child.pid!,
    members: guarded.members,
    exited: guarded.exited,
    alive,
    lastLogLines: (count) => lastLines(logFile, count),
    assertAlive,
    stop,
    [Symbol.asyncDispose]: async () => void (await stop()),
  };
}

/** Whether someone answers, with whatever; a server that is too busy to answer in time is alive. */
async function accepts(ask: typeof fetch, url: string): Promise<boolean> {
  const late = AbortSignal.timeout(PROBE_MS);
  try {
    const response = await ask(`${url}/health`, { signal: late });
    await response.body?.cancel();
    return true;
  } catch {
    return late.aborted;
  }
}
