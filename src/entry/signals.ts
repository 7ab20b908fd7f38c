import { readFileSync, readlinkSync } from 'node:fs';
import { EspalierError } from '../common/index.ts';

/** timeout(1) signals its program and then its group, which the program is in, and some shells and runners do the same. */
const SAME_SIGNAL_MS = 500;

/** Flags of open(2): only for writing. */
const [ACCESS, WRITE_ONLY] = [0o3, 0o1];

/**
 * Whether nohup(1) started this process, so that the end of the terminal is not to end it. nohup ignores SIGHUP for its program, but
 * Node takes that back when it starts. GNU's also puts a file that cannot be read in the place of a terminal as input.
 */
function isUnderNohup(): boolean {
  try {
    const [, flags = ''] = /^flags:\s*([0-7]+)$/m.exec(readFileSync('/proc/self/fdinfo/0', 'utf8')) ?? [];
    const isWriteOnly = (Number.parseInt(flags, 8) & ACCESS) === WRITE_ONLY;
    return isWriteOnly && readlinkSync('/proc/self/fd/0') === '/dev/null';
  } catch {
    return false; // There is no /proc, or no input.
  }
}

/**
 * A signal that Ctrl-C, SIGTERM or the end of the terminal (SIGHUP, but not under nohup) aborts; everything under way then undoes what
 * is unfinished. The same one once more ends the process at once, as it does other programs.
 *
 * @param beforeEnd called before the second one ends the process, when nothing else is cleaned up any more
 */
export function abortOnSignals(beforeEnd: () => void = () => {}): AbortSignal {
  const controller = new AbortController();
  const ignoresHangup = isUnderNohup();
  if (ignoresHangup) process.on('SIGHUP', () => {});
  const names: NodeJS.Signals[] = ignoresHangup ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of names) {
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
