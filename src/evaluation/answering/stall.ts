import { setTimeout as sleep } from 'node:timers/promises';
import { EspalierError } from '../../common/index.ts';
import type { ModelServer } from '../../engines/index.ts';

/** Checks a server that has questions to answer, and gives up one that does nothing. */
interface StallWatch extends Disposable {
  /** Runs a request; it is aborted, and throws `llama-timeout`, when the server makes no progress. */
  during<T>(signal: AbortSignal, request: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

export type Watched = Pick<ModelServer, 'url'> &
  Partial<Pick<ModelServer, 'progress' | 'stallMs' | 'lastLogLines'>>;

/** A reasoning answer takes hours on a CPU, but not so long for one token of any slot. */
const STALL_MS = 10 * 60_000;
/** A trial of small answers is over before the first check. */
const CHECKS = 20;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Whether a server works is not known from its connections: the system accepts them for a process that stands still. So
 * from time to time it is asked for something that changes with every token it computes. An answer to any request is
 * progress as well.
 */
export function watchStall(server: Watched): StallWatch {
  const limit = server.stallMs ?? STALL_MS;
  const [stalled, ended] = [new AbortController(), new AbortController()];
  let owed = 0;
  let last = performance.now();
  let state: string | undefined;
  const progressed = () => {
    last = performance.now();
  };
  const check = async () => {
    const late = AbortSignal.any([ended.signal, AbortSignal.timeout(limit)]);
    const now = await server.progress?.(late).catch(() => undefined);
    if (now !== undefined && now !== state) progressed();
    state = now ?? state;
  };
  const watch = async () => {
    while (!ended.signal.aborted && owed > 0) {
      const pause = Math.min(LONGEST_PAUSE_MS, limit / CHECKS);
      await sleep(pause, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
      if (owed > 0) await check();
      if (owed > 0 && performance.now() - last > limit) {
        stalled.abort(await stallError(server, limit));
        return;
      }
    }
    watching = false;
  };
  // One that cannot say what it does is only known by its answers.
  let watching = server.progress === undefined;
  return {
    async during(signal, request) {
      if (owed === 0) progressed();
      owed += 1;
      if (!watching) {
        watching = true;
        void watch();
      }
      try {
        return await request(AbortSignal.any([signal, stalled.signal]));
      } catch (error) {
        stalled.signal.throwIfAborted();
        throw error;
      } finally {
        owed -= 1;
        progressed();
      }
    },
    [Symbol.dispose]: () => ended.abort(),
  };
}

async function stallError(server: Watched, limit: number): Promise<EspalierError> {
  const log = (await server.lastLogLines?.(20)) ?? [];
  const said = log.length === 0 ? '' : `; its last line: ${log.at(-1)}`;
  const message = `${server.url} made no progress for ${limit / 1000} s while answers were outstanding${said}`;
  return new EspalierError('llama-timeout', message, {
    hint: 'Run again to continue: answers so far are kept. If the server is only slow, give a longer --stall-timeout.',
    details: { url: server.url, log },
  });
}
