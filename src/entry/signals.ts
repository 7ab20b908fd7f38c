import { EspalierError } from '../common/index.ts';

/** timeout(1) signals its program and then its group, which the program is in, and some shells and runners do the same. */
const SAME_SIGNAL_MS = 500;

/**
 * A signal that Ctrl-C, SIGTERM or the end of the terminal (SIGHUP) aborts; everything under way then undoes what is unfinished. The
 * same one once more ends the process at once, as it does other programs.
 *
 * @param beforeEnd called before the second one ends the process, when nothing else is cleaned up any more
 */
export function abortOnSignals(beforeEnd: () => void = () => {}): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    let first: number | undefined;
    const take = () => {
      const now = performance.now();
      if (first === undefined) {
        first = now;
        controller.abort(
          new EspalierError('interrupted', `stopped by ${name}`, {
            hint: 'Run the same command again to continue.',
          }),
        );
      } else if (now - first >= SAME_SIGNAL_MS) {
        beforeEnd();
        process.off(name, take);
        // Nobody listens now.
        process.kill(process.pid, name);
      }
    };
    process.on(name, take);
  }
  return controller.signal;
}
