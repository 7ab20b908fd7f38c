import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory.ts';
import { readHeader } from '../../src/gguf/read.ts';
import { describeMoe } from '../../src/moe/model.ts';
import { checkPlan, removedExperts } from '../../src/plan/check.ts';
import { planSchema } from '../../src/plan/schema.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { refusal } from '../support/refusal.ts';

const base = gptOssGguf({ layers: 2, experts: 6, used: 2 });
const model = describeMoe(await readHeader(memorySource('base.gguf', base.bytes)));
const good = {
  name: 'p',
  architecture: 'gpt-oss',
  experts: { total: 6, used: 2 },
  keep: { '0': [0, 1, 5], '1': [2, 3, 4] } as Record<string, number[]>,
};
const check = (changes: Partial<typeof good>) => checkPlan(planSchema.parse({ ...good, ...changes }), model);

test('a plan that fits gives kept ids by layer, and what is removed', () => {
  const checked = check({});
  expect(checked.kept).toBe(3);
  expect([...checked.keep]).toEqual([
    [0, [0, 1, 5]],
    [1, [2, 3, 4]],
  ]);
  expect(removedExperts(checked)).toEqual({ '0': [2, 3, 4], '1': [0, 1, 5] });
});

test('a plan that keeps all, or just what a token uses, fits', () => {
  const all = [0, 1, 2, 3, 4, 5];
  expect(check({ keep: { '0': all, '1': all } }).kept).toBe(6);
  expect(removedExperts(check({ keep: { '0': all, '1': all } }))).toEqual({ '0': [], '1': [] });
  expect(check({ keep: { '0': [1, 2], '1': [0, 5] } }).kept).toBe(2);
});

describe('a plan that does not fit is refused with both sides', () => {
  const ids = [0, 1, 2];
  test.each<[string, Partial<typeof good>, string]>([
    ['architecture', { architecture: 'qwen3moe' }, 'it is for qwen3moe, the base is gpt-oss'],
    ['experts in all', { experts: { total: 32, used: 2 } }, 'it is for 32 experts per layer, the base has 6'],
    [
      'experts used',
      { experts: { total: 6, used: 4 } },
      'it is for 4 experts used per token, the base uses 2',
    ],
    ['a layer too few', { keep: { '0': ids } }, 'it lists 1 layers, the base has 2 with experts; missing 1'],
    [
      'a layer too many',
      { keep: { '0': ids, '1': ids, '2': ids } },
      'it lists 3 layers, the base has 2 with experts; not in the base 2',
    ],
    [
      'other layers',
      { keep: { '1': ids, '7': ids } },
      'it lists 2 layers, the base has 2 with experts; missing 0; not in the base 7',
    ],
    [
      'an id out of range',
      { keep: { '0': ids, '1': [1, 6, 9] } },
      'layer 1 keeps expert 6, 9, ids go from 0 to 5',
    ],
    ['fewer than used', { keep: { '0': [3], '1': [3] } }, 'layer 0 keeps 1 experts, a token is routed to 2'],
    [
      'counts that differ',
      { keep: { '0': ids, '1': [0, 1, 2, 3] } },
      'it keeps different numbers of experts (layer: count) 0: 3, 1: 4',
    ],
  ])('%s', async (_, changes, message) => {
    expect(await refusal(() => check(changes))).toBe(
      `plan-mismatch: the plan p does not fit base.gguf: ${message}`,
    );
  });
});
