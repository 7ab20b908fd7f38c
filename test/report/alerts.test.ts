import { expect, test } from 'vitest';
import { trialOutputs } from '../../src/commands/show/trial-text.ts';
import { wilson } from '../../src/evaluation/statistics/normal.ts';
import { forestChart } from '../../src/report/kit/forest-chart.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { trialEntry } from '../../src/report/ledger/ledger-entry.ts';
import { pageView } from '../../src/report/page/page-view.ts';
import { alertsView } from '../../src/report/sections/alerts.ts';
import { limitationsView } from '../../src/report/sections/limitations.ts';
import { purposeView } from '../../src/report/sections/purpose.ts';
import { summaryView } from '../../src/report/sections/summary.ts';
import { trialView } from '../../src/report/sections/trial.ts';
import { fixtureReport } from './fixture.ts';

/** Alerts of a report in which a benchmark of 400 questions has so many loops and so much longer answers. */
function alerts(
  loops: { base: number; candidate: number },
  tokens: [ratio: number, low: number, high: number],
) {
  const report = fixtureReport();
  const [benchmark] = report.trial!.benchmarks;
  benchmark!.results.base!.loops = loops.base;
  benchmark!.results.candidate!.loops = loops.candidate;
  benchmark!.pairs[0].tokens = { ratio: tokens[0], interval: [tokens[1], tokens[2]] };
  return alertsView(report).map(String);
}

test('a model that loops where its base does not is said to', () => {
  expect(alerts({ base: 1, candidate: 12 }, [1, 0.98, 1.02])).toEqual([
    "**It loops on MMLU.** 12 of 400 answers end in the same passage again and again, of the base's 1.",
  ]);
  expect(alerts({ base: 12, candidate: 12 }, [1, 0.98, 1.02])).toEqual([]);
  expect(alerts({ base: 0, candidate: 3 }, [1, 0.98, 1.02])).toEqual([]);
});

test('answers that are surely longer by more than a tenth are said to be', () => {
  expect(alerts({ base: 0, candidate: 0 }, [1.31, 1.25, 1.38])).toEqual([
    "**It is 31 % slower on MMLU** at the same tokens a second: its answers have 1.31 times (1.25 to 1.38) the tokens of the base's.",
  ]);
  expect(alerts({ base: 0, candidate: 0 }, [1.31, 1.08, 1.6])).toEqual([]);
});

/** Of 400 questions of MMLU the base has so many right. */
function ofBase(right: number) {
  const report = fixtureReport({ verdict: 'non-inferior' });
  const [mmlu] = report.trial!.benchmarks;
  const base = mmlu!.results.base!;
  Object.assign(base, { accuracy: right / 400, interval: wilson(right, 400) });
  return report;
}

test('where the base guesses, or knows nothing, no loss is said to have been bounded', () => {
  const tasks = (report: Report) => purposeView(report).good.map(String).at(-1);
  expect(alertsView(ofBase(108)).map(String)).toEqual([
    '**The base is not shown to be better than guessing on MMLU:** it has 27.0 % (22.9 to 31.6) right, and guessing gives 25 % or more. A model that knows nothing might not look worse there.',
  ]);
  expect(alertsView(ofBase(0)).map(String)).toEqual([
    '**The base has nothing right on MMLU.** A model that knows nothing might not look worse there.',
  ]);
  expect(alertsView(ofBase(130))).toEqual([]);
  expect(tasks(ofBase(108))).toBe('Tasks like those of GSM8K, where the loss was bounded.');
  expect(tasks(ofBase(130))).toBe('Tasks like those of MMLU, GSM8K, where the loss was bounded.');
});

test('card, page, chart, ledger and gate say the same word where the base knows nothing at all', () => {
  const report = fixtureReport({ verdict: 'base-at-floor' });
  const trial = report.trial!;
  const claim =
    'o claim: the base is not shown to be better than guessing on MMLU, GSM8K, where a model that knows nothing might not look worse (N = 11,319)';
  expect(String(summaryView(report).quality)).toBe(`N${claim}.`);
  expect(String(trialView(report)?.verdict)).toBe('base at floor');
  expect(String(trialView(report)?.sentence)).toBe(`N${claim}.`);
  expect(trialView(report)?.rows.map(({ verdict }) => String(verdict))).toEqual([
    'base at floor',
    'base at floor',
  ]);
  expect(String(trialView(report)?.overall.verdict)).toBe('base at floor');
  expect(trialView(report)?.precision.map(({ words }) => String(words))).toEqual([
    'nothing is claimed',
    'nothing is claimed',
  ]);
  expect(String(limitationsView(report)[0])).toBe(
    `The trial asked 11,319 questions, which do not say how much was lost. N${claim}.`,
  );
  expect(pageView(report, [], undefined).verdict).toEqual({ kind: 'base-at-floor', sentence: `n${claim}` });
  expect(forestChart(trial)).toBe('');
  expect(trialEntry(trial, { machine: 'm', tool: 't' }).result.verdict).toBe('base-at-floor');
  expect(trialOutputs(trial)).toMatchObject({ verdict: 'base-at-floor', 'verdict-sentence': `n${claim}` });
});

test('outputs that are the same text bound no loss where they are few', () => {
  const report = fixtureReport({ verdict: 'identical' });
  report.trial!.benchmarks[0]!.pairs[0].precision.excludedLoss = 0.285;
  expect(purposeView(report).good.map(String).at(-1)).toBe(
    'Tasks like those of GSM8K, where the loss was bounded.',
  );
});
