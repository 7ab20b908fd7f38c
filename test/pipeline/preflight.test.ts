import { expect, test } from 'vitest';
import { parseWanted } from '../../src/evaluation/wanted.ts';
import { assertMeasurable, estimateOf, estimateText } from '../../src/pipeline/preflight.ts';
import { parseGate } from '../../src/plan/gate/parse.ts';
import { tinyBenchmark } from '../evaluation/support.ts';
import { refusal } from '../support/refusal.ts';

const check = (gate: string, benchmarks: string[], kld = false) =>
  refusal(async () => assertMeasurable(parseGate(gate), { ...parseWanted(benchmarks), kld }));

test.each<[string, string[], boolean, string]>([
  ['non-inferior', [], false, 'the gate asks for non-inferior; nothing is to be measured'],
  ['truncation<=1%', [], false, 'the gate asks for truncation<=1%; nothing is to be measured'],
  ['gsm8k>=-1pp', ['mmlu'], false, 'the gate asks for gsm8k>=-1pp; gsm8k is not to be asked'],
  [
    'kld<=0.1, mmlu>=-1pp',
    ['mmlu'],
    false,
    'the gate asks for kld<=0.1; KL divergence is not to be measured',
  ],
  ['same-top>=90%', ['mmlu'], false, 'the gate asks for same-top>=90%; KL divergence is not to be measured'],
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
    'up to 12.000 GB to download, up to 10.000 GB to upload, 22.000 GB on disk; 20 questions to each model, at most 3,840 tokens of answers, 5 min to 26 min on a CPU, under a minute on a GPU, roughly (at 600 tokens an answer or the budget); so few questions cannot exclude a loss below 16.0 pp (margin 2.0 pp), so that non-inferior is out of reach unless all answers are the same',
  );
  const ranges = estimateOf({ ...sizes, wholeBase: false }, []);
  expect(ranges).toMatchObject({ downloadBytes: 10_000_000_000, diskBytes: 10_000_000_000 });
  expect(estimateText(ranges, 0.02)).toMatch(/; no questions$/);
  expect(estimateOf({ ...sizes, baseBytes: 0 }, [mmlu])).toMatchObject({
    downloadBytes: 0,
    diskBytes: 10_000_000_000,
  });
});
