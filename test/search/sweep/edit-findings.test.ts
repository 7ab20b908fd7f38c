import { expect, test } from 'vitest';
import { editFindings } from '../../../src/search/sweep/edit-findings.ts';
import type { SweepRow } from '../../../src/search/sweep/sweep-schema.ts';
import { rowOf } from './rows.ts';

/** Chunks of two texts, around 0.3 and 0.5, moved by `shift` and shaken by `noise`. */
const chunks = (shift = 0, noise = 0) =>
  [0.3, 0.5].map((level, text) =>
    Array.from(
      { length: 12 },
      (_, i) => level + 0.01 * (i % 4) + shift + noise * ((i + text) % 2 === 0 ? 1 : -1),
    ),
  );
const digits = (right: number) => ({ right: { mmlu: '1'.repeat(right) + '0'.repeat(400 - right) } });

function row(
  edit: string,
  shift: number,
  { noise = 0, right }: { noise?: number; right?: number } = {},
): SweepRow {
  return rowOf(
    { method: 'm', keep: 28, edit },
    chunks(shift, noise),
    right === undefined ? {} : digits(right),
  );
}
const kinds = (rows: readonly SweepRow[]) => editFindings(rows).map(({ edit, kind }) => `${edit}: ${kind}`);
const sentence = (rows: readonly SweepRow[]) => editFindings(rows)[0]!.sentence;

const KEEP = row('keep', 0, { right: 300 });
const PLACEBO = row('permute:1', 0.3, { right: 200 });

test('an edit that lowers the divergence, whose placebo does not, and whose answers stay: helps', () => {
  const rows = [KEEP, row('zero', -0.1, { noise: 0.02, right: 304 }), PLACEBO, row('centre', 0)];
  expect(kinds(rows)).toEqual(['zero: helps', 'permute:1: control', 'centre: control']);
  const [{ kld, answers }] = editFindings(rows) as [ReturnType<typeof editFindings>[0]];
  expect(kld!.difference).toBeCloseTo(-0.1, 9);
  expect(kld!.interval[0]).toBeLessThan(-0.1);
  expect(kld!.interval[1]).toBeGreaterThan(-0.1);
  expect(kld!.interval[1]).toBeLessThan(0);
  expect(kld!.chunks).toBe(24);
  expect(answers!.difference).toBeCloseTo(0.01, 9);
});

test('an edit that raises the divergence does not help, whatever else', () => {
  expect(kinds([KEEP, row('zero', 0.1)])).toEqual(['zero: does-not-help']);
  expect(sentence([KEEP, row('zero', 0.1)])).toBe(
    'zero on 28 experts by m: does not help: KL divergence changes by +0.1000 (95 % interval +0.1000 to +0.1000, 24 chunks)',
  );
});

test.each<[string, readonly SweepRow[], string]>([
  [
    'an interval around 0',
    [KEEP, row('zero', 0.001, { noise: 0.1, right: 300 }), PLACEBO],
    'the interval holds 0',
  ],
  ['no placebo', [KEEP, row('zero', -0.1, { right: 300 })], 'no placebo (permute) was measured'],
  [
    'a placebo that does the same',
    [KEEP, row('zero', -0.1, { right: 300 }), row('permute:2', -0.05)],
    'the placebo permute:2 lowers it as well',
  ],
  ['no questions', [row('keep', 0), row('zero', -0.1), PLACEBO], 'no questions were asked'],
  [
    'answers that were lost',
    [KEEP, row('zero', -0.1, { right: 290 }), PLACEBO],
    'answers may have become worse by 4.3 pp (margin 2.0 pp, N = 400)',
  ],
])('%s: not shown', (_, rows, reason) => {
  const [finding] = editFindings(rows);
  expect(finding!.kind).toBe('not-shown');
  expect(finding!.sentence.endsWith(`; ${reason}`)).toBe(true);
});

test('a control that routing cannot see and that changes something: nothing is claimed', () => {
  const rows = [KEEP, row('zero', -0.1, { right: 300 }), PLACEBO, row('centre', 0.01)];
  expect(sentence(rows)).toContain('nothing is claimed: should change nothing');
});

test('the more edits, the wider the interval of each; without two chunks a text there is none', () => {
  const noisy = (edit: string) => row(edit, -0.1, { noise: 0.05 });
  const width = (rows: readonly SweepRow[]) => {
    const { interval, level } = editFindings(rows)[0]!.kld!;
    return [level, interval[1] - interval[0]] as const;
  };
  const [one, three] = [
    width([KEEP, noisy('zero')]),
    width([KEEP, ...['zero', 'shrink:0.5', 'shrink:0.2'].map(noisy)]),
  ];
  expect(one[0]).toBe(0.95);
  expect(three[0]).toBeCloseTo(1 - 0.05 / 3, 12);
  expect(three[1]).toBeGreaterThan(one[1]);
  const short = ['keep', 'zero'].map((edit) => rowOf({ method: 'm', keep: 28, edit }, [[0.1], [0.2]]));
  expect(sentence(short)).toContain('each text needs at least two chunks');
});

test('only what was measured without the edit as well is judged', () => {
  expect(editFindings([row('zero', 0)])).toEqual([]);
  expect(editFindings([KEEP])).toEqual([]);
});
