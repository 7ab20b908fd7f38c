import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/common/seeded-random.ts';
import { acceptance, chooseByText } from '../../../src/search/sweep/accept.ts';
import type { SweepRow } from '../../../src/search/sweep/sweep-schema.ts';
import { rowOf } from './rows.ts';

/** A row whose conversations, of two texts, change with these probabilities: 1 - exp(-c) turned round, over 10 tokens in all. */
function row(method: string, changes: readonly (readonly number[])[], edit = 'keep'): SweepRow {
  const klds = changes.map((own) => own.map((change) => (-Math.log1p(-change) * own.length) / 10));
  const means = changes.map((own) => own.reduce((a, b) => a + b, 0) / own.length);
  return rowOf({ method, keep: 28, edit }, klds, {
    changedAnswers: means.reduce((a, b) => a + b, 0) / means.length,
  });
}

/** Conversations of two texts of 40, each changed or not; `changed` of the first so many. */
const texts = (first: number, second: number) =>
  [first, second].map((changed) => Array.from({ length: 40 }, (_, i) => (i < changed ? 0.9 : 0.02)));

const one = { tries: 1, loss: 'answers' } as const;

describe('acceptance on held-out text', () => {
  test('a candidate that changes fewer answers of both domains', () => {
    const { accepted, difference, level, sentence } = acceptance(
      row('b', texts(8, 4)),
      row('a', texts(20, 12)),
      one,
    );
    expect([accepted, level]).toEqual([true, 0.95]);
    // 12 and 8 of 40 conversations, 0.88 each.
    expect(difference).toBeCloseTo((-(12 + 8) / 40 / 2) * 0.88, 9);
    expect(sentence).toMatch(
      /^b at 28, router bias keep against a at 28, router bias keep: accepted, -22\.0 pp of the answers likely change \(upper 95 % bound -\d/,
    );
  });

  test('tries share the 5 %', () => {
    // Four conversations fewer of 40: enough for one try, too little for ten.
    const [better, reference] = [row('b', texts(8, 8)), row('a', texts(12, 8))];
    expect(acceptance(better, reference, one).accepted).toBe(true);
    expect(acceptance(better, reference, { ...one, tries: 10 })).toMatchObject({
      accepted: false,
      level: 0.995,
    });
  });

  test('by the mean KL divergence the conversations that are lost already count most', () => {
    // 8 nats in one conversation of ten, or 1 in half of them: the second changes more answers, and diverges less.
    const [few, many] = [
      [8, 0],
      [1, 1],
    ].map(([lost, kept]) =>
      [0, 1].map(() =>
        Array.from({ length: 40 }, (_, i) => (i % 10 === 0 ? lost! : i % 2 === 0 ? kept! : 0)),
      ),
    );
    const [a, b] = [few!, many!].map((klds, i) => rowOf({ method: 'ab'[i]!, keep: 28, edit: 'keep' }, klds));
    const byKld = acceptance(b!, a!, { tries: 1, loss: 'kld' });
    // 8 / 10 and 1 / 2 of the conversations, of 10 / 40 tokens each.
    expect(byKld.difference).toBeCloseTo(0.5 - 0.8, 9);
    expect([byKld.loss, byKld.accepted]).toEqual(['kld', false]);
    expect(byKld.sentence).toMatch(
      /: not accepted, -0\.3000 nats of KL divergence a token \(upper 95 % bound \+0\.\d{4} nats\)$/,
    );
    expect(acceptance(b!, a!, one).difference).toBeGreaterThan(0);
  });

  test('a domain that becomes worse refuses what is better in the mean, and is named', () => {
    const found = acceptance(row('b', texts(2, 12)), row('a', texts(36, 4)), one);
    expect(found.upper).toBeLessThan(0);
    expect(found.accepted).toBe(false);
    expect(found.worse.map(({ domain }) => domain)).toEqual(['text1']);
    expect(found.sentence).toContain('text1 becomes worse by at least +');
  });

  test('a domain that may be worse by chance refuses nothing', () => {
    const { accepted, worse, difference } = acceptance(row('b', texts(2, 5)), row('a', texts(36, 4)), one);
    expect(difference).toBeLessThan(-0.3);
    expect([accepted, worse]).toEqual([true, []]);
  });

  test('nothing is known of one conversation; the same plan is not better than itself', () => {
    const lone = row('a', [[0.5, 0.5], [0.5]]);
    expect(acceptance(row('b', [[0.1, 0.1], [0.1]]), lone, one)).toMatchObject({
      accepted: false,
      worse: [],
    });
    const same = acceptance(row('b', texts(5, 5)), row('a', texts(5, 5)), one);
    expect(same).toMatchObject({ accepted: false, difference: 0, upper: 0 });
  });

  test('conversations are paired by their place', () => {
    const [own] = texts(8, 8);
    const turned = [own!.toReversed(), own!.toReversed()];
    expect(acceptance(row('b', turned), row('a', [own!, own!]), one).difference).toBeCloseTo(0, 12);
    expect(acceptance(row('b', turned), row('a', [own!, own!]), one).upper).toBeGreaterThan(0.05);
  });
});

describe('the choice of one size', () => {
  test('the first stays unless another is proven better; of those the one of the lowest J is taken', () => {
    const reference = row('a', texts(20, 20));
    const [near, good, best] = [row('b', texts(19, 20)), row('c', texts(8, 8)), row('d', texts(4, 8))];
    const name = (rows: [SweepRow, ...SweepRow[]]) => chooseByText(rows, 'answers').chosen.method;
    expect(name([reference])).toBe('a');
    expect(name([reference, near])).toBe('a');
    expect(name([reference, near, good, best])).toBe('d');
    // By the divergence another one may be the lowest of those that are accepted.
    const byKld = [reference, { ...good, meanKld: 0.1 }, { ...best, meanKld: 0.2 }] as const;
    expect(chooseByText(byKld, 'kld').chosen.method).toBe('c');
    // Where the better one is the reference, nothing needs to be proven.
    expect(name([best, good, reference])).toBe('d');
    expect(
      chooseByText([reference, near, good], 'answers').compared.map(({ method, accepted, level }) => [
        method,
        accepted,
        level,
      ]),
    ).toEqual([
      ['b', false, 0.975],
      ['c', true, 0.975],
    ]);
  });

  test('of candidates that are no better one is chosen in 5 % of the choices at most, however many there are', () => {
    const random = seededRandom(2);
    const draw = () =>
      [60, 40].map((size) =>
        Array.from({ length: size }, () => (random.uniform() < 0.2 ? 0.9 * random.uniform() : 0.01)),
      );
    let wrong = 0;
    for (let i = 0; i < 400; i++) {
      const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map((method) => row(method, draw()));
      if (chooseByText(rows as [SweepRow, ...SweepRow[]], 'answers').chosen.method !== 'a') wrong += 1;
    }
    expect(wrong / 400).toBeLessThan(0.075);
    expect(wrong).toBeGreaterThan(0);
  });
});
