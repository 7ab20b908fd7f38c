import { expect, test } from 'vitest';
import { jobOptions, maskJobOptions } from '../../../src/engines/hf-jobs/options.ts';
import { answeringModels, sweepEstimateText } from '../../../src/planning/masks/foresee-masks.ts';
import { assertDisk, estimateMaskJobs } from '../../../src/planning/masks/mask-jobs.ts';
import { refusal } from '../../support/refusal.ts';

const machine = { flavor: 'l4x1', usdPerMinute: 0.01, text: '1 x L4', hasGpu: true, diskBytes: 50e9 };
const seconds = { perMask: { low: 30, high: 30 }, baseBytes: 0 };
const at = (atOnce: number, minutes = 120, more: Record<string, string> = {}) => ({
  ...{ machine, atOnce, minutes, options: maskJobOptions.parse({ runner: 'hf-jobs', ...more }) },
});

test('Jobs, hours and cost of a list, by hand', () => {
  // Each Job: the start (60 or 240 s), the base's own pass (30 s), its share of the masks, and a begun minute.
  const estimate = estimateMaskJobs([100], seconds, at(4));
  expect(estimate.jobs).toEqual({ low: 4, high: 4 });
  expect(estimate.hours.low).toBeCloseTo((60 + 30 + 25 * 30) / 3600, 9);
  expect(estimate.hours.high).toBeCloseTo((240 + 30 + 25 * 30) / 3600, 9);
  expect(estimate.usd.low).toBeCloseTo(((4 * (60 + 30 + 60) + 3000) / 60) * 0.01, 9);
  expect(estimate.usd.high).toBeCloseTo(((4 * (240 + 30 + 60) + 3000) / 60) * 0.01, 9);
  expect(estimate.mostUsd).toBeCloseTo(4 * 120 * 0.01, 9);
});

test('the base is copied by each Job, at 0.1 to 1 GB a second', () => {
  const copied = estimateMaskJobs([100], { ...seconds, baseBytes: 12e9 }, at(4));
  const without = estimateMaskJobs([100], seconds, at(4));
  expect(copied.hours.low - without.hours.low).toBeCloseTo(12 / 3600, 9);
  expect(copied.hours.high - without.hours.high).toBeCloseTo(120 / 3600, 9);
});

test('a list that its Jobs have no time for takes more of them; a short one takes fewer', () => {
  // 0.9 * 10 minutes, less the start: 15 masks at best, 9 at worst.
  const estimate = estimateMaskJobs([100], seconds, at(4, 10));
  expect(estimate.jobs).toEqual({ low: Math.ceil(100 / 15), high: Math.ceil(100 / 9) });
  expect(estimateMaskJobs([2], seconds, at(4)).jobs).toEqual({ low: 2, high: 2 });
  expect(estimateMaskJobs([], seconds, at(4)).usd).toEqual({ low: 0, high: 0 });
});

test('lists that depend on each other follow each other, with Jobs of their own', () => {
  const [one, two] = [estimateMaskJobs([100], seconds, at(4)), estimateMaskJobs([100, 1], seconds, at(4))];
  expect(two.jobs).toEqual({ low: 5, high: 5 });
  expect(two.hours.low - one.hours.low).toBeCloseTo((60 + 30 + 30) / 3600, 9);
});

test('models that answer: the base ahead, the others some at a time, each in as many Jobs as its time needs', async () => {
  const answering = { models: { low: 4, high: 6 }, perModel: { low: 600, high: 1200 } };
  const { jobs, hours, usd } = estimateMaskJobs([], { ...seconds, answering }, at(4));
  expect(jobs).toEqual({ low: 4, high: 6 });
  expect(hours.low).toBeCloseTo((2 * (60 + 600)) / 3600, 9);
  expect(hours.high).toBeCloseTo((3 * (240 + 1200)) / 3600, 9);
  expect(usd.low).toBeCloseTo(((4 * (60 + 60 + 600)) / 60) * 0.01, 9);
  expect(usd.high).toBeCloseTo(((6 * (240 + 60 + 1200)) / 60) * 0.01, 9);
  // Ten minutes, of which 9 are planned: 480 s beside the start at best, 300 s at worst.
  expect(estimateMaskJobs([], { ...seconds, answering }, at(4, 10)).jobs).toEqual({ low: 8, high: 24 });
  const poor = async () => estimateMaskJobs([10], { ...seconds, answering }, at(4, 120, { maxCost: '0.2' }));
  expect(await refusal(poor)).toMatch(
    /^usage: max-cost 0\.20 USD does not pay for 10 masks and the answers of 4 models on l4x1/,
  );
});

test('who answers: the base and its points, then the base and up to one candidate of each size', () => {
  expect(answeringModels(6, undefined)).toEqual({ low: 7, high: 7 });
  expect(answeringModels(6, 3)).toEqual({ low: 9, high: 11 });
  expect(answeringModels(undefined, 3)).toEqual({ low: 2, high: 4 });
  expect(answeringModels(0, undefined)).toEqual({ low: 1, high: 1 });
});

test('max-cost below the least is refused, with both amounts', async () => {
  const most = (usd: string) => async () => estimateMaskJobs([100], seconds, at(4, 120, { maxCost: usd }));
  expect(await refusal(most('0.5'))).toBe(
    'usage: max-cost 0.50 USD does not pay for 100 masks on l4x1, which cost about 0.60 to 0.72 USD',
  );
  expect((await most('0.61')()).maxUsd).toBe(0.61);
});

test('a disk that is too small for the base and its probabilities is refused', async () => {
  expect(() => assertDisk({ machine }, 50e9)).not.toThrow();
  expect(() => assertDisk({ machine: { ...machine, diskBytes: undefined } }, 60e9)).not.toThrow();
  expect(await refusal(async () => assertDisk({ machine }, 60e9))).toBe(
    'usage: a Job on l4x1 has 50.000 GB of disk; the base and its probabilities take up to 60.000 GB',
  );
});

test('a trial knows nothing of parallel Jobs', () => {
  expect(Object.keys(jobOptions.shape)).not.toContain('parallelJobs');
});

test('a sweep says how many answers all its models give', () => {
  const range = { low: 0.1, high: 0.5 };
  const work = { masks: 12, passes: 0, tokens: 0, downloadBytes: 0, diskBytes: 0 };
  const estimate = { ...work, hours: { CPU: range, GPU: range }, questions: 24 };
  const said = (low: number, high: number) =>
    sweepEstimateText({ ...estimate, answeringModels: { low, high } });
  expect(said(13, 13)).toMatch(/; 24 questions to the base and to each candidate, 312 answers in all$/);
  expect(said(15, 17)).toMatch(/, up to 408 answers in all$/);
  expect(sweepEstimateText({ ...estimate, questions: 0, answeringModels: range })).toMatch(/; no questions$/);
});
