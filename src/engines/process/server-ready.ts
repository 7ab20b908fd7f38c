import { EspalierError } from '../../common/index.ts';
import { pause } from '../../http/index.ts';
import { lastLines, outOfMemory, relevantLogLine } from '../../llama/index.ts';
import { describeExit } from '../../process/index.ts';
import type { SpawnedServer } from './server-process.ts';

interface Starting {
  server: SpawnedServer;
  /** The port asked for; 0 for any. */
  port: number;
  readyTimeoutMs: number;
}

/** Of llama-server, and of programs in Rust. */
const BOUND_BY_ANOTHER = /couldn't bind HTTP server socket|Failed to bind|Address already in use/;

export const POLL_MS = 50;
const LOG_LINES = 200;
const DYING_MS = 5_000;

/** The server's address as its log says it; the only way to know which port `--port 0` took. */
function listeningUrl(lines: readonly string[]): string | undefined {
  const said = lines.findLast((line) => /listening on http:/.test(line));
  return said?.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
}

/**
 * Waits for the log to name an address and for `/health` there to say 200 (503 while the model loads).
 *
 * The address is never guessed from the port asked for: another program may hold that one, and be healthy.
 *
 * @throws when the server ends or `until` aborts; see {@link readyWithin} for which it was
 */
export async function waitUntilReady(
  { guarded, logFile }: SpawnedServer,
  ask: typeof fetch,
  until: AbortSignal,
): Promise<string> {
  for (;;) {
    if (guarded.exit()) throw new Error('the server ended');
    const url = listeningUrl(await lastLines(logFile, LOG_LINES));
    if (url !== undefined && (await isHealthy(ask, url, until))) return url;
    await Promise.race([guarded.exited, pause(POLL_MS, until)]);
  }
}

export async function isHealthy(ask: typeof fetch, url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await ask(`${url}/health`, { signal });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    // Not yet, or no more: the caller looks at the process and at the clock.
    signal.throwIfAborted();
    return false;
  }
}

/**
 * Lets a server become ready: `work` waits for it, until a signal that also ends at the time limit. A server whose start fails is
 * stopped.
 *
 * @throws the signal's reason, or one error of the ways in which a start can fail
 */
export async function readyWithin<T>(
  starting: Starting,
  signal: AbortSignal | undefined,
  work: (until: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(starting.readyTimeoutMs);
  try {
    return await work(signal ? AbortSignal.any([signal, deadline]) : deadline);
  } catch (error) {
    try {
      signal?.throwIfAborted();
      throw await startError(starting, error, deadline);
    } finally {
      await starting.server.stop();
    }
  }
}

/** Makes one error of the ways in which a start can fail. */
async function startError(starting: Starting, cause: unknown, deadline: AbortSignal): Promise<unknown> {
  const { server, port, readyTimeoutMs } = starting;
  const { name, guarded, logFile, memory } = server;
  const exceeded = memory.exceeded();
  if (exceeded) return exceeded;
  // A connection breaks a moment before its process is gone.
  const broken = !deadline.aborted && !(cause instanceof EspalierError);
  const exit = guarded.exit() ?? (broken ? await guarded.endsWithin(DYING_MS) : undefined);
  const log = await lastLines(logFile, LOG_LINES);
  const details = { exit, log: log.slice(-20), logFile };
  if (!exit) {
    if (!deadline.aborted) return cause;
    const waited = `${name} was not ready after ${readyTimeoutMs / 1000} s`;
    return new EspalierError('llama-timeout', `${waited}; its last line: ${log.at(-1) ?? 'none'}`, {
      hint: `The limit grows with the size of the model. ${logFile} shows what the program was doing: a slow disk and too little memory are the usual reasons.`,
      details,
      cause,
    });
  }
  if (log.some((line) => BOUND_BY_ANOTHER.test(line))) {
    return new EspalierError('port-taken', `port ${port} of 127.0.0.1 is in use by another program`, {
      hint: 'Give --port 0 to use any free port.',
      details,
      cause,
    });
  }
  const isShort = outOfMemory(exit, log, details);
  if (isShort !== undefined) return isShort;
  const message = `${name} ended before it was ready (${describeExit(exit)}): ${relevantLogLine(log)}`;
  return new EspalierError('llama-start-failed', message, { hint: `Its log is ${logFile}.`, details, cause });
}
