import { describe, expect, test } from 'vitest';
import {
  changedAnswers,
  changedTops,
  defaultLoss,
  lossOf,
  upperLoss,
  upperLossOf,
  windowsOf,
} from '../../../src/search/masks/loss.ts';
import {
  checkLimits,
  formatLimits,
  limitExcess,
  limitedLosses,
  parseLimits,
} from '../../../src/search/masks/loss-limits.ts';
import type { Measured } from '../../../src/search/masks/results.ts';
import { refusal } from '../../support/refusal.ts';

/** Of a domain: mean KLD of each conversation, and tokens counted in all of them. */
const domain = (chunkKlds: number[], countedTokens: number): Measured => ({
  meanKld: chunkKlds.reduce((a, b) => a + b, 0) / chunkKlds.length,
  meanKldError: 0,
  sameTopRate: 1,
  countedTokens,
  chunkChangedTops: chunkKlds.map((kld) => Math.round(kld)),
  chunkKlds,
});

describe('the share of conversations whose answer likely changes', () => {
  test('by hand: the sum of a conversation is its mean times the tokens of one', () => {
    // 20 tokens in 2 conversations: sums of ln 2 and ln 4, of which half and three quarters change.
    const two = domain([Math.LN2 / 10, (2 * Math.LN2) / 10], 20);
    expect(changedAnswers(two)).toBeCloseTo((1 / 2 + 3 / 4) / 2, 12);
  });

  test('a long conversation is judged by its mean window of about 30 tokens', () => {
    expect([0, 1, 30, 44, 45, 75, 148].map(windowsOf)).toEqual([1, 1, 1, 1, 2, 3, 5]);
    // 120 tokens are 4 windows: a sum of 4 ln 2 is ln 2 in each.
    const long = domain([(4 * Math.LN2) / 120], 120);
    expect(changedAnswers(long)).toBeCloseTo(1 / 2, 12);
    // As one whole it would be 15/16, and tell little apart from a conversation that is worse.
    expect(changedAnswers(domain([(4 * Math.LN2) / 44], 44))).toBeCloseTo(15 / 16, 12);
  });

  test('below 0 is rounding, and none; a conversation that is lost counts 1 however far it diverges', () => {
    expect(changedAnswers(domain([-3, 0], 20))).toBe(0);
    expect(changedAnswers(domain([1e6, 0], 20))).toBe(0.5);
    expect(changedAnswers(domain([5, 0], 20))).toBeCloseTo(0.5, 12);
    expect(changedAnswers(domain([], 0))).toBe(0);
  });

  test('a conversation has changed with its first changed top token, and no more with others', () => {
    expect(changedTops({ chunkChangedTops: [0, 1, 7, 0] })).toBe(0.5);
    expect(changedTops({ chunkChangedTops: [] })).toBe(0);
  });

  test('domains count alike whatever their size, or by the weights of the mix', () => {
    const domains = { a: domain([1e6], 5), b: domain([0, 0, 0, 0], 400) };
    expect(lossOf('answers', 'mean', domains)).toBe(0.5);
    expect(lossOf('answers', 'max', domains)).toBe(1);
    const weights = new Map([
      ['a', 1],
      ['b', 3],
    ]);
    expect(lossOf('answers', weights, domains)).toBe(0.25);
    expect(lossOf('kld', 'mean', domains)).toBe(5e5);
  });

  test('where conversations are not known, the default is the mean divergence', () => {
    expect([defaultLoss('assistant'), defaultLoss('all')]).toEqual(['answers', 'kld']);
  });
});

