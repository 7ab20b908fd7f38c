import { restoreTerminal } from '../../src/cli/output.ts';
import { startProgress } from '../../src/cli/progress-display.ts';
import { abortOnSignals } from '../../src/entry/signals.ts';
import { terminal } from './terminal.ts';

// Shows a bar as on a terminal, and does not end when it is told to stop.
const signal = abortOnSignals(() => restoreTerminal(terminal));
signal.addEventListener('abort', () => terminal.write(`${signal.reason}`));
startProgress(terminal).show({ type: 'items', label: 'base: MMLU', done: 1, total: 24 });
process.stdin.on('data', () => {});
