import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AnsweredQuestion, flips, subjectRows } from '../../src/card/page/answers.ts';
import { renderPage } from '../../src/card/page/render.ts';
import { refusal } from '../support/refusal.ts';
import { fixtureReport } from './fixture.ts';

const path = join(import.meta.dirname, '../../templates/report.html.hbs');
const template = { path, text: await readFile(path, 'utf8') };

function question(
  id: string,
  base: boolean,
  candidate: boolean,
  more: Partial<AnsweredQuestion> = {},
): AnsweredQuestion {
  const reply = (correct: boolean) => ({
    answer: correct ? 'Answer: A' : 'Answer: B',
    extracted: correct ? 'A' : 'B',
    correct,
    finishReason: 'stop' as const,
  });
  const replies = { base: reply(base), candidate: reply(candidate) };
  return {
    benchmark: 'mmlu',
    id,
    cluster: 'physics',
    prompt: `prompt of ${id}`,
    expected: 'A',
    replies,
    ...more,
  };
}

describe('flips and subjects', () => {
  const questions = [
    question('kept', true, true),
    question('lost', true, false),
    question('lost too', true, false, { cluster: 'law' }),
    question('gained', false, true),
    question('without a subject', true, false, { benchmark: 'gsm8k' }),
    question('never', false, false),
  ].map((item) => (item.benchmark === 'gsm8k' ? withoutCluster(item) : item));

  it('tells lost from gained', () => {
    const { lost, gained } = flips(questions);
    expect(lost.map(({ id }) => id)).toEqual(['lost', 'lost too', 'without a subject']);
    expect(gained.map(({ id }) => id)).toEqual(['gained']);
  });

  it('counts by subject, the largest net loss first', () => {
    expect(subjectRows(questions)).toEqual([
      { subject: 'law', questions: 1, base: 1, candidate: 0, lost: 1, gained: 0 },
      { subject: 'physics', questions: 4, base: 2, candidate: 2, lost: 1, gained: 1 },
    ]);
  });
});

function withoutCluster({ cluster: _, ...rest }: AnsweredQuestion): AnsweredQuestion {
  return rest;
}

describe('the page', () => {
  it('needs no network and no script', () => {
    const html = renderPage(fixtureReport({ verdict: 'worse' }), [], template);
    expect(html).not.toMatch(/<script|<link|@import|\bsrc=|https?:\/\//);
  });

  it('shows flipped questions with both answers, and no other', () => {
    const html = renderPage(
      fixtureReport(),
      [question('one', true, false), question('two', true, true)],
      template,
    );
    expect(html).toContain('prompt of one');
    expect(html).not.toContain('prompt of two');
    expect(html).toContain('read as <span class="right">A</span>');
    expect(html).toContain('read as <span class="wrong">B</span>');
  });

  it('escapes what models and data sets say', () => {
    const hostile = '</pre><script>alert(1)</script>';
    const html = renderPage(
      fixtureReport(),
      [question('x', true, false, { prompt: hostile, expected: hostile })],
      template,
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(1)');
  });

  it('shows no rate where the verdict is withheld', () => {
    const html = renderPage(fixtureReport({ verdict: 'withheld' }), [], template);
    expect(html).toContain('<td>withheld</td>');
    expect(html).not.toContain('class="fill"');
    expect(html).not.toContain('Difference');
  });

  it('says that quality was not measured when it was not', () => {
    const html = renderPage(fixtureReport({ trial: false }), [], template);
    expect(html).toContain('Quality was not measured');
    expect(html).not.toContain('<h2>Conditions</h2>');
  });

  it('marks the removed experts of each layer', () => {
    const report = fixtureReport();
    const html = renderPage(report, [], template);
    const removed = Object.values(report.plan.removed).flat().length;
    expect(html.match(/<i class="removed"/g)).toHaveLength(removed);
    expect(html.match(/<i[ >]/g)).toHaveLength(
      Object.keys(report.plan.removed).length * report.sizes.base.experts,
    );
  });

  it('names file and line of a template that does not parse', async () => {
    const broken = { path: 'mine/report.html.hbs', text: '<p>\n{{#if verdict}}\n</p>\n' };
    expect(await refusal(async () => renderPage(fixtureReport(), [], broken))).toMatch(
      /^template-invalid: mine\/report\.html\.hbs:\d+/,
    );
  });
});
