import { describe, expect, test } from 'vitest';
import { trialSummary } from '../../src/commands/show/trial-summary.ts';
import { trialText } from '../../src/commands/show/trial-text.ts';
import { formatBytes } from '../../src/common/units.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { renderCard } from '../../src/report/render-card.ts';
import { sameSizeChart } from '../../src/report/sections/same-size-chart.ts';
import { loadTemplates } from '../../src/report/templates.ts';
import { fixtureReport } from './fixture.ts';
import { BUILTIN } from './variants.ts';

const templates = await loadTemplates({ builtin: BUILTIN });
const cardOf = (report: Report, others: Report[] = []) => renderCard({ report, others, templates });

/** A file of so many bytes whose header describes a cache of these sizes, by tokens. */
function sized(bytes: number, cache: Readonly<Record<number, number>> | undefined, file = 'a.gguf'): Report {
  const report = fixtureReport();
  const { kvCache: _, ...model } = report.model;
  const kvCache = Object.entries(cache ?? {}).map(([tokens, size]) => ({
    contextTokens: Number(tokens),
    bytes: size,
    atMost: false,
  }));
  return {
    ...report,
    candidate: { ...report.candidate, file, bytes },
    base: { ...report.base, bytes: 2 * bytes },
    model: { ...model, ...(cache && { kvCache }) },
  };
}

/** Cells of the table "Files", the head first. */
function filesOf(card: string): string[][] {
  const [, section = ''] = card.split('## Files\n');
  const lines = section
    .trim()
    .split('\n\n')[0]!
    .split('\n')
    .filter((_, i) => i !== 1);
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('memory of several files', () => {
  const GB = 1e9;

  test('stands at the contexts that the model has, and what fits is by the longest of them', () => {
    const small = { 2048: 1_440_000 };
    const [head = [], ...rows] = filesOf(
      cardOf(sized(2_470_000, small), [sized(3_000_000, small, 'b.gguf')]),
    );
    expect(head.slice(5, -1)).toEqual(['Memory at 2k', 'Fits in 12 / 16 / 24 GB']);
    expect(rows.map((row) => row.slice(5, -1))).toEqual([
      ['4.44 MB', '2k / 2k / 2k'],
      ['3.91 MB', '2k / 2k / 2k'],
    ]);
  });

  test('of a context between both, and of files that differ in it, each has its own', () => {
    const [head = [], large, small] = filesOf(
      cardOf(sized(11 * GB, { 8192: GB, 20000: 8 * GB }), [sized(GB, { 512: 1000 }, 'b.gguf')]),
    );
    expect(head.slice(5, -2)).toEqual(['Memory at 512', 'Memory at 8k', 'Memory at 20,000']);
    expect(large!.slice(5, -1)).toEqual(['–', '12.000 GB', '19.000 GB', 'no / 8k / 20,000']);
    expect(small!.slice(5, -1)).toEqual(['1.000 GB', '–', '–', '512 / 512 / 512']);
  });

  test('is not a column where no header describes the cache, and unknown for the one file that does not', () => {
    const unknown = sized(GB, undefined);
    const card = cardOf(unknown, [sized(2 * GB, undefined, 'b.gguf')]);
    expect(filesOf(card).map((row) => row.length)).toEqual([6, 6, 6]);
    expect(filesOf(card)[0]).not.toContainEqual(expect.stringMatching(/Memory|Fits/));
    expect(card).not.toContain('"Fits in" names');
    const mixed = filesOf(cardOf(unknown, [sized(2 * GB, { 8192: GB }, 'b.gguf')]));
    expect(mixed[2]!.slice(5, -1)).toEqual(['–', '? / ? / ?']);
  });
});

describe('what is saved', () => {
  test('of the file is said of the file, and of memory what the table of memory says', () => {
    const card = cardOf(sized(3_000_000, { 512: 500_000, 2048: 2_000_000 }));
    expect(card).toContain(
      'the file is 3.00 MB (50.0 %) smaller, and with 2,048 tokens of context it needs 5.00 MB of memory instead of 8.00 MB (37.5 % less).',
    );
    expect(card).toMatch(/\| 2,048 tokens \| 5\.00 MB \(.*\| 8\.00 MB \(/);
  });

  test('of memory nothing is said where the header does not describe the cache', () => {
    const card = cardOf(sized(3_000_000, undefined));
    expect(card).toContain('for context: the file is 3.00 MB (50.0 %) smaller.\n');
    expect(card).not.toMatch(/less memory|of memory instead/);
  });
});

test.each([
  ['no-difference-detected', true],
  ['worse', false],
  ['better', false],
  ['identical', false],
  ['non-inferior', false],
] as const)('how many questions a margin needs, of a verdict that is %s: %s', (verdict, isSaid) => {
  const report = fixtureReport({ verdict });
  for (const { pairs } of report.trial!.benchmarks) pairs[0].verdict.kind = verdict;
  expect(/\d questions would be needed for the margin/.test(cardOf(report))).toBe(isSaid);
});

describe('files at the same size', () => {
  const PICTURE = /!\[(.*)\]\(same-size\.svg\)/;
  const sectionOf = (report: Report) => cardOf(report).split('## At the same size')[1]!.split('\n## ')[0]!;

  test('the picture and the table are of what was measured', () => {
    const without = sectionOf(fixtureReport({ rivals: true }));
    expect(without.match(PICTURE)?.[1]).toBe('Right answers by the size of the file');
    expect(without).not.toMatch(/KL|nats/);
    expect(sameSizeChart(fixtureReport({ rivals: true }).trial)).not.toContain('KL divergence');
    const both = sectionOf(fixtureReport({ rivals: true, kld: true }));
    expect(both.match(PICTURE)?.[1]).toBe('Right answers and KL divergence by the size of the file');
    expect(both).toContain('| Mean KLD, nats |');
  });

  test('without a size or a claim there is no picture, and the card does not show one', () => {
    const unsized = fixtureReport({ rivals: true });
    for (const model of unsized.trial!.models) delete model.bytes;
    const withheld = fixtureReport({ rivals: true });
    for (const { verdict } of withheld.trial!.overall.pairs) verdict.kind = 'withheld';
    for (const report of [unsized, withheld]) {
      expect(sameSizeChart(report.trial)).toBe('');
      expect(sectionOf(report)).not.toMatch(PICTURE);
    }
    const scored = fixtureReport({ rivals: true, kld: true });
    for (const { verdict } of scored.trial!.overall.pairs) verdict.kind = 'withheld';
    expect(sectionOf(scored).match(PICTURE)?.[1]).toBe('KL divergence by the size of the file');
  });

  test('who is worse than whom is said with both names', () => {
    const report = fixtureReport({ rivals: true });
    const [, , first, second] = report.trial!.models;
    const said = `the candidate is worse than ${first!.label} by 13.3 pp (`;
    const lines = trialText(report.trial!);
    expect(lines).toContain(`rival-1, ${first!.label} (${formatBytes(first!.bytes!)}): ${said}`);
    expect(lines).toContain(`rival-2, ${second!.label} (`);
    const summary = trialSummary(report.trial!).replaceAll('\\', '');
    expect(summary).toContain(`| ${first!.label} | ${said}`);
    for (const text of [lines, summary])
      expect(text).toContain(`no difference from ${second!.label} detected (`);
    expect(sectionOf(report)).toContain(`This model is worse than ${first!.label} by`);
  });
});
