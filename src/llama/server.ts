import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EspalierError, messageOf } from '../common/errors.ts';
import { createFetch } from '../http/fetch.ts';
import { describeExit, type ExitInfo, type Guarded, spawnGuarded } from './guarded.ts';
import { lastLines } from './log.ts';
import { type ServerSettings, serverFlags } from './server-flags.ts';
import { askServer, readProgress, type ServedModel } from './server-info.ts';
import { startError, waitUntilReady } from './server-ready.ts';
import type { LlamaTools } from './tools.ts';

export interface StartServerOptions extends ServerSettings {
  tools: LlamaTools;
  /** Path of the GGUF; of a split one, the first shard. */
  model: string;
  /** The name under which the API serves the model; default its path. */
  alias?: string | undefined;
  /** 0, the default, takes a free one. */
  port?: number | undefined;
  /** Receives all that the server prints; an existing file is overwritten. */
  logFile: string;
  /** How long loading may take: minutes for large models on slow disks. */
  readyTimeoutMs: number;
  /** Write the log as JSON lines, with what the server says of its memory when it ends (see memory.ts). */
  jsonLog?: boolean | undefined;
  /** Ends the start. A server that is ready is ended by `stop` alone. */
  signal?: AbortSignal | undefined;
}

/** A llama-server that answers, on 127.0.0.1. Dispose of it with `await using`. */
export interface LlamaServer extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  readonly pid: number;
  /** As the server says it: `b11669-Debian`. */
  readonly build: string;
  readonly model: ServedModel;
  /** All flags but model, address, port and alias. */
  readonly flags: readonly string[];
  /** How it ended; never rejects. */
  readonly exited: Promise<ExitInfo>;
  alive(): boolean;
  lastLogLines(count: number): Promise<string[]>;
  /** A text that changes with every batch that it computes; rejects when it does not answer. */
  progress(signal: AbortSignal): Promise<string>;
  /**
   * Call it when a request failed: tells a dead server from a bad answer. It waits for the end to become known, because
   * a connection breaks a moment before its process is gone.
   *
   * @throws EspalierError `llama-died` with how it ended and its last log lines
   */
  assertAlive(): Promise<void>;
  /** Ends the server in order; SIGKILL after 10 s. Calling it again only waits. */
  stop(): Promise<ExitInfo>;
}

const STOP_GRACE_MS = 10_000;
/** How long a server that refuses connections may still be on its way out. */
const DYING_MS = 10_000;
const PROBE_MS = 5_000;

/**
 * Starts llama-server on 127.0.0.1 and resolves when it is ready to answer. Whatever happens to us, it does not outlive
 * us (see watchdog.ts).
 *
 * @throws EspalierError `llama-start-failed` with the log's telling line, `llama-out-of-memory`, `port-taken`,
 * `llama-timeout`, and the signal's reason; in each case nothing is left running
 */
export async function startServer(options: StartServerOptions): Promise<LlamaServer> {
  const { tools, model, alias, port = 0, logFile, jsonLog, readyTimeoutMs, signal } = options;
  signal?.throwIfAborted();
  const flags = serverFlags(options);
  const address = ['--host', '127.0.0.1', '--port', String(port)];
  const named = alias === undefined ? [] : ['--alias', alias];
  const args = ['-m', model, ...address, ...named, ...(jsonLog ? ['--log-jsonl'] : []), ...flags];
  const guarded = await spawnWithLog(tools, args, logFile);
  try {
    const ask = createFetch({ retries: 0 });
    const deadline = AbortSignal.timeout(readyTimeoutMs);
    const until = signal ? AbortSignal.any([signal, deadline]) : deadline;
    const context = { guarded, logFile, port, readyTimeoutMs };
    try {
      const url = await waitUntilReady(context, ask, until);
      const info = await askServer(ask, url, until);
      return serverOf(guarded, { url, flags, logFile, ...info }, ask);
    } catch (error) {
      signal?.throwIfAborted();
      throw await startError(context, error, deadline);
    }
  } catch (error) {
    await guarded.stop(STOP_GRACE_MS);
    throw error;
  }
}

async function spawnWithLog(tools: LlamaTools, args: readonly string[], logFile: string): Promise<Guarded> {
  const command = tools.command('llama-server');
  try {
    await mkdir(dirname(logFile), { recursive: true });
    // The server writes the file itself: nothing is lost, and nothing blocks, when we are busy or dead.
    await using log = await open(logFile, 'w');
    return spawnGuarded(command, args, { stdio: ['ignore', log.fd, log.fd] });
  } catch (cause) {
    const message = `cannot write the server's log ${logFile}: ${messageOf(cause)}`;
    throw new EspalierError('file-unreadable', message, { cause });
  }
}

interface Facts {
  url: string;
  flags: readonly string[];
  logFile: string;
  build: string;
  model: ServedModel;
}

function serverOf(guarded: Guarded, facts: Facts, ask: typeof fetch): LlamaServer {
  const { logFile, ...known } = facts;
  const alive = () => guarded.exit() === undefined;
  const stop = () => guarded.stop(STOP_GRACE_MS);

  const assertAlive = async () => {
    if (alive() && (await accepts(ask, facts.url))) return;
    const exit = await guarded.endsWithin(DYING_MS);
    const how = exit ? describeExit(exit) : 'it runs, but accepts no connections';
    const log = await lastLines(logFile, 20);
    throw new EspalierError(
      'llama-died',
      `llama-server ended while it was being used: ${how}; ${log.at(-1)}`,
      {
        hint: `Its log is ${logFile}. Killed by SIGKILL usually means that memory ran out.`,
        details: { exit, log, logFile },
      },
    );
  };
  return {
    ...known,
    pid: guarded.child.pid!,
    exited: guarded.exited,
    alive,
    lastLogLines: (count) => lastLines(logFile, count),
    progress: (signal) => readProgress(ask, facts.url, signal),
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
