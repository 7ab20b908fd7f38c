import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { describeMoe } from '../../src/moe/moe-model.ts';
import { checkPlan, removedExperts } from '../../src/plan/check-plan.ts';
import { type Plan, planSchema } from '../../src/plan/plan-schema.ts';
import { FAMILIES } from '../prune/families.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { type MoeShape, moeGguf, u32 } from '../support/moe.ts';
import { refusal } from '../support/refusal.ts';
import { openModel } from '../support/surgery.ts';
import { tinyMoeGguf } from '../support/tiny-moe.ts';

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
  expect(removedExperts(checked.plan)).toEqual({ '0': [2, 3, 4], '1': [0, 1, 5] });
});

test('a plan that keeps all, or just what a token uses, fits', () => {
  const all = [0, 1, 2, 3, 4, 5];
  expect(check({ keep: { '0': all, '1': all } }).kept).toBe(6);
  expect(removedExperts(check({ keep: { '0': all, '1': all } }).plan)).toEqual({ '0': [], '1': [] });
  expect(check({ keep: { '0': [1, 2], '1': [0, 5] } }).kept).toBe(2);
});

test('a head that predicts tokens ahead is never left at full width: a plan without its layer is refused', async () => {
  const family = FAMILIES.find(({ architecture }) => architecture === 'glm4moe')!;
  const header = await readHeader(memorySource('mtp.gguf', tinyMoeGguf(family)));
  const mtp = describeMoe(header);
  const layers = mtp.layers.map(({ index }) => index);
  expect(layers.at(-1)).toBe(mtp.blockCount - 1);
  const ids = Array.from({ length: mtp.expertCount - 1 }, (_, id) => id);
  const plan = planSchema.parse({
    name: 'p',
    architecture: 'glm4moe',
    experts: { total: mtp.expertCount, used: mtp.expertUsedCount },
    keep: Object.fromEntries(layers.slice(0, -1).map((layer) => [String(layer), ids])),
  });
  expect(() => checkPlan(plan, mtp)).toThrow(`missing ${mtp.blockCount - 1}`);
});

describe('a plan that does not fit is refused with both sides', () => {
  const ids = [0, 1, 2];
  test.each<[string, Partial<typeof good>, string]>([
    ['architecture', { architecture: 'qwen3moe' }, 'it is for qwen3moe, but the base is gpt-oss'],
    [
      'experts in all',
      { experts: { total: 32, used: 2 } },
      'it is for 32 experts per layer, but the base has 6',
    ],
    [
      'experts used',
      { experts: { total: 6, used: 4 } },
      'it is for 4 experts used per token, but the base uses 2',
    ],
    [
      'a layer too few',
      { keep: { '0': ids } },
      'it lists 1 layers, but the base has 2 with experts; missing 1',
    ],
    [
      'a layer too many',
      { keep: { '0': ids, '1': ids, '2': ids } },
      'it lists 3 layers, but the base has 2 with experts; not in the base 2',
    ],
    [
      'other layers',
      { keep: { '1': ids, '7': ids } },
      'it lists 2 layers, but the base has 2 with experts; missing 0; not in the base 7',
    ],
    [
      'an id out of range',
      { keep: { '0': ids, '1': [1, 6, 9] } },
      'layer 1 keeps expert 6, 9, but ids go from 0 to 5',
    ],
    [
      'fewer than used',
      { keep: { '0': [3], '1': [3] } },
      'layer 0 keeps 1 expert, but a token is routed to 2',
    ],
    [
      'counts that differ',
      { keep: { '0': ids, '1': [0, 1, 2, 3] } },
      'it keeps different numbers of experts (layer: count) 0: 3, 1: 4',
    ],
  ])('%s', async (_, changes, message) => {
    expect(await refusal(() => check(changes))).toBe(
      `plan-mismatch: the plan "p" does not fit base.gguf: ${message}`,
    );
  });
});

test.each<[string, Partial<typeof good>, string]>([
  [
    'the candidate in the place of the base',
    { experts: { total: 32, used: 2 }, keep: { '0': [0, 1, 2, 3, 4, 5], '1': [0, 1, 2, 3, 4, 9] } },
    'This file has as many experts as the plan keeps: it may be the candidate. Give the file before the cut as the base.',
  ],
  ['an id by hand', { keep: { '0': [0, 1, 2], '1': [1, 2, 9] } }, 'Remove 9 from keep.1.'],
  [
    'another model',
    { experts: { total: 32, used: 2 } },
    'This plan was made for another model; make one with: espalier plan BASE --keep N --out FILE',
  ],
])('%s: what to do', async (_, changes, hint) => {
  await expect((async () => check(changes))()).rejects.toMatchObject({ hint });
});