describe('what a choice goes by', () => {
  test('by hand: the share of changed answers and 1.645 standard errors of its mean', () => {
    // Half and three quarters: mean 5/8, standard deviation sqrt(1/32), standard error 1/8.
    const two = domain([Math.LN2 / 10, (2 * Math.LN2) / 10], 20);
    expect(upperLoss('answers', two)).toBeCloseTo(5 / 8 + 1.6448536269514722 / 8, 12);
    expect(upperLoss('answers', domain([1e6], 1))).toBe(1);
    expect(upperLoss('answers', domain([0, 0, 0], 3))).toBe(0);
  });

  test('the same loss counts more where fewer conversations measured it', () => {
    const tenth = (conversations: number) =>
      domain(
        Array.from({ length: conversations }, (_, i) => (i % 10 === 0 ? 1e6 : 0)),
        conversations,
      );
    const [little, much] = [upperLoss('answers', tenth(20)), upperLoss('answers', tenth(2000))];
    expect(changedAnswers(tenth(20))).toBeCloseTo(changedAnswers(tenth(2000)), 12);
    expect(little).toBeGreaterThan(0.2);
    expect(much).toBeLessThan(0.12);
  });

  test('the mean divergence is taken as it is, and none is below 0', () => {
    expect(upperLoss('kld', domain([1, 3], 20))).toBe(2);
    expect(upperLoss('kld', domain([-1, -3], 20))).toBe(0);
    expect(lossOf('kld', 'mean', { a: domain([-1], 1), b: domain([1], 1) })).toBe(0.5);
  });

  test('the bounds of domains are mixed as losses are', () => {
    const domains = { a: domain([Math.LN2 / 10, (2 * Math.LN2) / 10], 20), b: domain([0, 0], 2) };
    expect(upperLossOf('answers', 'mean', domains)).toBeCloseTo(upperLoss('answers', domains.a) / 2, 12);
    expect(upperLossOf('answers', 'max', domains)).toBe(upperLoss('answers', domains.a));
  });
});

describe('limits of domains', () => {
  test('are read, written again, and hold up to the limit itself', () => {
    const limits = parseLimits(['code=0.05', ' math = .5 ']);
    expect(formatLimits(limits)).toBe('code=0.05,math=0.5');
    const measured = { code: domain([0.05], 1), math: domain([0.51], 1) };
    expect(limitExcess(limits, 'kld', measured)).toBeCloseTo(0.01, 9);
    expect(limitExcess(limits, 'kld', { ...measured, math: domain([0.5], 1) })).toBe(0);
    // What one domain has left does not make up for what another exceeds.
    expect(limitExcess(limits, 'kld', { ...measured, code: domain([0.01], 1) })).toBeCloseTo(0.01, 9);
    expect(limitExcess(undefined, 'kld', measured)).toBe(0);
    expect(limitedLosses(limits, 'kld', measured)).toBe('code 0.050, math 0.510');
    expect([...parseLimits(['code=5%', 'a b=12.5 %'])]).toEqual([
      ['code', 0.05],
      ['a b', 0.125],
    ]);
  });

  test.each([
    ['code', 'usage: limit holds "code": must be DOMAIN=LOSS'],
    ['code=-1', 'usage: limit holds "code=-1": must be DOMAIN=LOSS'],
    ['code=0.1,code=0.2', 'usage: limit holds "code=0.2": limits code twice'],
  ])('%s is refused', async (text, message) => {
    expect(await refusal(async () => parseLimits(text.split(',')))).toContain(message);
  });

  test('a domain that is not there is refused before anything is measured', async () => {
    const limits = parseLimits(['cod=0.1']);
    expect(await refusal(async () => checkLimits(limits, 'kld', ['code']))).toContain(
      'usage: limit names cod, which is not one of the domains',
    );
  });

  test('a share of answers that no plan exceeds is refused; nats may be as many as one likes', async () => {
    expect(await refusal(async () => checkLimits(parseLimits(['code=5']), 'answers', ['code']))).toBe(
      'usage: limit is code=5, which every plan holds: the loss is a share of answers, from 0 to 1',
    );
    checkLimits(parseLimits(['code=5']), 'kld', ['code']);
    expect(await refusal(async () => checkLimits(parseLimits(['code=100%']), 'answers', ['code']))).toContain(
      'limit is code=1',
    );
    checkLimits(parseLimits(['code=0.99']), 'answers', ['code']);
    checkLimits(undefined, 'answers', []);
  });
});
