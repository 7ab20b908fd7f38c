import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trialSummary, verdictSummary } from '../../src/commands/show/trial-summary.ts';
import { trialText } from '../../src/commands/show/trial-text.ts';
import { BENCHMARKS } from '../../src/evaluation/benchmarks/registry.ts';
import type { TrialResult } from '../../src/evaluation/results/trial-result.ts';
import { chartsOf } from '../../src/report/charts.ts';
import { type Report, reportSchema } from '../../src/report/kit/report-schema.ts';
import { renderPage } from '../../src/report/page/render-page.ts';
import { renderCard } from '../../src/report/render-card.ts';
import { betterRivals } from '../../src/report/sections/sized-models.ts';
import { loadTemplates } from '../../src/report/templates.ts';
import { families } from './any-report.ts';
import { BUILTIN } from './variants.ts';

const templates = await loadTemplates({ builtin: BUILTIN });
const path = join(BUILTIN, 'report.html.hbs');
const page = { path, text: await readFile(path, 'utf8') };

function rendered([report, ...others]: readonly [Report, ...Report[]]) {
  const { trial, gate } = report;
  return {
    card: renderCard({ report, others, templates }),
    page: renderPage(report, [], page).replace(/<(style|script)[\s\S]*?<\/\1>/g, ''),
    summary: `${verdictSummary(trial, gate)}\n${trial ? trialSummary(trial) : ''}`,
    log: trial ? trialText(trial) : '',
  };
}

const asksFor = (trial: TrialResult | undefined, is: (name: string) => boolean) =>
  trial?.benchmarks.some(({ benchmark }) => is(benchmark)) === true;
const definition = (name: string) => BENCHMARKS.find((one) => one.name === name);

/** Sentences, and what makes each true. */
const CLAIMS: readonly (readonly [sentence: RegExp, isTrue: (report: Report) => boolean])[] = [
  [/Quality was not measured/, ({ trial, kld }) => trial === undefined && kld === undefined],
  [
    /[Nn]othing was measured|Nothing of its quality|Nothing is known about how/,
    ({ trial, kld }) => trial === undefined && kld === undefined,
  ],
  [/Only the KL divergence/, ({ trial, kld }) => trial === undefined && kld !== undefined],
  [
    /lossless/i,
    ({ trial }) =>
      trial?.overall.pairs.some(({ verdict }) => verdict.kind === 'identical') === true ||
      trial?.benchmarks.some(({ pairs: [{ verdict }] }) => verdict.kind === 'identical') === true,
  ],
  [
    /[Ll]ong contexts[^.|]* not measured/,
    ({ trial }) => !asksFor(trial, (name) => name.startsWith('long-context-')),
  ],
  [
    /[Oo]ther languages[^.|]* not measured/,
    ({ trial }) => !asksFor(trial, (name) => /^mmlu-prox-lite-(?!en$)/.test(name)),
  ],
  [
    /[Gg]enerated code[^.|]* not measured/,
    ({ trial }) => !asksFor(trial, (name) => definition(name)?.program !== undefined),
  ],
  [
    /[Tt]ool calls[^.|]* not measured/,
    ({ trial }) => !asksFor(trial, (name) => definition(name)?.usesTools === true),
  ],
  [/[Ss]peed[^.|]* not measured/, ({ trial }) => trial?.speed === undefined],
  [/memory were not measured|, memory[^.|]* not measured/, ({ trial }) => trial?.memory === undefined],
  [
    /all in English/,
    ({ trial }) =>
      trial?.benchmarks.every(
        ({ benchmark }) => /^(mmlu|gsm8k|humaneval)/.test(benchmark) && !/prox-lite-(?!en$)/.test(benchmark),
      ) === true,
  ],
  [
    /\bEach question was asked once/,
    ({ trial }) => trial?.benchmarks.every(({ samples }) => samples === undefined) === true,
  ],
  [/tok\/s/, ({ trial }) => trial?.speed !== undefined || trial?.timeLimit !== undefined],
  [/The base was read by ranges|read by ranges/, ({ proof }) => proof.baseChecked === 'etag'],
  [/The gate of this release did not pass/, ({ gate }) => gate.refusals.length > 0],
  [/llama\.cpp does not load this file/, ({ plan }) => plan.perLayer === true],
  [/router biases were/, ({ plan }) => plan.routerBias !== 'keep'],
  [/Verdict withheld/, ({ trial }) => trial?.overall.pairs[0].verdict.kind === 'withheld'],
  [/This model is worse than its base/, ({ trial }) => trial?.overall.pairs[0].verdict.kind === 'worse'],
  [/was not run/, ({ trial }) => trial?.skipped !== undefined],
  [/Trial \d+ of \d+ on these questions/, ({ ledger }) => ledger !== undefined],
  [
    /questions would be needed for the margin/,
    ({ trial }) =>
      trial?.benchmarks.some(({ pairs: [{ verdict }] }) => verdict.kind === 'no-difference-detected') ===
      true,
  ],
  [/Mean KLD, nats|KL divergence by the size/, ({ trial }) => trial?.kld !== undefined],
  [/!\[.*\]\(same-size\.svg\)/, (report) => chartsOf(report).some(({ path }) => path === 'same-size.svg')],
  [
    /the candidate is worse than|This model is worse than (?!its base)/,
    ({ trial }) => trial?.overall.pairs.slice(1).some(({ verdict }) => verdict.kind === 'worse') === true,
  ],
  [/ is (?:smaller and )?better\. See|is smaller and better/, (report) => betterRivals(report).length > 0],
  [/of memory instead of/, ({ model }) => model.kvCache !== undefined],
  [
    / loops on /,
    ({ trial }) => trial?.benchmarks.some(({ results }) => (results.candidate?.loops ?? 0) > 0) === true,
  ],
];

