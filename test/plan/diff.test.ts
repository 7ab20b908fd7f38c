import { expect, test } from 'vitest';
import { scoreInWords } from '../../src/plan/diff.ts';

test('the place of a score: of equal ones the lower id is the more important, as it stays', () => {
  const importance = { method: 'by hand', layers: [{ layer: 3, scores: [0.5, 2, 0.5, 1 / 3] }] };
  const words = [0, 1, 2, 3, 4].map((id) => scoreInWords(importance, 3, id));
  expect(words).toEqual(['0.5, 2 of 4', '2, 1 of 4', '0.5, 3 of 4', '0.333, 4 of 4', '']);
});
