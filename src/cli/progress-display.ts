import cliProgress from 'cli-progress';
import { amount, describe, lines, type ProgressDisplay } from '../entry/index.ts';

/** Bars on a terminal, plain lines elsewhere. Everything goes to stderr: stdout is the result's. */
export function startProgress(stream: NodeJS.WriteStream): ProgressDisplay {
  return stream.isTTY ? bars(stream) : lines((line) => stream.write(`${line}\n`));
}

/**
 * Time left, as cli-progress estimates it in whole seconds, to two places: `1h 5m`, `2m 5s`, `9s`.
 *
 * @param seconds a word where nothing can be told yet: before the first step, and after a pause
 */
export function formatTimeLeft(seconds: number | string): string {
  if (typeof seconds === 'string') return '';
  if (seconds < 60) return `${seconds}s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes}m ${seconds % 60}s` : `${Math.floor(minutes / 60)}h ${minutes % 60}m`;
}

const SUSPEND = 'SIGTSTP';

function bars(stream: NodeJS.WriteStream): ProgressDisplay {
  const print = (line: string) => stream.write(`${line}\n`);
  let bar: cliProgress.SingleBar | undefined;
  let label: string | undefined;
  const stop = () => {
    process.off(SUSPEND, suspend);
    bar?.stop();
    bar = undefined;
    label = undefined;
  };
  /** Ctrl-Z: the shell gets its cursor back. The next step, after `fg`, draws a bar again. */
  const suspend = () => {
    stop();
    // Nobody listens now, so the signal stops the process as it does other programs.
    process.kill(process.pid, SUSPEND);
  };
  return {
    show(event) {
      if (event.type !== 'bytes' && event.type !== 'items') {
        stop();
        const line = describe(event);
        if (line !== undefined) print(line);
        return;
      }
      if (label !== event.label) {
        stop();
        label = event.label;
        bar = new cliProgress.SingleBar({
          stream,
          format: '  {label} {bar} {percentage} %  {amount}  {eta_formatted}',
          hideCursor: true,
          clearOnComplete: true,
          etaBuffer: 50,
          formatTime: formatTimeLeft,
        });
        if (process.platform !== 'win32') process.on(SUSPEND, suspend);
        bar.start(event.total, event.done, { label: event.label, amount: amount(event) });
      }
      bar?.update(event.done, { amount: amount(event) });
      if (event.done >= event.total) stop();
    },
    [Symbol.dispose]: stop,
  };
}
