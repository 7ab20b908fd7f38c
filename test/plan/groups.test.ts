import { expect, test } from 'vitest';
import type { MoeModel } from '../../src/moe/model.ts';
import { groupProblem } from '../../src/plan/groups.ts';

/** 4 groups of 8 experts; a token uses 12 experts of 4 groups: 3 of each. */
const MODEL = {
  groups: { count: 4, used: 4 },
  expertCount: 32,
  layers: [{ index: 0, used: 12 }],
} as unknown as MoeModel;

const keep = (each: number) =>
  new Map([[0, [0, 8, 16, 24].flatMap((first) => Array.from({ length: each }, (_, i) => first + i))]]);

test('a group keeps as many experts as a token needs of it', () => {
  expect(groupProblem(keep(2), MODEL)).toMatchObject({
    message: 'layer 0 keeps 2 of each group, a token is routed to 12 in 4 groups',
    hint: expect.stringMatching(/at least 3\.$/),
  });
  expect(groupProblem(keep(3), MODEL)).toBeUndefined();
  const uneven = new Map([[0, [...keep(3).get(0)!, 27]]]);
  expect(groupProblem(uneven, MODEL)?.message).toBe('layer 0 keeps 3, 3, 3, 4 experts of its groups');
});
