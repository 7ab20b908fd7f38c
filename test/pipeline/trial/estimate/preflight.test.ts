import { expect, test } from 'vitest';
import { EFFORTS, type Effort } from '../../../../src/evaluation/benchmarks/effort.ts';
import { DEFAULT_BENCHMARKS } from '../../../../src/evaluation/options.ts';
import { preparedAtEfforts } from '../../../../src/evaluation/questions/prepare.ts';
import { parseWanted } from '../../../../src/evaluation/wanted.ts';
import { assertMeasurable } from '../../../../src/pipeline/release/pass-gate.ts';
import { assertTimeSuffices } from '../../../../src/pipeline/trial/estimate/hours.ts';
import { minutesOf } from '../../../../src/pipeline/trial/estimate/machine-class.ts';
import { estimateOf, estimateText } from '../../../../src/pipeline/trial/estimate/preflight.ts';
import { parseGate } from '../../../../src/plan/gate-clauses.ts';
import { tinyBenchmark } from '../../../evaluation/support.ts';
import { refusal } from '../../../support/refusal.ts';

const check = (gate: string, benchmarks: string[], kld = false) =>
  refusal(async () => assertMeasurable(parseGate(gate), { ...parseWanted(benchmarks), kld }));

test.each<[string, string[], boolean, string]>([
  ['non-inferior', [], false, 'the gate asks for non-inferior, but nothing will be measured'],
  ['truncation<=1%', [], false, 'the gate asks for truncation<=1%, but nothing will be measured'],
  ['gsm8k>=-1pp', ['mmlu'], false, 'the gate asks for gsm8k>=-1pp, but gsm8k will not be asked'],
  [
    'kld<=0.1, mmlu>=-1pp',
    ['mmlu'],
    false,
    'the gate asks for kld<=0.1, but KL divergence will not be measured',
  ],
  [
    'same-top>=90%',
    ['mmlu'],
    false,
    'the gate asks for same-top>=90%, but KL divergence will not be measured',
  ],
])('gate %s, benchmarks %j: cannot hold', async (gate, benchmarks, kld, message) => {
  expect(await check(gate, benchmarks, kld)).toBe(`usage: nothing was started: ${message}`);
});

test.each<[string, string[], boolean]>([
  ['none', [], false],
  ['non-inferior, overall>=-2pp@95, truncation<=1%', ['mmlu:20'], false],
  ['kld<=0.1, gsm8k>=-1pp@95', ['mmlu', 'gsm8k'], true],
])('gate %s, benchmarks %j: may hold', (gate, benchmarks, kld) => {
  expect(() => assertMeasurable(parseGate(gate), { ...parseWanted(benchmarks), kld })).not.toThrow();
});

test('the estimate: what comes, what stays, what is asked, and what that can show', async () => {
  const mmlu = { ...(await tinyBenchmark('mmlu:20')), maxTokens: 96 };
  const sizes = {
    baseBytes: 12_000_000_000,
    candidateBytes: 10_000_000_000,
    wholeBase: true,
    activeBytes: 2_000_000_000,
    publishes: true,
  };
  expect(estimateOf(sizes, [mmlu])).toMatchObject({
    downloadBytes: 12_000_000_000,
    diskBytes: 22_000_000_000,
    questions: 20,
    answerTokens: 2 * 20 * 96,
  });
  expect(estimateText(estimateOf(sizes, [mmlu]), 0.02)).toBe(
    'up to 12.000 GB to download, up to 10.000 GB to upload, 22.000 GB on disk; 20 questions to each model, at most 3,840 tokens of answers, 5 min to 27 min on a CPU, under a minute to 2 min on a GPU, estimated with 600 tokens per answer, or the budget if that is less; if one answer in ten differs, a loss of 43.1 pp is detected with 80 % probability; so few questions can at best rule out a loss above 16.0 pp, and the margin is 2.0 pp: the verdict can be non-inferior only if all answers are the same',
  );
  // Two texts, one of which the base reads twice: (100 * 512) * 2 + (10 * 4096) * 3 tokens, in five passes.
  const kld = [
    { chunks: 100, contextTokens: 512, floor: false },
    { chunks: 10, contextTokens: 4096, floor: true },
  ];
  const measured = estimateOf({ ...sizes, kld }, [mmlu]);
  expect(measured.kld?.tokens).toBe(225_280);
  // By hand: 225,280 * 2 GB at 4e11 and 6e10 B/s, and five times 10 GB at 2e10 and 2e9 B/s and 0.3 s.
  expect(measured.kld?.hours.CPU.low).toBeCloseTo((1126.4 + 5 * 0.8) / 3600, 6);
  expect(measured.kld?.hours.CPU.high).toBeCloseTo((7509.333 + 5 * 5.3) / 3600, 6);
  const more =
    '; KL divergence on up to 225,280 tokens in all, 19 min to 2.1 h on a CPU, under a minute to 3 min on a GPU more';
  expect(estimateText(measured)).toContain(`if that is less${more}; if one answer`);
  expect(estimateText(estimateOf({ ...sizes, kld, models: 3 }, []))).toMatch(
    /; no questions; KL divergence on up to 317,440 tokens in all/,
  );
  // The least d with N d - 1 >= 1.960 sqrt(N D) + 0.842 sqrt(N (D - d²)), D at least 0.1 and d, of 30 and of 10 questions: by bisection.
  const gsm8k = await tinyBenchmark('gsm8k:10');
  const { detectable } = estimateOf(sizes, [mmlu, gsm8k]);
  expect(detectable.all).toBeCloseTo(0.2996, 4);
  expect(detectable.fewest).toMatchObject({ title: 'GSM8K' });
  expect(detectable.fewest!.loss).toBeCloseTo(0.7525, 4);
  expect(estimateText(estimateOf(sizes, [mmlu, gsm8k]))).toContain(
    'a loss of 30.0 pp (in GSM8K alone 75.3 pp) is detected with 80 % probability',
  );
  const ranges = estimateOf({ ...sizes, wholeBase: false }, []);
  expect(ranges).toMatchObject({ downloadBytes: 10_000_000_000, diskBytes: 10_000_000_000 });
  expect(estimateText(ranges, 0.02)).toMatch(/; no questions$/);
  expect(estimateOf({ ...sizes, baseBytes: 0 }, [mmlu])).toMatchObject({
    downloadBytes: 0,
    diskBytes: 10_000_000_000,
  });
});

