import { expect, test } from 'vitest';
import { allocateUniform } from '../../src/plan/allocate.ts';
import type { Importance } from '../../src/plan/importance.ts';
import { seeded } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';

const importance = (...layers: number[][]): Importance => ({
  method: 'by hand',
  layers: layers.map((scores, layer) => ({ layer: layer * 2, scores })),
});

test('the most important stay, ids ascending, layers by their block index', () => {
  expect(allocateUniform(importance([0.1, 0.9, 0.5, 0.7], [4, 3, 2, 1]), 2, 1)).toEqual({
    '0': [1, 3],
    '2': [0, 1],
  });
});

test('of equal ones the lower id stays', () => {
  expect(allocateUniform(importance([1, 1, 1, 1]), 2, 1)).toEqual({ '0': [0, 1] });
  expect(allocateUniform(importance([0, 1, 0, 1, 0]), 3, 1)).toEqual({ '0': [0, 1, 3] });
  expect(allocateUniform(importance([-0, 0, -0]), 1, 1)).toEqual({ '0': [0] });
});

test('no dropped expert is more important than a kept one, for random scores with ties', () => {
  const random = seeded(11);
  for (let round = 0; round < 200; round++) {
    const total = 1 + random.below(40);
    const scores = Array.from({ length: total }, () => random.below(6) - 3);
    const keep = 1 + random.below(total);
    const kept = allocateUniform(importance(scores), keep, 1)['0']!;
    expect(kept).toHaveLength(keep);
    expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
    for (const [id, score] of scores.entries()) {
      if (kept.includes(id)) continue;
      expect(kept.every((k) => scores[k]! > score || (scores[k] === score && k < id))).toBe(true);
    }
  }
});

test.each([0, 1, 5, 2.5, Number.NaN, -1])('cannot keep %d of 4 where a token uses 2', async (keep) => {
  expect(await refusal(() => allocateUniform(importance([1, 2, 3, 4]), keep, 2))).toBe(
    `usage: cannot keep ${keep} experts per layer`,
  );
});

test('exactly as many as a token uses, and all, can be kept', () => {
  expect(allocateUniform(importance([1, 2, 3, 4]), 2, 2)).toEqual({ '0': [2, 3] });
  expect(allocateUniform(importance([1, 2, 3, 4]), 4, 2)).toEqual({ '0': [0, 1, 2, 3] });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('a score of %d is refused', async (score) => {
  expect(await refusal(() => allocateUniform(importance([1, 2], [1, score]), 1, 1))).toBe(
    `usage: by hand scores expert 1 of layer 2 with ${score}, not a finite number`,
  );
});
