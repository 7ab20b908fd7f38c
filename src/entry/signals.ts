import { EspalierError } from '../common/index.ts';

/**
 * A signal that Ctrl-C, SIGTERM or the end of the terminal (SIGHUP) aborts; everything under way then undoes what is unfinished. A second one ends the
 * process at once, as it does other programs.
 *
 * @param beforeEnd called before the second one ends the process, when nothing else is cleaned up any more
 */
export function abortOnSignals(beforeEnd: () => void = () => {}): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      controller.abort(
        new EspalierError('interrupted', `stopped by ${name}`, {
          hint: 'Run the same command again to continue.',
        }),
      );
      process.once(name, () => {
        beforeEnd();
        // Nobody listens now.
        process.kill(process.pid, name);
      });
    });
  }
  return controller.signal;
}