/** What no text may hold, whatever was measured. */
const NEVER: readonly RegExp[] = [
  /\bNaN\b|undefined|\[object |\bInfinity\b|\bnull\b/,
  /[-\u2212]0(?:\.0+)? (?:%|pp)(?! \()/,
  /(?<![\d.,])1 (?:questions|answers|tokens|minutes|times|experts|layers|candidates|chunks|subjects|benchmarks|bytes|heads)\b/,
  /up to 0 B/,
  // A comparison without a subject, or a share of the file that is called one of memory.
  /(?:^|: )[Ww]orse than |less memory/m,
  /\bp(?: =| of|:)? (?:1\.0*[1-9]|[2-9])\d*\b/,
  /\{\{|\}\}(?!,|\n|")/,
];

/** A value with its interval: `-1.0 pp (-3.9 to +1.8)`, `79.0 % (74.7 to 82.7)`. */
const WITH_INTERVAL =
  /([-+\u2212]?\d[\d,]*\.?\d*)(?: (?:pp|%))? \(([-+\u2212]?\d[\d,]*\.?\d*) to ([-+\u2212]?\d[\d,]*\.?\d*)\)/g;
const number = (text = '') => Number(text.replace('\u2212', '-').replaceAll(',', ''));

function problemsOf(markdown: string): string[] {
  const text = markdown.replace(/\\(?=[.!|])/g, '');
  const around = (at: number) => text.slice(Math.max(0, at - 80), at + 60);
  const never = NEVER.flatMap((pattern) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [`${pattern}: ${around(at)}`];
  });
  const outside = [...text.matchAll(WITH_INTERVAL)].flatMap(({ 0: all, 1: value, 2: low, 3: high, index }) =>
    number(low) <= number(value) && number(value) <= number(high) ? [] : [`${all}: ${around(index)}`],
  );
  const rates = [...text.matchAll(/(\d+(?:\.\d+)?) % \(\d[\d.]* to (\d[\d.]*)\)/g)].flatMap(
    ({ 0: all, 1: rate, index }) =>
      Number(rate) <= 100 || /[Rr]ecovery|\|| of the base's accuracy/.test(text.slice(index - 80, index + 80))
        ? []
        : [`over 100 %: ${all}`],
  );
  const empty = /\|(?: ?:?-+:? ?\|)+\n(?!\|)/.exec(text);
  return [...never, ...outside, ...rates, ...(empty ? [`empty table: ${around(empty.index)}`] : [])];
}

test('no text claims what was not measured', () => {
  fc.assert(
    fc.property(families, ([report, ...others]) => {
      if (report === undefined) throw new Error('a family of no files');
      expect(reportSchema.safeParse(report).error).toBeUndefined();
      for (const [name, text] of Object.entries(rendered([report, ...others]))) {
        const untrue = CLAIMS.filter(([sentence, isTrue]) => sentence.test(text) && !isTrue(report));
        const said = untrue.map(([sentence]) => text.match(sentence)?.[0]);
        expect({ name, said, problems: problemsOf(text) }).toEqual({ name, said: [], problems: [] });
      }
    }),
    { numRuns: 60, seed: 1, endOnFailure: true },
  );
}, 120_000);
