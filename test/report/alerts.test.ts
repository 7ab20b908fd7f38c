import { expect, test } from 'vitest';
import { alertsView } from '../../src/report/sections/alerts.ts';
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
