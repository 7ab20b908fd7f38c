import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { formatTimeLeft, startProgress } from '../../src/cli/progress.ts';

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
