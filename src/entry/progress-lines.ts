import { formatBytes, formatInteger, type Progress, type ProgressEvent, printable } from '../common/index.ts';

export interface ProgressDisplay extends Disposable {
  readonly show: Progress;
}

/** Lines of one thing come at least so far apart; a log of a CI job stays readable. */
const LINE_PAUSE_MS = 5_000;

/** Lines on the way, one at the end. */
export function lines(print: (line: string) => void): ProgressDisplay {
  let label: string | undefined;
  let last = 0;
  return {
    show(event) {
      if (event.type !== 'bytes' && event.type !== 'items') {
        const line = describe(event);
        if (line !== undefined) print(line);
        return;
      }
      const now = performance.now();
      if (label !== event.label) {
        label = event.label;
        last = now;
      }
      if (event.done < event.total && now - last < LINE_PAUSE_MS) return;
      last = now;
      print(printable(`  ${event.label}: ${amount(event)}`));
    },
    [Symbol.dispose]() {},
  };
}

/** What was done of all, in bytes or items. */
export function amount(event: Extract<ProgressEvent, { type: 'bytes' | 'items' }>): string {
  return event.type === 'bytes'
    ? `${formatBytes(event.done)} of ${formatBytes(event.total)}`
    : `${formatInteger(event.done)} of ${formatInteger(event.total)}`;
}

/** A stage or a note as a line; the start of a stage is told by what it does next. */
export function describe(event: Exclude<ProgressEvent, { type: 'bytes' | 'items' }>): string | undefined {
  if (event.type === 'note') {
    return printable(`${event.level === 'warning' ? 'warning: ' : '  '}${event.message}`);
  }
  if (event.state === 'start') return undefined;
  const how = event.state === 'skipped' ? 'unchanged' : `${(event.ms / 1000).toFixed(1)} s`;
  return printable(`${event.stage.padEnd(9)} ${event.summary} (${how})`);
}