describe('constraints of the architecture', () => {
  const fits = async (shape: MoeShape, keep: number[][], changes: Partial<Plan> = {}) => {
    const { model } = await openModel(moeGguf({ blocks: keep.length, ...shape }).bytes);
    const { architecture, expertCount, expertUsedCount } = model;
    const experts = { total: expertCount, used: expertUsedCount };
    const plan = { name: 'p', architecture, experts, keep: { ...keep }, ...changes };
    const outcome = await refusal(() => checkPlan(planSchema.parse(plan), model));
    return outcome.replace('plan-mismatch: the plan "p" does not fit base.gguf: ', '');
  };
  const grouped: MoeShape = {
    architecture: 'deepseek2',
    experts: 12,
    used: 4,
    keys: { expert_group_count: u32(3), expert_group_used_count: u32(2) },
    parts: { 'exp_probs_b.bias': [12] },
  };

  test('the same number from each group', async () => {
    expect(await fits(grouped, [[0, 1, 2, 4, 5, 6, 9, 10, 11]])).toBe('not refused');
    expect(await fits(grouped, [[0, 1, 2, 3, 4, 5, 8, 9, 10]])).toBe(
      'layer 0 keeps 4, 2, 3 experts of its groups',
    );
    expect(await fits(grouped, [[0, 4, 5, 8]])).toBe('layer 0 keeps 1, 2, 1 experts of its groups');
    expect(await fits({ ...grouped, used: 3 }, [[0, 5, 10]])).toBe(
      'layer 0 keeps 1 of each group, but a token is routed to 3 in 2 groups',
    );
  });

  test('groups that are chosen must hold what a token uses', async () => {
    const keys = { expert_group_count: u32(3), expert_group_used_count: u32(1) };
    expect(await fits({ ...grouped, keys }, [[0, 1, 2, 4, 5, 6, 8, 9, 10]])).toBe(
      'layer 0 keeps 3 of each group, but a token is routed to 4 in 1 groups',
    );
  });

  test('whole chunks', async () => {
    const chunks = { 'ffn_gate_chexps.weight': [4, 2, 4], 'ffn_up_chexps.weight': [4, 2, 4] };
    const shape: MoeShape = {
      architecture: 'grovemoe',
      keys: { experts_per_group: u32(2) },
      parts: { ...chunks, 'ffn_down_chexps.weight': [2, 4, 4] },
    };
    expect(await fits(shape, [[0, 1, 6, 7]])).toBe('not refused');
    expect(
      await fits(
        shape,
        [[0, 1, 6, 5]].map((ids) => ids.toSorted()),
      ),
    ).toBe('layer 0 keeps 1 of the experts 4 to 5, which share a chunk');
  });

  test('what llama.cpp loads', async () => {
    const many: MoeShape = { architecture: 'olmoe', experts: 1030, used: 2, width: 1, hidden: 1 };
    const first = (count: number) => [Array.from({ length: count }, (_, id) => id)];
    expect(await fits(many, first(1024))).toBe('not refused');
    expect(await fits(many, first(1025))).toBe(
      'layer 0 keeps 1025 experts, but llama.cpp loads at most 1024',
    );
  });

  test('an edit of the router bias needs one', async () => {
    const router = { bias: 'shrink' as const, factor: 0.5 };
    expect(await fits({ architecture: 'olmoe' }, [[0, 1]], { router })).toBe(
      'it edits the router bias (shrink), but olmoe has none',
    );
    const parts = { 'ffn_gate_inp.bias': [8] };
    expect(await fits({ architecture: 'olmoe', parts }, [[0, 1]], { router })).toBe('not refused');
  });

  test('counts that differ need a way to say so', async () => {
    const keep = [
      [0, 1],
      [0, 1, 2],
    ];
    const biased: MoeShape = { architecture: 'glm4moe', parts: { 'exp_probs_b.bias': [8] } };
    expect(await fits(biased, keep)).toBe('it keeps different numbers of experts (layer: count) 0: 2, 1: 3');
    expect(await fits(biased, keep, { layers: 'mask' })).toBe('not refused');
    expect(await fits({ architecture: 'olmoe' }, keep, { layers: 'per-layer' })).toBe('not refused');
    expect(await fits({ architecture: 'olmoe' }, keep, { layers: 'mask' })).toBe(
      'it masks the surplus of layers that keep fewer than 3 experts, but olmoe has no router bias for that',
    );
  });

  test('a mask fills every group to the same size with the lowest dropped ids', async () => {
    const { model } = await openModel(moeGguf({ ...grouped, blocks: 2 }).bytes);
    const keep = { '0': [1, 3, 5, 7, 10, 11], '1': [0, 1, 2, 4, 5, 6, 8, 9, 10] };
    const plan = {
      name: 'p',
      architecture: 'deepseek2',
      experts: { total: 12, used: 4 },
      keep,
      layers: 'mask',
    };
    const checked = checkPlan(planSchema.parse(plan), model);
    expect(checked.kept).toBe(9);
    expect([...checked.stored]).toEqual([
      [0, [0, 1, 3, 4, 5, 7, 8, 10, 11]],
      [1, keep['1']],
    ]);
    expect(removedExperts(checked.plan)['0']).toEqual([0, 2, 4, 6, 8, 9]);
  });
});
