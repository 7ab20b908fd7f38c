import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatPoints } from '../../src/common/units.ts';
import { pairedInterval } from '../../src/evaluation/statistics/paired-test.ts';
import { renderPage } from '../../src/report/page/render-page.ts';
import { type AnsweredQuestion, flips, subjectRows } from '../../src/report/page/subject-rows.ts';
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

const mapOf = (html: string) => /<div class="map[\s\S]*?<details>/.exec(html)![0];

describe('the page', () => {
  it('needs no network and no script', () => {
    const html = renderPage(fixtureReport({ verdict: 'worse', rivals: true, curve: true }), [], template);
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
    expect(html).toContain('read as <span class="right">A, right</span>');
    expect(html).toContain('read as <span class="wrong">B, wrong</span>');
  });

  it('stays under 300 kB for 2,000 questions with long answers, and says what it leaves out', () => {
    const words = 'Let me think <step> by step & check "each" part: 質問 = '.repeat(150);
    const many = Array.from({ length: 2000 }, (_, i) => {
      const own = question(`q${i}`, i % 2 === 0, i % 2 === 1, { cluster: `subject ${i % 57}` });
      const reply = (of: 'base' | 'candidate') => ({
        ...own.replies[of]!,
        answer: `first ${i}. ${words} Answer: A of ${i}`,
      });
      return {
        ...own,
        prompt: `start of ${i} ${words.slice(0, 2500)} end of ${i}`,
        replies: { base: reply('base'), candidate: reply('candidate') },
      };
    });
    const html = renderPage(fixtureReport({ kld: true, rivals: true, curve: true }), many, template);
    expect(Buffer.byteLength(html)).toBeLessThan(300_000);
    expect(html).toContain('0.336 (0.189 or more)');
    // What room there is is used.
    expect(Buffer.byteLength(html)).toBeGreaterThan(180_000);
    expect(html).toContain('2,000 questions, 1,880 of them not shown');
    // Start and end stay: what was asked, and what was answered.
    expect(html).toContain('start of 0 ');
    expect(html).toContain('end of 0</pre>');
    expect(html).toContain('Answer: A of 0</pre>');
    expect(html).toMatch(/\[… \d+ characters left out …\]/);
  });

  it('shows short texts whole, folded, behind a filter; forest plot, experts and questions in this order', () => {
    const both = [question('one', true, false), question('two', false, true)];
    const html = renderPage(fixtureReport(), both, template);
    expect(html).not.toContain('left out');
    expect(html).toContain('<details class="lost">');
    expect(html).toContain('<details class="gained">');
    expect(html).toContain('#show-lost:checked ~ .gained');
    const places = ['class="forest"', 'id="experts"', 'id="mmlu"', 'id="questions"'].map((part) =>
      html.indexOf(part),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(renderPage(fixtureReport(), [], template)).not.toContain('id="questions"');
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
    const html = renderPage(fixtureReport({ verdict: 'withheld' }), [question('x', true, false)], template);
    expect(html.match(/<span class="soft">withheld<\/span>/g)).toHaveLength(4);
    expect(html).not.toContain('class="axis"');
    expect(html).not.toContain('class="fill"');
    expect(html).not.toMatch(/difference/i);
  });

  it('draws what differs by subject with its interval, on one scale', () => {
    const questions = [
      ...Array.from({ length: 8 }, (_, i) => question(`law ${i}`, true, i > 2, { cluster: 'case_law' })),
      ...Array.from({ length: 40 }, (_, i) => question(`kept ${i}`, true, true)),
    ];
    const html = renderPage(fixtureReport(), questions, template);
    // Newcombe's method 10 by hand: 3 of 8 lost, none gained.
    const [low, high] = pairedInterval({ bothRight: 5, lost: 3, gained: 0, bothWrong: 0 });
    const words = `-37.5 pp <span class="soft">(${formatPoints(low)} to ${formatPoints(high)})</span>`;
    expect(html).toContain('case law<br><span class="soft">8 questions, right 8 → 5</span>');
    expect(html).toContain(words);
    const places = [
      ...html.matchAll(
        /class="range" style="left:([\d.]+)%;width:([\d.]+)%"><\/div><div class="dot" style="left:([\d.]+)%"/g,
      ),
    ];
    const [law, physics] = places.map((match) => match.slice(1).map(Number));
    // The widest end is at the edge, no difference in the middle.
    expect(law).toEqual([0, expect.any(Number), expect.closeTo(50 - (0.375 / -low) * 50, 1)]);
    expect(physics![2]).toBe(50);
    expect(physics![0]! + physics![1]!).toBeCloseTo(100 - physics![0]!, 1);
  });

  it('says of the gate what was asked and what of it does not hold', () => {
    const report = (verdict: 'worse' | 'non-inferior') =>
      renderPage(fixtureReport({ verdict }), [], template);
    expect(report('worse')).toContain('The gate did not pass');
    expect(report('worse')).toContain('not-worse: <span class="wrong">does not hold.</span> MMLU: worse by');
    expect(report('non-inferior')).toContain('not-worse: <span class="right">holds.</span>');
  });

  it('says that quality was not measured when it was not', () => {
    const html = renderPage(fixtureReport({ trial: false }), [], template);
    expect(html).toContain('Quality was not measured');
    expect(html).not.toContain('>Conditions<');
  });

  it('marks the removed experts of each layer', () => {
    const report = fixtureReport();
    const html = mapOf(renderPage(report, [], template));
    const removed = Object.values(report.plan.removed).flat().length;
    expect(html.match(/<i class="removed"/g)).toHaveLength(removed);
    expect(html.match(/<i[ >]/g)).toHaveLength(
      Object.keys(report.plan.removed).length * report.sizes.base.experts,
    );
  });

  it('shades experts by their rank in the layer where there are scores', () => {
    const report = fixtureReport();
    const layers = Object.keys(report.plan.removed).map((layer) => ({
      layer: Number(layer),
      // The first are least important.
      scores: Array.from({ length: 32 }, (_, id) => id + 0.5),
    }));
    const scores = { importance: { method: 'router-norm-bias', layers }, ofPlan: false };
    const html = renderPage(report, [], template, scores);
    expect(html).toContain('these are not the scores that the plan was made from');
    expect(mapOf(html)).toContain('<i class="q0 removed" title="layer 0, expert 0: 0.5, removed"></i>');
    expect(mapOf(html)).toContain('<i class="q5" title="layer 3, expert 29: 29.5"></i>');
    const shades = mapOf(html).match(/class="q\d/g)!;
    expect(shades).toHaveLength(24 * 32);
    expect(new Set(shades).size).toBe(6);
  });

  it('names file and line of a template that does not parse', async () => {
    const broken = { path: 'mine/report.html.hbs', text: '<p>\n{{#if verdict}}\n</p>\n' };
    expect(await refusal(async () => renderPage(fixtureReport(), [], broken))).toMatch(
      /^template-invalid: mine\/report\.html\.hbs:\d+/,
    );
  });
});

describe('the curve', () => {
  const page = renderPage(fixtureReport({ curve: true }), [], template);

  it('is a chart that is drawn and a table whose names are escaped', () => {
    expect(page).toContain('<svg class="curve" role="img"');
    expect(page).toContain('<th scope="row">mask_kld|&lt;b&gt;.json</th>');
    expect(page).toContain('<td>withheld, 31 truncated</td>');
    expect(page).not.toContain('<b>.json');
  });

  it('is left out where there is none', () => {
    expect(renderPage(fixtureReport(), [], template)).not.toContain('id="curve"');
  });
});
