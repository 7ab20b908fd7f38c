import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lexer, type Token, walkTokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cardView } from '../../src/report/card-view.ts';
import { frontMatter } from '../../src/report/frontmatter.ts';
import { type Report, reportSchema } from '../../src/report/kit/report-schema.ts';
import { renderCard } from '../../src/report/render-card.ts';
import { SECTIONS } from '../../src/report/sections/registry.ts';
import { loadTemplates } from '../../src/report/templates.ts';
import { BUILTIN, GOLDEN, VARIANTS } from './variants.ts';

const templates = await loadTemplates({ builtin: BUILTIN });

test('every golden card has a variant, and the other way round', async () => {
  const names = (await readdir(GOLDEN)).flatMap((name) => name.match(/^(.+)\.md$/)?.[1] ?? []);
  expect(names.sort()).toEqual(Object.keys(VARIANTS).sort());
});

/** Commands, details, sizes and removed experts always; four of a trial; one of each section that stands by itself; others where the report has what they show. */
function tablesOf(report: Report): number {
  const { trial, model, plan } = report;
  const own =
    trial === undefined
      ? 4
      : 8 +
        [trial.speed, trial.memory, trial.kldCategories, trial.efforts, trial.efforts].filter(Boolean).length;
  const sections = SECTIONS.filter(({ card }) => card(report) !== null).length;
  // What llama.cpp does not load has no commands.
  return own + sections + (model.kvCache ? 1 : 0) - (plan.perLayer ? 1 : 0);
}

describe.each(Object.entries(VARIANTS))('%s', (name, report) => {
  const card = renderCard({ report, templates });
  const [, yaml = '', body = ''] = card.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  const tokens = lexer(body);

  test('the fixture is a valid report whose verdict is the wanted one', () => {
    expect(reportSchema.parse(report)).toEqual(report);
    const wanted = VARIANT_KINDS.has(name) ? name : name === 'interim' ? 'worse' : 'no-difference-detected';
    if (report.trial !== undefined) expect(report.trial.overall.pairs[0].verdict.kind).toBe(wanted);
  });

  test('the card is the golden one', async () => {
    await expect(card).toMatchFileSnapshot(join(GOLDEN, `${name}.md`));
  });

  test('the front matter parses back', () => {
    expect(parse(yaml)).toEqual(frontMatter(report));
  });

  test('it is the Markdown that was meant: tables, one title, no HTML but the fold', () => {
    const found = collect(tokens);
    expect(found.tables).toHaveLength(tablesOf(report));
    for (const table of found.tables) expect(table.widths).toEqual(table.widths.map(() => table.columns));
    expect(found.titles).toBe(1);
    expect(found.html).toEqual([
      '<!-- espalier:begin -->',
      ...folds(report).flatMap((summary) => [`<details>\n<summary>${summary}</summary>`, '</details>']),
      '<!-- espalier:end -->',
    ]);
  });

  test('every number of the card comes from the view or stands in a template', () => {
    const sources = `${strings(cardView(report)).join('\n')}\n${templateTexts()}`;
    const known = new Set(numbers(sources));
    expect(numbers(card).filter((number) => !known.has(number))).toEqual([]);
  });

  test('"lossless" is said of an identical trial only', () => {
    expect(/lossless/i.test(card)).toBe(name === 'identical');
  });

  test('nothing is left over: no placeholder, no undefined, no sigmoid', () => {
    expect(card).not.toMatch(/\{\{|\}\}(?!,|\n)|undefined|\bnull\b|NaN|Infinity|\[object|sigmoid/);
  });
});

/** What is folded away: it is looked up, not read. */
function folds({ trial }: Report): string[] {
  return [
    ...(trial === undefined ? [] : ['Statistics, answers and conditions of the trial']),
    'More commands: a downloaded file, Python, curl',
    'Model details and sizes',
    'Method: how the experts were chosen',
    'Removed experts by layer, with their ids in the base',
    'What was verified, with digests, and how to do it again',
  ];
}

const VARIANT_KINDS = new Set(['non-inferior', 'better', 'worse', 'identical', 'withheld']);

test('a worse verdict stands above everything else', () => {
  const card = renderCard({ report: VARIANTS.worse!, templates });
  const alert = card.indexOf('> **This model is worse than its base**');
  expect(alert).toBeGreaterThan(0);
  expect(alert).toBeLessThan(card.indexOf('## Run it'));
});

test('without a trial the card says so at the top and claims nothing', () => {
  const card = renderCard({ report: VARIANTS['not-measured']!, templates });
  expect(card.indexOf('**Quality was not measured.**')).toBeLessThan(card.indexOf('## Run it'));
  expect(card).not.toMatch(/Wilson|McNemar|tok\/s|non-inferior/);
});

test('the templates hold no results: their own numbers are few and known', () => {
  // Ports, sizes and flags of the examples; 95 % intervals and their p; GB and GiB; the labels SHA-256, /v1 and f16.
  const known = ['1', '2', '8090', '99', '99.9', '95', '0.05', '9', '10', '30', '256', '0', '16'];
  expect(numbers(templateTexts()).filter((number) => !known.includes(number))).toEqual([]);
});

function collect(tokens: Token[]) {
  const tables: { columns: number; widths: number[] }[] = [];
  const html: string[] = [];
  let titles = 0;
  void walkTokens(tokens, (token) => {
    if (token.type === 'html') html.push(token.raw.trim());
    if (token.type === 'heading' && token.depth === 1) titles += 1;
    if (token.type === 'table') {
      // marked pads short rows and cuts long ones, so the cells are counted in the source.
      const widths = token.raw
        .trim()
        .split('\n')
        .map((line) => line.split(/(?<!\\)\|/).length - 2);
      tables.push({ columns: token.header.length, widths });
    }
  });
  return { tables, html, titles };
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

function numbers(words: string): string[] {
  return words.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** Without the placeholders: the ports and example sizes that the templates themselves hold. */
function templateTexts(): string {
  return [templates.card, ...templates.partials.values()]
    .map(({ text }) => text.replace(/\{\{.*?\}\}/g, ''))
    .join('\n');
}
