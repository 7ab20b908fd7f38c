import { startProgress } from '../../src/cli/progress-display.ts';

// Shows a bar as on a terminal, with a step for each byte of its input.
const terminal = Object.assign(process.stderr, {
  isTTY: true,
  columns: 120,
  rows: 40,
  cursorTo() {},
  clearLine() {},
});
const progress = startProgress(terminal as unknown as NodeJS.WriteStream);
let done = 0;
const step = () => {
  done += 1;
  progress.show({ type: 'items', label: 'base: MMLU', done, total: 24 });
};
step();
process.stdin.on('data', step).on('end', () => progress[Symbol.dispose]());
