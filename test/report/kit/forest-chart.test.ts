import { expect, test } from 'vitest';
import { forestChart, forestRows, forestText } from '../../../src/report/kit/forest-chart.ts';
import { sameSizeChart } from '../../../src/report/sections/same-size-chart.ts';
import { fixtureReport } from '../fixture.ts';

const trialOf = (verdict: Parameters<typeof fixtureReport>[0]) => fixtureReport(verdict).trial!;

test('a line for each benchmark and the whole, with difference and interval as the report has them', () => {
  const trial = trialOf({ verdict: 'worse' });
  const svg = forestChart(trial);
  expect(svg).toBe(forestChart(structuredClone(trial)));
  expect(forestRows(trial).map(({ title }) => title)).toEqual(['MMLU', 'GSM8K', 'All questions']);
  expect(svg.match(/<circle class="dot"/g)).toHaveLength(3);
  expect(svg).toContain('MMLU: -24.0 pp (');
  expect(svg).toContain('<g class="worse"><text');
  const whiskers = [
    ...svg.matchAll(/<path d="M([\d.]+) [\d.]+H([\d.]+)"\/><circle class="dot" cx="([\d.]+)"/g),
  ];
  for (const [index, [, from, to, at]] of whiskers.entries()) {
    const { difference, interval } = forestRows(trial)[index]!;
    const scale = (Number(to) - Number(from)) / (interval[1] - interval[0]);
    expect(Number(at) - Number(from)).toBeCloseTo(scale * (difference - interval[0]), 0);
  }
});

test('what is shaded begins at the margin and holds no difference', () => {
  const svg = forestChart(trialOf({}));
  const [, left = '', width = ''] = /class="within" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(svg) ?? [];
  const [, zero = ''] = /class="zero" d="M([\d.]+)/.exec(svg) ?? [];
  const [, margin] = /class="margin" d="M([\d.]+)/.exec(svg) ?? [];
  expect(margin).toBe(left);
  expect(Number(left)).toBeLessThan(Number(zero));
  expect(Number(left) + Number(width)).toBeGreaterThan(Number(zero));
  expect(svg).toContain('below the margin of 2.0 pp');
});

test('nothing is drawn where no claim may be made, and no title breaks the picture', () => {
  expect(forestChart(undefined)).toBe('');
  expect(forestChart(trialOf({ verdict: 'withheld' }))).toBe('');
  expect(forestText(trialOf({ verdict: 'withheld' }))).toBe('');
  const trial = structuredClone(trialOf({}));
  trial.benchmarks[0]!.title = '<script>&"\u0000 a very long title of somebody';
  const svg = forestChart(trial);
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('\u0000');
  expect(svg).toContain('&#60;script&#62;&#38;');
});

test('in letters: the interval holds its difference, no difference stands in the middle', () => {
  const lines = forestText(trialOf({ verdict: 'worse' })).split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).toMatch(/^(MMLU|GSM8K|All questions) +\[?.*o.*\]? .*pp \(/);
  expect(new Set(lines.map((line) => line.indexOf('|'))).size).toBe(1);
});

test('files stand at the same place of both panels of the chart of sizes', () => {
  const svg = sameSizeChart(trialOf({ kld: true, rivals: true }));
  const places = [...svg.matchAll(/<path class="candidate" stroke-width="2" d="M([\d.]+) /g)].map(
    ([, x]) => x,
  );
  expect(places).toHaveLength(2);
  expect(new Set(places).size).toBe(1);
});
