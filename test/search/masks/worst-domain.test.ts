import { expect, test } from 'vitest';
import { singlesImportance } from '../../../src/search/masks/mask-kld.ts';
import type { Measured } from '../../../src/search/masks/results.ts';
import { worstDomain } from '../../../src/search/masks/worst-domain.ts';
import { worstDomainNotes } from '../../../src/search/sweep/worst-domains.ts';
import { rowOf } from '../sweep/rows.ts';

/** Of 100 conversations so many are lost, and the others unchanged. */
const lost = (count: number) => Array.from({ length: 100 }, (_, i) => (i < count ? 1 : 0));
const worst = (losses: Record<string, number>) =>
  worstDomain(new Map(Object.entries(losses).map(([name, count]) => [name, lost(count)])));

test('the domain that pays for the mean is named, with what the others pay', () => {
  expect(worst({ facts: 4, code: 28, sums: 2 })).toEqual({ domain: 'code', loss: 0.28, others: 0.03 });
  expect(worst({ code: 20, facts: 4 })?.domain).toBe('code');
});

test('none is named that loses little, not surely more than twice the others, or stands alone', () => {
  expect(worst({ facts: 0, code: 9, sums: 0 })).toBeUndefined();
  // 28 of 100 is more than twice 12, but its lower bound is not.
  expect(worst({ facts: 12, code: 28, sums: 12 })).toBeUndefined();
  expect(worst({ code: 50 })).toBeUndefined();
  expect(
    worstDomain(
      new Map([
        ['code', [1]],
        ['facts', [0]],
      ]),
    ),
  ).toBeUndefined();
  expect(worst({ facts: 40, code: 45 })).toBeUndefined();
});

const LN2 = Math.log(2);
/** Counted tokens are one a conversation, so that a chunk's mean is its sum. */
const measured = (nats: readonly number[]): Measured => ({
  meanKld: 0,
  meanKldError: 0,
  sameTopRate: 1,
  countedTokens: nats.length,
  chunkKlds: [...nats],
  chunkChangedTops: nats.map(() => 0),
});

/** A layer of 16 experts, of which the first two go; each costs code `nats` in every second conversation. */
const singles = (nats: number) =>
  Array.from({ length: 16 }, (_, expert) => ({
    ...{ layer: 3, expert },
    domains: {
      facts: measured(Array.from({ length: 40 }, () => (expert < 2 ? 0 : 1))),
      code: measured(Array.from({ length: 40 }, (_, i) => (expert < 2 && i % 2 === 0 ? nats : 0))),
    },
  }));
const notesOf = (nats: number, mix: 'mean' | 'max', loss: 'answers' | 'kld' = 'answers') =>
  singlesImportance(singles(nats), { domains: ['facts', 'code'], inputs: [] }, { mix, loss }).notes;

test('scores say it of the plan that they lead to: losses of a conversation add up', () => {
  // Two experts of ln 2 each leave a quarter of every second conversation: 0.375 of code changes.
  expect(notesOf(LN2, 'mean')).toEqual([
    'without an eighth of the experts code likely changes 37.5 % of its answers, the other texts 0.0 % on average; ' +
      'to protect the worst text, score again with --mix max (nothing is measured twice), and compare both scores in one sweep on other text',
  ]);
  expect(notesOf(LN2, 'max')).toBeUndefined();
  expect(notesOf(LN2, 'mean', 'kld')).toBeUndefined();
  expect(notesOf(0.01, 'mean')).toBeUndefined();
});

test('a sweep says it of the largest plan of each method where it is so', () => {
  const domains = (code: number) => ({
    facts: measured(lost(0)),
    code: measured(lost(code).map((one) => 99 * one)),
  });
  const rows = [
    rowOf({ method: 'a/scores.json', keep: 30, edit: 'keep' }, [], { domains: domains(2) }),
    rowOf({ method: 'a/scores.json', keep: 28, edit: 'keep' }, [], { domains: domains(30) }),
    rowOf({ method: 'a/scores.json', keep: 27, edit: 'keep' }, [], { domains: domains(60) }),
    rowOf({ method: 'random:1', keep: 28, edit: 'keep' }, [], { domains: domains(90) }),
  ];
  const settings = { scoreTokens: 'assistant' as const, chunks: 'all' as const, chunkTokens: 'fit' as const };
  expect(worstDomainNotes({ rows, settings })).toEqual([
    expect.stringMatching(
      /^scores\.json at 28, router bias keep: code likely changes 30\.0 % of its answers, the other texts 0\.0 %/,
    ),
  ]);
  const { scoreTokens: _, ...all } = settings;
  expect(worstDomainNotes({ rows, settings: all })).toEqual([]);
});
