import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseKlDivergence } from '../../../src/llama/tools/kl-divergence.ts';
import { scoredTokens } from '../../../src/llama/tools/logits.ts';
import type { Run } from '../../../src/search/masks/conversation-segments.ts';
import { windowsOf } from '../../../src/search/masks/loss.ts';
import { MOST_TOKENS, runsOf } from '../../../src/search/masks/shared-runs.ts';

const anywhere = () => true;
const talk = (text: number, length: number, answer: number) => ({
  ...{ text, length, answer, said: length - answer, canEndBefore: anywhere },
});
const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const lengthsOf = (runs: readonly Run[]) => runs.map(({ contextTokens }) => contextTokens);

test('texts share a run: the one of fewest conversations comes first, each in its order', () => {
  const [facts, code] = [many(5, () => talk(0, 40, 30)), many(2, () => talk(1, 42, 31))];
  const [run, ...others] = runsOf([...facts, ...code], MOST_TOKENS);
  expect(others).toEqual([]);
  expect(run?.segments.map(({ conversation }) => conversation)).toEqual([5, 6, 0, 1, 2, 3, 4]);
});

test('a length is used where it saves more tokens than a load costs', () => {
  const [short, long] = [talk(0, 44, 30), talk(0, 85, 45)];
  expect(lengthsOf(runsOf([short], MOST_TOKENS))).toEqual([48]);
  // An answer that begins before the second half of 88 needs a shorter chunk.
  expect(lengthsOf(runsOf([short, long], MOST_TOKENS))).toEqual([48, 88]);
  const near = [talk(0, 63, 50), talk(0, 70, 50)];
  // Chunks of 64 would save 8 tokens of each conversation; 1250 conversations are a load's worth.
  const lengths = (count: number) =>
    new Set(lengthsOf(runsOf([...many(count, () => near[0]!), near[1]!], 72)));
  expect([...lengths(1)]).toEqual([72]);
  expect([...lengths(1100)]).toEqual([72]);
  expect([...lengths(1400)]).toEqual([64, 72]);
});

test('lengths are left out again when others are gone', () => {
  // 40 and 56 tokens in the first round; then 32 are enough for the first chunk, as 56 begins to score at 29.
  expect(lengthsOf(runsOf([talk(0, 49, 25)], 64))).toEqual([32, 56]);
});

test('runs of one length have as many chunks each, as few as the one text needs that is known least', () => {
  const sizes = (all: Parameters<typeof runsOf>[0]) =>
    runsOf(all, MOST_TOKENS).map(({ segments }) => segments.length);
  // Chunks of 72 score 35 tokens, of which a tenth of a nat allows 10,000: 285 chunks.
  const [short, long] = [talk(0, 70, 40), { ...talk(1, 70, 40), said: 100 }];
  expect(sizes(many(300, () => short))).toEqual([150, 150]);
  // Three windows may be off by three times that.
  expect(sizes(many(300, () => long))).toEqual([300]);
  expect(sizes([...many(150, () => short), ...many(150, () => long)])).toEqual([150, 150]);
});

test('no length is left out for which tokens would not be scored', () => {
  // As long as the longest chunk, so that no filler fits before it, and without shorter ones its first half counts nowhere.
  for (const answer of [2, 20]) {
    const runs = runsOf([talk(0, 64, answer)], 64);
    const scored = runs.flatMap(({ segments }) => segments.map(({ from, to }) => to - from));
    expect(scored.reduce((sum, tokens) => sum + tokens, 0)).toBe(64 - answer);
  }
});

test('no length is left out for which more filler would stand before conversations', () => {
  // In one chunk of 24 tokens, whose second half begins at 13, 10 tokens of filler would stand before the answer.
  expect(runsOf([talk(0, 11, 3)], 64)).toEqual([
    { contextTokens: 16, segments: [{ conversation: 0, before: 6, from: 3, to: 10 }] },
    { contextTokens: 24, segments: [{ conversation: 0, before: 3, from: 10, to: 11 }] },
  ]);
});

