import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describe as lineOf, lines } from '../../src/entry/progress-lines.ts';

describe('a stage or a note is a line', () => {
  test.each<[Parameters<typeof lineOf>[0], string | undefined]>([
    [{ type: 'stage', stage: 'prune', state: 'start' }, undefined],
    [
      { type: 'stage', stage: 'prune', state: 'done', summary: 'x.gguf, 2.47 MB', ms: 1234 },
      'prune     x.gguf, 2.47 MB (1.2 s)',
    ],
    [
      { type: 'stage', stage: 'validate', state: 'skipped', summary: 'identical', ms: 3 },
      'validate  identical (unchanged)',
    ],
    [{ type: 'note', level: 'info', message: 'reading' }, '  reading'],
    [{ type: 'note', level: 'warning', message: 'the card' }, 'warning: the card'],
  ])('%j', (event, line) => {
    expect(lineOf(event)).toBe(line);
  });
});

describe('what is counted, where there is no terminal', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  function started() {
    const printed: string[] = [];
    const { show } = lines((line) => printed.push(line));
    const pass = (ms: number) => void vi.advanceTimersByTime(ms);
    const bytes = (label: string, done: number) => show({ type: 'bytes', label, done, total: 2_000_000_000 });
    const items = (label: string, done: number) => show({ type: 'items', label, done, total: 1_400 });
    return { printed, pass, bytes, items, show };
  }

  test('a line every five seconds, and one at the end', () => {
    const { printed, pass, bytes } = started();
    for (let tenth = 1; tenth <= 120; tenth++) {
      pass(100);
      bytes('prune', tenth * 10_000_000);
    }
    bytes('prune', 2_000_000_000);
    expect(printed).toEqual([
      '  prune: 510.00 MB of 2.000 GB',
      '  prune: 1.010 GB of 2.000 GB',
      '  prune: 2.000 GB of 2.000 GB',
    ]);
  });

  test('each thing has its own clock, and what is quick one line', () => {
    const { printed, pass, items } = started();
    items('base: MMLU', 0);
    pass(4_900);
    items('base: MMLU', 1_399);
    items('base: GSM8K', 0);
    pass(4_900);
    items('base: GSM8K', 700);
    items('base: GSM8K', 1_400);
    expect(printed).toEqual(['  base: GSM8K: 1,400 of 1,400']);
  });
});
