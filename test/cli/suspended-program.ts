import { startProgress } from '../../src/cli/progress-display.ts';
import { terminal } from './terminal.ts';

// Shows a bar as on a terminal, with a step for each byte of its input.
const progress = startProgress(terminal);
let done = 0;
const step = () => {
  done += 1;
  progress.show({ type: 'items', label: 'base: MMLU', done, total: 24 });
};
step();
process.stdin.on('data', step).on('end', () => progress[Symbol.dispose]());
