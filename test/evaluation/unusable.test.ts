import { expect, test } from 'vitest';
import { assertUsable, FIRST_ANSWERS } from '../../src/evaluation/answering/unusable.ts';
import { refusal } from '../support/refusal.ts';

const GOOD = { finishReason: 'stop', extracted: 'A', expected: 'A' } as const;
const CUT = { finishReason: 'length', extracted: null, expected: 'A' } as const;
const UNREAD = { finishReason: 'stop', extracted: null, expected: 'A' } as const;
const INVALID = { finishReason: 'error', extracted: null, expected: 'A' } as const;

type Ending = Parameters<typeof assertUsable>[1][number];

function answers(...counts: [number, Ending][]): Ending[] {
  return counts.flatMap(([count, ending]) => Array.from({ length: count }, () => ending));
}

const check = (...counts: [number, Ending][]) =>
  refusal(async () => assertUsable('MMLU', answers(...counts), 96));

test('20 answers that are nearly all unusable stop it, with the counts', async () => {
  expect(await check([18, CUT], [2, GOOD])).toBe(
    "trial-invalid: MMLU: 18 of the base's first 20 answers (90 %) cannot be used: 18 were cut off at 96 tokens, 0 held no answer that could be read, 0 were not valid in the model's own format",
  );
  // Each kind alone is below the bound; together they are not.
  expect(await check([7, CUT], [6, UNREAD], [6, INVALID], [1, GOOD])).toContain(
    '7 were cut off at 96 tokens, 6 held',
  );
});

test('17 of 20, and fewer answers than 20, stop nothing', () => {
  expect(() => assertUsable('MMLU', answers([17, CUT], [3, GOOD]), 96)).not.toThrow();
  expect(() => assertUsable('MMLU', answers([FIRST_ANSWERS - 1, CUT]), 96)).not.toThrow();
  // Wrong answers that can be read are answers.
  expect(() => assertUsable('MMLU', answers([20, { ...GOOD, extracted: 'B' }]), 96)).not.toThrow();
});

test.each([
  [CUT, /Raise --max-tokens above 96, lower --reasoning-effort/],
  [INVALID, /llama-build/],
  [UNREAD, /prompt template \(prompts\)/],
])('%j: says what to change', (ending, hint) => {
  try {
    assertUsable('MMLU', answers([20, ending]), 96);
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ code: 'trial-invalid', hint: expect.stringMatching(hint) });
  }
});

const says = (extracted: string, expected: string): Ending => ({ finishReason: 'stop', extracted, expected });

test('the same answer to all questions stops it, with what it was', async () => {
  const letters = [...'ABCDABCDABCDABCDABCD'];
  const always = letters.map((expected) => says('B', expected));
  expect(await refusal(async () => assertUsable('MMLU', always, 96))).toBe(
    'trial-invalid: MMLU: all of the base\'s first 20 answers that can be read are "B", for questions with 4 right answers',
  );
});

test.each<[string, Ending[]]>([
  ['a weak model', [...'ABCDABCDABCDABCDABCD'].map((expected, i) => says('ABBD'.charAt(i % 3), expected))],
  [
    'a first token',
    [...'ABCDABCDABCDABCDABCD'].map((expected) => ({ ...says('B', expected), logprobs: { B: -0.1 } })),
  ],
  ['one right answer', [...'BBBBBBBBBBBBBBBBBBBB'].map((expected) => says('A', expected))],
  [
    'a right answer that is the most common',
    [...'BBBBBBBBBBBBBBBABBAA'].map((expected) => says('B', expected)),
  ],
])('%s goes on', (_, records) => {
  expect(() => assertUsable('MMLU', records, 96)).not.toThrow();
});
