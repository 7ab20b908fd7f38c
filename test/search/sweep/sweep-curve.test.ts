import { describe, expect, test } from 'vitest';
import { curveChart } from '../../../src/search/sweep/chart.ts';
import { curveTable } from '../../../src/search/sweep/curve-table.ts';
import { mergeSweeps } from '../../../src/search/sweep/merge.ts';
import { loneDraws } from '../../../src/search/sweep/points.ts';
import { curveOf } from '../../../src/search/sweep/sweep-curve.ts';
import type { Sweep, SweepRow } from '../../../src/search/sweep/sweep-schema.ts';
import { fixtureReport, type Variation } from '../../report/fixture.ts';
import { refusal } from '../../support/refusal.ts';
import { rowOf } from './rows.ts';

const sweepOf = (rows: SweepRow[], more: Partial<Sweep> = {}): Sweep => ({
  base: { name: 'base.gguf', bytes: 40_000, id: 'a'.repeat(64) },
  by: 'mask',
  inputs: [{ name: 'text.txt', sha256: 'b'.repeat(64) }],
  settings: { chunks: 'all', chunkTokens: 256 },
  rows,
  tool: 'espalier 0.1.0',
  ...more,
});
const at = (method: string, keep: number, kld: number, verdict?: Variation['verdict'], edit = 'keep') =>
  rowOf({ method, keep, edit }, [[kld]], verdict && { trial: fixtureReport({ verdict }).trial! });

describe('the curve', () => {
  test('draws of random are their mean and range; one alone is left out', () => {
    const rows = [
      at('aimer', 28, 0.3),
      ...[0.2, 0.6, 0.4].map((kld, i) => at(`random:${i}`, 28, kld)),
      at('random:7', 24, 1),
    ];
    const { points } = curveOf(sweepOf(rows));
    expect(points.map(({ method, experts, draws }) => [method, experts, draws])).toEqual([
      ['aimer', 28, 1],
      ['random', 28, 3],
    ]);
    expect(points[1]!.kld).toBeCloseTo(0.4, 12);
    expect(points[1]!.kldRange).toEqual([0.2, 0.6]);
    expect(points[0]!.kldRange).toBeUndefined();
  });

  test('conversations with a changed top token stand beside the divergence, of draws with their range', () => {
    const tops = [0.25, 0.5, 0.75].map((changedTops, i) =>
      rowOf({ method: `random:${i}`, keep: 28, edit: 'keep' }, [[0.3]], { changedTops }),
    );
    const { points, ...rest } = curveOf(
      sweepOf(tops, { settings: { scoreTokens: 'assistant', chunks: 'all', chunkTokens: 256 } }),
    );
    expect(points[0]).toMatchObject({ changedTops: 0.5, changedTopsRange: [0.25, 0.75] });
    const { head, rows } = curveTable({ points, ...rest });
    const at = head.indexOf('Conversations with a changed top token');
    expect(rows[0]![at]).toBe('50.0 % (25.0 to 75.0)');
  });

  test('scores are those of the trial; where it claims nothing there is no rate', () => {
    const trial = fixtureReport({ verdict: 'worse' }).trial!;
    const { points, base } = curveOf(sweepOf([at('a', 28, 0.1, 'worse'), at('a', 27, 0.2, 'withheld')]));
    expect(points[0]!.scores.map(({ title, accuracy }) => [title, accuracy])).toEqual([
      ['MMLU', trial.benchmarks[0]!.results.candidate!.accuracy],
      ['GSM8K', trial.benchmarks[1]!.results.candidate!.accuracy],
      ['All', trial.overall.accuracy.candidate],
    ]);
    expect(points[0]!.scores[0]!.difference).toMatchObject({ lost: 100, gained: 4 });
    expect(points[1]!.scores.every(({ withheld, accuracy }) => withheld && accuracy === undefined)).toBe(
      true,
    );
    expect(base.at(-1)!.accuracy).toBe(trial.overall.accuracy.base);
  });

  test('draws: the lowest and the highest rate; one that is withheld withholds them all', () => {
    const draws = (verdicts: readonly Variation['verdict'][]) =>
      curveOf(sweepOf(verdicts.map((verdict, i) => at(`random:${i}`, 28, 0.1, verdict)))).points[0]!
        .scores[0]!;
    const { accuracy, interval, difference } = draws(['worse', 'better']);
    expect(interval).toEqual([224 / 400, 340 / 400]);
    expect(accuracy).toBeCloseTo(282 / 400, 12);
    expect(difference).toBeUndefined();
    expect(draws(['worse', 'withheld'])).toMatchObject({ withheld: true });
  });
});

