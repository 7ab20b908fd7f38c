import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../src/report/charts.ts';
import { anchorOf } from '../../src/report/kit/section.ts';
import { renderPage } from '../../src/report/page/render-page.ts';
import { renderCard } from '../../src/report/render-card.ts';
import { sectionSummaries } from '../../src/report/section-summary.ts';
import { section as answerLength } from '../../src/report/sections/answer-length.ts';
import { SECTIONS } from '../../src/report/sections/registry.ts';
import { loadTemplates } from '../../src/report/templates.ts';
import { fixtureReport } from './fixture.ts';
import { BUILTIN, VARIANTS } from './variants.ts';

const templates = await loadTemplates({ builtin: BUILTIN });

describe.each(SECTIONS)('$name', (section) => {
  const link = `](${section.chart?.file})`;

  test.each(Object.entries(VARIANTS))(
    'of %s: card, page and summary show it together or not at all',
    (_, report) => {
      const isShown = section.card(report) !== null;
      const isDrawn = (section.chart?.draw(report) ?? '') !== '';
      const card = renderCard({ report, templates });
      const page = renderPage(report, [], templates.page);
      expect(section.table(report) !== undefined).toBe(isShown);
      expect(card.includes(`\n## ${section.title}\n`)).toBe(isShown);
      expect(card.includes(link)).toBe(isDrawn);
      expect(chartsOf(report).some(({ path }) => path === section.chart?.file)).toBe(isDrawn);
      expect(page.includes(`<h2 id="${anchorOf(section)}">${section.title}</h2>`)).toBe(isShown);
      expect(page.includes(`<a href="#${anchorOf(section)}">${section.title}</a>`)).toBe(isShown);
      expect(page.includes(`aria-label="Chart: ${section.title}"`)).toBe(isDrawn);
      expect(sectionSummaries(report).some((part) => part.startsWith(`**${section.title}.**`))).toBe(isShown);
    },
  );

  test('some report has it, and its rows are as wide as its head', () => {
    const tables = Object.values(VARIANTS).flatMap((report) => section.table(report) ?? []);
    expect(tables.length).toBeGreaterThan(0);
    for (const { head, rows } of tables)
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
  });
});

test('the order of the sections on the card is theirs', () => {
  const report = fixtureReport({ rivals: true, curve: true });
  const card = renderCard({ report, templates });
  const places = SECTIONS.map(({ title }) => card.indexOf(`\n## ${title}\n`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(SECTIONS.map(({ order }) => order)).toEqual([...new Set(SECTIONS.map(({ order }) => order))]);
});

test('length of answers: a ratio with its interval in table and picture, and none where answers have no length of their own', () => {
  const report = fixtureReport();
  const [first, second] = report.trial!.benchmarks;
  first!.title = 'One & <two>';
  first!.results.base!.meanAnswerTokens = 100;
  first!.results.candidate!.meanAnswerTokens = 250.4;
  first!.pairs[0].tokens = { ratio: 2.504, interval: [2.1, 3] };
  delete second!.pairs[0].tokens;
  expect(answerLength.table(report)?.rows).toEqual([
    ['One & <two>', '100', '250', '2.50 times (2.10 to 3.00)'],
  ]);
  const svg = answerLength.chart!.draw(report);
  expect(svg).toContain('<desc id="lengths-desc">One &#38; &#60;two&#62;: 2.50 times (2.10 to 3.00).</desc>');
  // From 1, as long as the base's, to the end of the interval, across the whole picture.
  expect(svg).toContain('<path class="one" d="M12.0 ');
  expect(svg).toMatch(/<path d="M240\.8 \d+H428\.0"\/><circle class="dot" cx="324\.8"/);
  first!.pairs[0].tokens = { ratio: 0.6, interval: [0.5, 0.75] };
  // Shorter ones: from the interval's lower end to 1.
  expect(answerLength.chart!.draw(report)).toContain('<path class="one" d="M428.0 ');
  delete first!.pairs[0].tokens;
  expect([answerLength.table(report), answerLength.card(report), answerLength.chart!.draw(report)]).toEqual([
    undefined,
    null,
    '',
  ]);
});
