import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstScored, segmentsOf } from '../../../src/search/masks/conversation-segments.ts';

const LENGTHS = [16, 24, 32, 48, 72, 104, 152, 224, 336, 504, 752, 1128];

const anywhere = () => true;
const nowhere = () => false;

test('an answer begins where a chunk is scored: nothing comes before a conversation', () => {
  const runs = segmentsOf([{ length: 40, answer: 30, canEndBefore: nowhere }], LENGTHS);
  expect(runs).toEqual([{ contextTokens: 48, segments: [{ conversation: 0, before: 0, from: 30, to: 40 }] }]);
});

test('what a chunk does not hold of an answer is scored by a longer one', () => {
  const runs = segmentsOf([{ length: 100, answer: 20, canEndBefore: (token) => token % 3 === 0 }], LENGTHS);
  expect(runs).toEqual([
    { contextTokens: 32, segments: [{ conversation: 0, before: 0, from: 20, to: 30 }] },
    { contextTokens: 48, segments: [{ conversation: 0, before: 0, from: 30, to: 48 }] },
    { contextTokens: 72, segments: [{ conversation: 0, before: 0, from: 48, to: 72 }] },
    { contextTokens: 104, segments: [{ conversation: 0, before: 0, from: 72, to: 100 }] },
  ]);
});

test('a conversation takes the shortest chunk that holds all of it, else the longest that its answer allows', () => {
  const short = { length: 20, answer: 18, canEndBefore: anywhere };
  const long = { length: 40, answer: 18, canEndBefore: anywhere };
  const places = segmentsOf([short, long], LENGTHS).map(({ contextTokens, segments }) => [
    contextTokens,
    segments.map(({ conversation }) => conversation),
  ]);
  expect(places).toEqual([
    [24, [0]],
    [32, [1]],
    [48, [1]],
  ]);
});

test('filler comes first only where an answer begins too early, or a text can be cut nowhere', () => {
  const early = segmentsOf([{ length: 12, answer: 5, canEndBefore: anywhere }], LENGTHS);
  expect(early).toEqual([{ contextTokens: 16, segments: [{ conversation: 0, before: 4, from: 5, to: 12 }] }]);
  const whole = segmentsOf([{ length: 60, answer: 20, canEndBefore: nowhere }], LENGTHS);
  expect(whole).toEqual([
    { contextTokens: 104, segments: [{ conversation: 0, before: 33, from: 20, to: 60 }] },
  ]);
});

test('of the longest conversations what the last half of the longest chunk holds', () => {
  const runs = segmentsOf([{ length: 60, answer: 5, canEndBefore: nowhere }], [16, 24, 32, 48, 64]);
  expect(runs).toEqual([{ contextTokens: 64, segments: [{ conversation: 0, before: 4, from: 29, to: 60 }] }]);
});

const conversation = fc
  .record({
    length: fc.integer({ min: 2, max: 900 }),
    answer: fc.double({ min: 0, max: 1, noNaN: true }),
    every: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ length, answer, every }) => ({
    length,
    answer: Math.floor(answer * length),
    canEndBefore: (token: number) => token % every === 0,
  }));

test('every token from the first that a model says on is scored once, wherever texts may be cut', () => {
  fc.assert(
    fc.property(
      fc.array(conversation, { maxLength: 12 }),
      fc.constantFrom(LENGTHS, [...LENGTHS.slice(0, 10), 1000], [16, 30, 56, 108, 210, 410, 810, 1610]),
      (all, lengths) => {
        const scored = all.map(({ length }) => new Array<number>(length).fill(0));
        for (const { contextTokens, segments } of segmentsOf(all, lengths)) {
          for (const { conversation: own, before, from, to } of segments) {
            expect(before + from).toBeGreaterThanOrEqual(firstScored(contextTokens));
            expect(before + to).toBeLessThanOrEqual(contextTokens);
            for (let token = from; token < to; token++) scored[own]![token]! += 1;
            if (to < all[own]!.length) expect(all[own]!.canEndBefore(to)).toBe(true);
          }
        }
        for (const [i, { length, answer }] of all.entries()) {
          const said = (token: number) => (token < answer ? 0 : 1);
          expect(scored[i]).toEqual(Array.from({ length }, (_, token) => said(token)));
        }
      },
    ),
  );
});
