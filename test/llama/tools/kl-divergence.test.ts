import { expect, test } from 'vitest';
import { chunksIn, parseKlDivergence } from '../../../src/llama/tools/kl-divergence.ts';

/** What the tool prints of running means, and shares of equal top tokens in percent, with the mean over all chunks. */
function printed(means: readonly string[], all: string, same: readonly string[] = []): string {
  const lines = means.map(
    (mean, i) => `${i + 1} 2.0 ± 0.1 0.0 ± 0.1 ${mean} ± 0.1 0.1 ± 0.1 % ${same[i] ?? '100.000'} ± 0.1 %`,
  );
  return [
    ...lines,
    ...['Mean PPL(Q) : 3.0 ± 0.1', 'Mean PPL(base) : 2.0 ± 0.1', `Mean KLD: ${all} ± 0.01`],
    ...['Maximum', '99.9%', '99.0%', 'Median'].map((name) => `${name} KLD: 1.0`),
    ...['RMS Δp : 0.1 ± 0.1 %', 'Same top p: 90.000 ± 1.000 %'],
  ].join('\n');
}

const chunks = (means: readonly string[], all: string) => parseKlDivergence(printed(means, all)).chunkKlds;
/** In the last decimal of the running means. */
const steps = (klds: readonly number[]) => klds.map((kld) => Number((kld * 1e5).toFixed(3)));

test('by hand: a chunk is the difference of two sums, each in the middle of what rounding leaves', () => {
  // Sums between 19.5 and 20.5, and, by the mean over all, between 59.9 and 60.1 steps.
  expect(steps(chunks(['0.00020', '0.00030'], '0.000300'))).toEqual([20, 40]);
  // One chunk alone: the last decimal of the mean over all counts, 20.35 to 20.45.
  expect(steps(chunks(['0.00020'], '0.000204'))).toEqual([20.4]);
});

test('no sum is less than the one before', () => {
  // 1.5 to 2.5, then 2 x (0.5 to 1.5), of which 1.5 to 3 is left, then 3 x (1.25 to 1.35).
  expect(steps(chunks(['0.00002', '0.00001', '0.00001'], '0.000013'))).toEqual([2, 0.25, 1.65]);
});

test('no sum is more than the one after', () => {
  // 0.5 to 1.5, of which 0.5 to 1.1 is left: after it 2 x (0.5 to 1.5), by the mean over all 1 to 1.1.
  expect(steps(chunks(['0.00001', '0.00001'], '0.000005'))).toEqual([0.8, 0.25]);
});

test('no sum is below 0, also where the printed mean is', () => {
  expect(steps(chunks(['-0.00003', '0.00010'], '0.000100'))).toEqual([0, 20]);
  // Less than what was there before is noise too.
  expect(steps(chunks(['0.00010', '0.00002', '0.00010'], '0.000100'))).toEqual([9.5, 0, 20.5]);
  expect(steps(chunks(['0.00000', '0.00000', '0.00000'], '0.000000'))).toEqual([0.08, 0, 0]);
});

test('shares of chunks, whichever came before', () => {
  const { chunkSameTops } = parseKlDivergence(
    printed(['0.1', '0.1', '0.1'], '0.1', ['100.000', '75.000', '66.667']),
  );
  expect(chunkSameTops.map((share) => share.toFixed(4))).toEqual(['1.0000', '0.5000', '0.5000']);
});

test('a line of a chunk that is missing is named; how many there are is known', () => {
  const text = printed(['0.1', '0.2', '0.3'], '0.3');
  expect(chunksIn(text)).toBe(3);
  const without = text.replace(/^2 .*\n/m, '');
  expect(() => parseKlDivergence(without)).toThrow('llama-perplexity should print a line for chunk 2');
  expect(() => parseKlDivergence(text.replace(/^\d .*\n/gm, ''))).toThrow('a line for chunk 1');
});
