import { expect, test } from 'vitest';
import { enoughText } from '../../../src/search/masks/kld-evaluator.ts';

const notes = (counts: Record<string, number>) =>
  enoughText(
    Object.keys(counts).map((domain) => ({ domain })),
    Object.values(counts),
  );

test.each<[Record<string, number>, RegExp | undefined]>([
  [{ facts: 375, sums: 186, code: 84 }, undefined],
  [{ facts: 520, code: 80 }, undefined],
  [{ facts: 519, code: 80 }, /^little text: 599 conversations in all, below 600: a choice/],
  [{ facts: 521, code: 79 }, /^little text: below 80 of code 79: a choice/],
  [
    { facts: 125, sums: 61, code: 21 },
    /^little text: 207 conversations in all, below 600; below 80 of sums 61, code 21: /,
  ],
])('%j', (counts, message) => {
  const [note, ...others] = notes(counts);
  expect(others).toEqual([]);
  if (message === undefined) expect(note).toBeUndefined();
  else expect(note).toMatch(message);
});
