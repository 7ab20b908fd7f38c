import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { formatTimeLeft, startProgress } from '../../src/cli/progress-display.ts';

test.each([
  [0, '0s'],
  [59, '59s'],
  [60, '1m 0s'],
  [119, '1m 59s'],
  [3599, '59m 59s'],
  [3600, '1h 0m'],
  [93_784, '26h 3m'],
  ['NULL', ''],
  ['INF', ''],
])('%s seconds left are %j', (seconds, text) => {
  expect(formatTimeLeft(seconds)).toBe(text);
});

test('a bar tells no time that it cannot know', () => {
  let shown = '';
  const stream = new PassThrough().setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  const terminal = Object.assign(stream, {
    isTTY: true,
    columns: 120,
    rows: 40,
    cursorTo() {},
    clearLine() {},
  });
  using progress = startProgress(terminal as unknown as NodeJS.WriteStream);
  for (const done of [0, 0, 3]) progress.show({ type: 'items', label: 'base: MMLU', done, total: 24 });
  expect(shown).toContain('0 of 24');
  expect(shown).not.toMatch(/LLs|NFs|NULL|INF/);
});

/** A program that shows a bar. All that it shows is read, also what nobody waits for: it does not close before. */
function startProgram(name: string) {
  const program = spawn(process.execPath, [join(import.meta.dirname, name)]);
  const ended = once(program, 'close');
  onTestFinished(() => void program.kill('SIGKILL'));
  const shown = { text: '' };
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    shown.text += text;
  });
  const seen = (pattern: RegExp) =>
    expect.poll(() => shown.text, { timeout: 60_000, interval: 5 }).toMatch(pattern);
  return { program, ended, shown, seen };
}

const HIDDEN = '\u001B[?25l';

test.skipIf(process.platform === 'win32')(
  'Ctrl-Z gives the cursor back, and a bar is drawn after it',
  async () => {
    const { program, ended, shown, seen } = startProgram('suspended-program.ts');
    const until = async (pattern: RegExp) => {
      await seen(pattern);
      shown.text = shown.text.slice(shown.text.search(pattern));
    };
    await until(/25l.*1 of 24/s);
    program.kill('SIGTSTP');
    await until(/25h/);
    expect(shown.text).not.toContain(HIDDEN);
    // It stops some time after it has said this; a shell would wait for that.
    const resuming = setInterval(() => program.kill('SIGCONT'), 50);
    program.stdin.write('x');
    await until(/25l.*2 of 24/s);
    clearInterval(resuming);
    program.stdin.end();
    await until(/25h/);
    expect(await ended).toEqual([0, null]);
    expect(shown.text).not.toContain(HIDDEN);
  },
);

test.skipIf(process.platform === 'win32')(
  'a second Ctrl-C ends the process at once, and gives the terminal back as it was',
  async () => {
    const { program, ended, shown, seen } = startProgram('stopped-program.ts');
    await seen(/25l.*1 of 24/s);
    program.kill('SIGINT');
    await seen(/stopped by SIGINT/);
    // One that follows at once is taken for the same.
    while (program.kill('SIGINT')) await sleep(50);
    expect(await ended).toEqual([null, 'SIGINT']);
    const at = (sequence: string) => shown.text.lastIndexOf(`\u001B[?${sequence}`);
    expect(at('25h')).toBeGreaterThan(at('25l'));
    expect(at('7h')).toBeGreaterThan(at('7l'));
  },
);