describe('the chart', () => {
  const rows = [
    at('a <b> & "c"', 32, 0, 'identical'),
    at('a <b> & "c"', 28, 0.1, 'worse'),
    at('aimer', 28, 0.3, 'withheld'),
    ...[30, 28].flatMap((keep) => [0.2, 0.6].map((kld, i) => at(`random:${i}`, keep, kld, 'worse'))),
  ];
  const chart = curveChart(curveOf(sweepOf(rows)));

  test('says its numbers to those who do not see it, and escapes the names of files', () => {
    const [, desc] = /<desc id="curve-desc">(.*?)<\/desc>/s.exec(chart) ?? [];
    expect(desc).toContain('a &#60;b&#62; &#38; &#34;c&#34;: 32: 0, 28: 0.1;');
    expect(desc).toContain('random (mean and range): 30: 0.4, 28: 0.4');
    expect(chart).toMatch(/role="img" aria-labelledby="curve-title curve-desc"/);
    expect(chart).not.toMatch(/<b>|NaN|undefined/);
  });

  test('has a band for random, whiskers elsewhere, and a dotted base', () => {
    expect(chart.match(/<polygon/g)).toHaveLength(2);
    expect(chart.match(/class="base"/g)).toHaveLength(1);
    expect(chart).toContain('prefers-color-scheme:dark');
  });

  test('is the same for the rows of one run and of its jobs; nothing makes no chart', () => {
    const measured = [at('a', 28, 0.1), at('a', 27, 0.2), at('b', 28, 0.3)];
    const merged = mergeSweeps(measured.map((row) => sweepOf([row])));
    expect(curveChart(curveOf(merged))).toBe(curveChart(curveOf(mergeSweeps([sweepOf(measured)]))));
    expect(curveChart(curveOf(sweepOf([])))).toBe('');
  });
});

describe('merging', () => {
  test('rows by method, falling counts and edits as they first appear', () => {
    const jobs = [at('b', 24, 1), at('a', 28, 1), at('b', 28, 1), at('b', 28, 1, undefined, 'zero')];
    const { rows } = mergeSweeps(jobs.map((row) => sweepOf([row])));
    expect(rows.map(({ method, keep, edit }) => `${method}${keep}${edit}`)).toEqual([
      'b28keep',
      'b28zero',
      'b24keep',
      'a28keep',
    ]);
  });

  const other = { settings: { chunks: 'all', chunkTokens: 128 } } as const;
  test.each<[string, Sweep[], string]>([
    ['none', [], 'usage: there is no sweep to merge'],
    [
      'of other settings',
      [sweepOf([at('a', 28, 1)]), sweepOf([at('a', 27, 1)], other)],
      'usage: sweep 2 differs from the first in its base, texts or settings',
    ],
    [
      'of other questions',
      [sweepOf([at('a', 28, 1, 'worse')]), sweepOf([at('a', 27, 1)])],
      'usage: a at 27, router bias keep answered other questions or ran under other conditions than a at 28, router bias keep',
    ],
    [
      'that hold a point twice',
      [sweepOf([at('a', 28, 1)]), sweepOf([at('a', 28, 2)])],
      'usage: two sweeps hold a at 28, router bias keep',
    ],
  ])('sweeps %s are refused', async (_, sweeps, message) => {
    expect(await refusal(async () => mergeSweeps(sweeps))).toBe(message);
  });
});

test('which draws a table will leave out is known before they are measured', () => {
  expect(loneDraws(['aimer', 'random:3'])).toEqual(['random:3']);
  expect(loneDraws(['random:3', 'random:3'])).toEqual(['random:3']);
  expect(loneDraws(['random:3', 'aimer', 'random:4'])).toEqual([]);
  expect(loneDraws(['aimer', 'scores/random.json'])).toEqual([]);
});
