import { expect, test } from 'vitest';
import type { MoeModel } from '../../src/moe/moe-model.ts';
import { chunkProblem, groupProblem } from '../../src/plan/groups.ts';

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
    message: 'layer 0 keeps 2 of each group, but a token is routed to 12 in 4 groups',
    hint: expect.stringMatching(/at least 3\.$/),
  });
  expect(groupProblem(keep(3), MODEL)).toBeUndefined();
  const uneven = new Map([[0, [...keep(3).get(0)!, 27]]]);
  expect(groupProblem(uneven, MODEL)?.message).toBe('layer 0 keeps 3, 3, 3, 4 experts of its groups');
});

test('a part of an expert is a whole one, and no group keeps fewer than two', () => {
  const used = (used: number) => ({ ...MODEL, layers: [{ index: 0, used }] }) as unknown as MoeModel;
  expect(groupProblem(keep(2), used(9))?.message).toMatch(/keeps 2 of each group/);
  expect(groupProblem(keep(3), used(9))).toBeUndefined();
  expect(groupProblem(keep(1), used(1))?.hint).toMatch(/at least 2\.$/);
  expect(groupProblem(keep(2), used(1))).toBeUndefined();
});

test('experts that share a chunk stay or go together', () => {
  const model = { ...MODEL, groups: undefined, chunkSize: 4 } as unknown as MoeModel;
  expect(chunkProblem(new Map([[3, [0, 1, 2, 3, 8, 9, 10, 11]]]), model)).toBeUndefined();
  expect(chunkProblem(new Map([[3, [0, 1, 2, 3, 8, 9, 11]]]), model)).toEqual({
    message: 'layer 3 keeps 3 of the experts 8 to 11, which share a chunk',
    hint: 'Keep or drop experts in whole blocks of 4: 0 to 3, 4 to 7, ...',
  });
  expect(chunkProblem(new Map([[3, [0]]]), { ...model, chunkSize: 1 })).toBeUndefined();
});