test('a time limit: what it allows is said, and refused where no machine is fast enough', async () => {
  const benchmarks = [{ ...(await tinyBenchmark('mmlu:100')), maxTokens: 600 }];
  const sizes = { baseBytes: 0, candidateBytes: 1, wholeBase: true, activeBytes: 2e9, publishes: false };
  const estimate = estimateOf(sizes, benchmarks);
  // 2 * 100 * 600 tokens of 2 GB: 2.7 to 13 hours at 25 to 5 GB/s.
  expect(estimateText(estimate, 0.5, { machine: 'CPU', minutes: 60 })).toContain(
    '; in 60 minutes a CPU answers about 7 to 37 of them',
  );
  const check = (minutes: number | undefined, slots = 1) =>
    refusal(async () =>
      assertTimeSuffices(benchmarks, { activeBytes: 2e9, slots }, { machine: 'CPU', minutes }),
    );
  // The fewest are 20: 32 minutes at 25 GB/s.
  await expect(check(31)).resolves.toBe(
    'usage: max-minutes is 31, which is too little: the fewest questions take at least 32 min on a CPU',
  );
  const allow = (minutes: number | undefined, slots: number) =>
    assertTimeSuffices(benchmarks, { activeBytes: 2e9, slots }, { machine: 'CPU', minutes });
  expect(() => allow(33, 1)).not.toThrow();
  expect(() => allow(31, 2)).not.toThrow();
  expect(() => allow(undefined, 1)).not.toThrow();
});

test('the limit: what was given, what is paid for, or two hours for benchmarks that nobody chose on a CPU', () => {
  const defaults = { benchmarks: DEFAULT_BENCHMARKS.split(','), maxCost: undefined };
  const chosen = { benchmarks: ['mmlu:5'], maxCost: undefined };
  expect(minutesOf(undefined, defaults, 'CPU', undefined)).toBe(120);
  expect(minutesOf(undefined, defaults, 'GPU', undefined)).toBeUndefined();
  expect(minutesOf(undefined, chosen, 'CPU', undefined)).toBeUndefined();
  expect(minutesOf(30, defaults, 'CPU', undefined)).toBe(30);
  expect(minutesOf(undefined, { ...defaults, maxCost: 2 }, 'GPU', { minutes: 33 })).toBe(60);
  expect(minutesOf(45, { ...defaults, maxCost: 2 }, 'GPU', { minutes: 33 })).toBe(45);
  expect(minutesOf(undefined, defaults, 'GPU', { minutes: 33 })).toBeUndefined();
});

test('efforts: an answer takes longer at high effort, and a question asked at each shows no smaller loss', async () => {
  const sizes = { baseBytes: 0, candidateBytes: 1, wholeBase: true, activeBytes: 2e9, publishes: false };
  const [mmlu] = preparedAtEfforts(await tinyBenchmark('mmlu:20'), { reasoningEffort: ['medium'] });
  const hours = (efforts: readonly Effort[]) => {
    const { questions, hours, detectable } = estimateOf(
      sizes,
      preparedAtEfforts(mmlu!, { reasoningEffort: efforts }),
    );
    // Beside the tokens: two servers that start, and for each answer half a second.
    const besides = (2 * 10 + 2 * questions * 0.5) / 3600;
    return { questions, high: hours!.GPU.high - besides, all: detectable.all };
  };
  const [low, medium, high] = EFFORTS.map((effort) => hours([effort]));
  expect(low!.high * 4).toBeCloseTo(medium!.high);
  expect(high!.high).toBeCloseTo(medium!.high * 4);
  const all = hours(EFFORTS);
  expect(all.questions).toBe(60);
  expect(all.high).toBeCloseTo(low!.high + medium!.high + high!.high);
  expect(all.all).toBe(medium!.all);
});

test('a tiny model: servers that start and answers that begin take time, whatever its size', async () => {
  const sizes = { baseBytes: 0, candidateBytes: 2e6, wholeBase: true, activeBytes: 1e6, publishes: false };
  const mmlu = { ...(await tinyBenchmark('mmlu:24')), maxTokens: 96 };
  const [two, thirteen] = [2, 13].map((models) => estimateOf({ ...sizes, models }, [mmlu]).hours!.CPU);
  // Two models, 48 answers: 2 * 1 + 48 * 0.05 to 2 * 10 + 48 * 2 s beside 4,608 tokens of 1 MB at 25 and 5 GB/s.
  expect(two!.low * 3600).toBeCloseTo(2 + 2.4 + 0.184, 1);
  expect(two!.high * 3600).toBeCloseTo(20 + 96 + 0.922, 1);
  expect(thirteen!.high).toBeCloseTo((two!.high * 13) / 2, 6);
  // Loading 12 GB at 2 to 20 GB/s, twice.
  const large = estimateOf({ ...sizes, candidateBytes: 12e9 }, [mmlu]).hours!.CPU;
  expect((large.high - two!.high) * 3600).toBeCloseTo(12, 1);
});
