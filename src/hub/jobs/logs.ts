import { EspalierError } from '../../common/index.ts';
import { backoff, pause } from '../../http/index.ts';
import { type HubOptions, hubRequest, unreachable } from '../api/index.ts';
import { type LogEvent, readEvents } from './events.ts';
import { jobOf, readJob } from './job-requests.ts';
import { isFinal } from './types.ts';

interface FollowOptions {
  /** The first pause before a stream is opened again; each later one without news is twice as long. */
  readonly backoffMs?: number;
  /** A stream without a line for so long is opened again: that of a Job that failed early may be empty and never end. */
  readonly idleMs?: number;
  /** As `idleMs`, once the Job has ended. */
  readonly lastMs?: number;
}

/** The server sends a comment every 30 s; the official client waits for four of them. */
const DEFAULTS = { backoffMs: 1_000, idleMs: 120_000, lastMs: 5_000 };
const MAX_FAILURES = 5;

/**
 * The log of a Job, line by line, until the Job has ended. A stream may be empty at first, break off, and repeats all from its
 * start each time: it is opened again as long as the Job runs, and what was seen is left out.
 *
 * @throws EspalierError the general `hub-` codes, `hub-unavailable` after five failures without a line between
 */
export async function* followLogs(
  namespace: string,
  id: string,
  options: HubOptions,
  settings: FollowOptions = {},
): AsyncGenerator<LogEvent> {
  const { backoffMs, idleMs, lastMs } = { ...DEFAULTS, ...settings };
  const seen = new Map<string, number>();
  let failures = 0;
  let quiet = 0;
  // The stage is asked before a stream is opened: one that was opened after the end holds all.
  for (let ended = false; ; ) {
    let isBroken = false;
    const idle = new AbortController();
    const timer = setTimeout(() => idle.abort(), ended ? lastMs : idleMs);
    try {
      for await (const event of unseen(openStream(namespace, id, options, idle.signal), seen)) {
        timer.refresh();
        failures = 0;
        quiet = 0;
        yield event;
      }
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!idle.signal.aborted) {
        isBroken = error instanceof EspalierError && error.code === 'hub-unavailable';
        failures += 1;
        if (!isBroken || failures >= MAX_FAILURES) throw error;
      }
    } finally {
      clearTimeout(timer);
    }
    // Of a Job that ended, a whole stream is the last; one that broke off is opened again.
    if (ended && !isBroken) return;
    ended ||= isFinal(await readJob(namespace, id, options));
    if (!ended || isBroken) await pause(backoff(backoffMs, quiet++), options.signal);
  }
}

async function* openStream(
  namespace: string,
  id: string,
  options: HubOptions,
  idle: AbortSignal,
): AsyncGenerator<LogEvent> {
  const context = { action: `read the log of the Job ${id} of ${namespace}`, jobs: true };
  const signal = options.signal ? AbortSignal.any([idle, options.signal]) : idle;
  const response = await hubRequest(`${jobOf(namespace, id)}/logs`, {}, { ...options, signal }, context);
  if (response.body === null) return;
  try {
    yield* readEvents(response.body);
  } catch (error) {
    throw unreachable(error, context, options);
  }
}

/**
 * Events that did not come in an earlier stream. Equal lines of the same time are told apart by their number: the third in this
 * stream is new where the earlier ones had two.
 */
async function* unseen(events: AsyncIterable<LogEvent>, seen: Map<string, number>): AsyncGenerator<LogEvent> {
  const here = new Map<string, number>();
  for await (const event of events) {
    const key = `${event.timestamp} ${event.data}`;
    const count = (here.get(key) ?? 0) + 1;
    here.set(key, count);
    if (count <= (seen.get(key) ?? 0)) continue;
    seen.set(key, count);
    yield event;
  }
}
