import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { whyNoTerminal } from '../support/terminal.ts';

const PROGRAM = join(import.meta.dirname, 'signalled-program.ts');

/** Starts a program that says its pid, is sent signals, and says what it was stopped by. */
async function stoppedBy(
  command: readonly [string, ...string[]],
  input: 'ignore' | 'pipe' | number,
  signals: readonly NodeJS.Signals[],
): Promise<string> {
  const [file, ...args] = command;
  const child = spawn(file, args, { stdio: [input, 'pipe', 'inherit'] });
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    child.emit('said');
  });
  const ended = once(child, 'close');
  while (!/pid (\d+)/.test(text)) await once(child, 'said');
  const pid = Number(/pid (\d+)/.exec(text)?.[1]);
  for (const signal of signals) {
    process.kill(pid, signal);
    // It answers SIGUSR2 when it has taken all that came before.
    const before = text.length;
    try {
      process.kill(pid, 'SIGUSR2');
    } catch {
      // It has ended.
    }
    while (!/here|stopped/.test(text.slice(before))) await once(child, 'said');
  }
  await ended;
  return /stopped by (\w+)/.exec(text)?.[1] ?? text;
}

test.runIf(process.platform === 'linux')(
  'the end of the terminal stops a program, but not where nohup(1) started it; SIGTERM does',
  async () => {
    const node = [process.execPath, PROGRAM] as const;
    expect(await stoppedBy(node, 'ignore', ['SIGHUP'])).toBe('SIGHUP');
    const unreadable = openSync('/dev/null', 'w');
    expect(await stoppedBy(node, unreadable, ['SIGHUP', 'SIGTERM'])).toBe('SIGTERM');
    closeSync(unreadable);
  },
);

test.skipIf(whyNoTerminal() !== undefined)(
  `nohup on a terminal${whyNoTerminal() === undefined ? '' : ` (${whyNoTerminal()})`}`,
  async () => {
    const words = `nohup '${process.execPath}' '${PROGRAM}' | cat`;
    const script = ['script', '--quiet', '--return', '--command', words, '/dev/null'] as const;
    expect(await stoppedBy(script, 'pipe', ['SIGHUP', 'SIGTERM'])).toBe('SIGTERM');
  },
);
