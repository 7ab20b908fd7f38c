import { expect, test } from 'vitest';
import { mixDomains } from '../../../src/search/importance/mix.ts';
import { refusal } from '../../support/refusal.ts';

const domains = new Map([
  ['a', [1, 3, 0]],
  ['b', [10, 0, 10]],
]);

test('each mix, by hand', () => {
  expect(mixDomains('mean', domains)).toEqual([5.5, 1.5, 5]);
  expect(mixDomains('max', domains)).toEqual([10, 3, 10]);
  expect(mixDomains('normalised-max', domains)).toEqual([0.5, 0.75, 0.5]);
  expect(
    mixDomains(
      new Map([
        ['b', 1],
        ['a', 3],
      ]),
      domains,
    ),
  ).toEqual([3.25, 2.25, 2.5]);
});

test('negative scores have no shares: a negative sum would turn their order round', async () => {
  const negative = new Map([['a', [-1, -3, 0]]]);
  expect(await refusal(() => mixDomains('normalised-max', negative))).toBe(
    'usage: expert 0 has the score -1: only scores of 0 or more have shares of their sum',
  );
  expect(mixDomains('max', negative)).toEqual([-1, -3, 0]);
});
