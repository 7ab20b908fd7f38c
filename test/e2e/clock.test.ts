import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { espalier, filesIn, smallTrial, startWorkshop, type Workshop } from './support.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await startWorkshop();
});
afterAll(() => workshop[Symbol.asyncDispose]());

/** Sets the clock of a program: what its files say of their times is then in the future. */
const CLOCK = `
const now = Date.now.bind(Date);
const by = Number(process.env.CLOCK_BY) * 1000;
globalThis.Date = class extends Date {
  constructor(...values) { super(...(values.length === 0 ? [now() + by] : values)); }
  static now() { return now() + by; }
};
`;

/** Paths of the numbers below zero in a report that are no differences between two models. */
function negative(value: unknown, path = ''): string[] {
  if (typeof value === 'number')
    return value < 0 && /(seconds|minutes|ms|age|duration)$/i.test(path) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => negative(inner, `${path}.${key}`));
}

test('a clock that is set back two days in the middle of a run changes nothing but the date', async () => {
  const { folder, options } = workshop;
  const at = (name: string) => join(folder.path, name);
  await writeFile(at('clock.mjs'), CLOCK);
  const run = async (by: number, ...more: string[]) => {
    const env = { ...options.env, NODE_OPTIONS: `--import ${at('clock.mjs')}`, CLOCK_BY: String(by) };
    const words = [
      'run',
      '--base',
      BASE_URI,
      '--plan',
      'plan.json',
      '--repo',
      'demo/clock',
      '--gate',
      'none',
    ];
    const asked = ['--benchmarks', `mmlu:4=${DATASET_URI}/mmlu.jsonl,speed:1`, ...smallTrial(2)];
    const outcome = await espalier([...words, ...asked, ...more], { cwd: folder.path, env });
    expect(outcome.code, outcome.stderr).toBe(0);
    expect(outcome.stderr + outcome.stdout).not.toMatch(/-\d+(\.\d+)? (ms|s|seconds|minutes|days)\b/);
    return outcome.stderr;
  };
  const day = 24 * 3600;
  await run(0, '--until', 'verify');
  // A lock that a full disk left empty, tomorrow.
  await writeFile(at('.espalier/lock'), '');
  const tomorrow = Date.now() / 1000 + day;
  await utimes(at('.espalier/lock'), tomorrow, tomorrow);
  const stderr = await run(-2 * day);
  expect(stderr).toMatch(/^prune .*\(unchanged\)$/m);
  const report = JSON.parse(await readFile(at('.espalier/report.json'), 'utf8'));
  expect(negative(report)).toEqual([]);
  const card = await readFile(at('.espalier/README.md'), 'utf8');
  expect(card).not.toMatch(/-\d+(\.\d+)? (s|seconds|minutes|days)\b/);
  expect(await filesIn(at('.espalier'))).not.toContain('lock');
  // Published again with the right clock: there is nothing new.
  await run(0);
});