const conversation = fc
  .record({
    text: fc.integer({ min: 0, max: 2 }),
    length: fc.integer({ min: 2, max: 700 }),
    answer: fc.double({ min: 0, max: 1, noNaN: true }),
    every: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ text, length, answer, every }) => ({
    ...talk(text, length, Math.floor(answer * length)),
    canEndBefore: (token: number) => token % every === 0,
  }));

test('every token that a model says is scored once, in any texts', () => {
  fc.assert(
    fc.property(fc.array(conversation, { minLength: 1, maxLength: 12 }), (all) => {
      const scored = all.map(({ length }) => new Array<number>(length).fill(0));
      for (const { segments } of runsOf(all, MOST_TOKENS)) {
        expect(segments.length).toBeGreaterThan(0);
        for (const { conversation: own, from, to } of segments) {
          for (let token = from; token < to; token++) scored[own]![token]! += 1;
        }
      }
      for (const [i, { length, answer }] of all.entries()) {
        expect(scored[i]).toEqual(many(length, (token) => (token < answer ? 0 : 1)));
      }
    }),
    { numRuns: 30 },
  );
});

/** What llama-perplexity prints of chunks of so many tokens: running means to five decimals, shares to three of a percent. */
function printed(nats: readonly number[], same: readonly number[], tokens: number): string {
  let [sum, kept] = [0, 0];
  const lines = nats.map((own, i) => {
    [sum, kept] = [sum + own, kept + same[i]!];
    const all = (i + 1) * tokens;
    const share = ((100 * kept) / all).toFixed(3);
    return `${i + 1} 1.0 ± 1.0 0.0 ± 0.1 ${(sum / all).toFixed(5)} ± 0.01 0.1 ± 0.1 % ${share} ± 1.0 %`;
  });
  const mean = (sum / (nats.length * tokens)).toFixed(6);
  const rest = ['Maximum', '99.9%', '99.0%', 'Median'].map((name) => `${name} KLD: 1.0`);
  return [
    ...lines,
    'Mean PPL(Q) : 3.0 ± 0.1',
    'Mean PPL(base) : 2.0 ± 0.1',
    `Mean KLD: ${mean} ± 0.01`,
    ...rest,
    'RMS Δp : 0.1 ± 0.1 %',
    'Same top p: 90.000 ± 1.000 %',
  ].join('\n');
}

test.each([
  ['short answers', talk(0, 70, 40)],
  ['short answers to long questions', talk(0, 470, 460)],
  ['long answers', talk(0, 400, 220)],
  ['very long answers', talk(0, 2000, 1100)],
])(
  'of runs as long as they may be, a mean window is known to a tenth of a nat, and every token: %s',
  (_, one) => {
    const runs = runsOf(
      many(1500, () => one),
      MOST_TOKENS,
    );
    const longest = runs.toSorted((a, b) => b.segments.length - a.segments.length)[0]!;
    const tokens = scoredTokens(longest.contextTokens);
    // A sawtooth of changes, most of which are small.
    const nats = longest.segments.map((_, i) => (i % 7 === 0 ? (i % 50) / 10 : (i % 3) / 100));
    const same = longest.segments.map((_, i) => tokens - (i % 4));
    const { chunkKlds, chunkSameTops } = parseKlDivergence(printed(nats, same, tokens));
    const errors = chunkKlds.map((kld, i) => Math.abs(kld * tokens - nats[i]!));
    expect(Math.max(...errors) / windowsOf(one.said)).toBeLessThanOrEqual(0.1);
    expect(chunkSameTops.map((share) => Math.round(share * tokens))).toEqual(same);
    // A run is not shorter than it must be: half of what one bound or the other allows.
    const scored = longest.segments.length * tokens * 1e-5;
    if (runs.length > 1)
      expect(Math.max(scored / windowsOf(one.said) / 0.1, scored / 0.5)).toBeGreaterThan(0.5);
  },
);
