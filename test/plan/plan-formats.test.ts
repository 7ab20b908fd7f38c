import { beforeAll, describe, expect, test } from 'vitest';
import type { MoeModel } from '../../src/moe/moe-model.ts';
import { allocateCounts, importCounts } from '../../src/plan/block-configs.ts';
import { importPlan } from '../../src/plan/foreign/import.ts';
import { exportPlan, exportScores, PLAN_FORMATS } from '../../src/plan/plan-formats.ts';
import type { Plan } from '../../src/plan/plan-schema.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { refusal } from '../support/refusal.ts';
import { openModel } from '../support/surgery.ts';

let model: MoeModel;
beforeAll(async () => {
  ({ model } = await openModel(gptOssGguf({ layers: 2, experts: 4, used: 1 }).bytes));
});

const plan: Plan = {
  name: 'p',
  architecture: 'gpt-oss',
  experts: { total: 4, used: 1 },
  keep: { '0': [0, 2, 3], '1': [1, 3] },
  layers: 'mask',
  router: { bias: 'keep' },
};

describe('a plan in the form of another tool', () => {
  test.each(PLAN_FORMATS.filter((format) => format !== 'block-configs'))(
    '%s is read back as it was',
    (format) => {
      const name = format === 'experts-to-keep' ? 'experts_to_keep.json' : 'p.json';
      const meaning = format === 'jsonl' ? 'keep' : undefined;
      expect(importPlan(exportPlan(plan, format), name, model, meaning)).toEqual(plan.keep);
    },
  );

  test('experts-to-keep has an empty list for a block without experts', () => {
    const sparse = { ...plan, keep: { '1': [1, 3] } };
    expect(JSON.parse(exportPlan(sparse, 'experts-to-keep'))).toEqual([[], [1, 3]]);
  });

  test('block-configs has the numbers, from which scores make a plan', () => {
    const text = exportPlan(plan, 'block-configs');
    expect(JSON.parse(text).block_configs[1]).toEqual({
      ffn: { moe: { num_local_experts: 2, num_experts_per_tok: 1 } },
    });
    const counts = importCounts(text, 'config.json', model)!;
    expect([...counts]).toEqual([
      [0, 3],
      [1, 2],
    ]);
    const scores = [0, 1].map((layer) => ({ layer, scores: layer === 0 ? [4, 1, 3, 2] : [1, 4, 2, 3] }));
    expect(allocateCounts({ method: 'm', layers: scores }, counts, model)).toEqual({
      '0': [0, 2, 3],
      '1': [1, 3],
    });
    // What is protected stays, in its own layer only.
    expect(allocateCounts({ method: 'm', layers: scores }, counts, model, { '1': [0] })['1']).toEqual([0, 1]);
  });

  test('scores are written under the key that REAP gives them', () => {
    expect(JSON.parse(exportScores({ layers: [{ layer: 3, scores: [0.5, 2] }] }))).toEqual({
      '3': { reap: [0.5, 2] },
    });
  });
});

describe('numbers of experts by block', () => {
  const read = (config: unknown) => () => importCounts(JSON.stringify(config), 'config.json', model);

  test('also in the list of parts that later versions write; a file without block_configs is another one', () => {
    const block = (count: number) => ({
      subblock_configs: [{ num_key_value_heads: 2 }, { moe: { num_local_experts: count } }],
    });
    expect([...read({ block_configs: [block(4), block(1)] })()!.values()]).toEqual([4, 1]);
    expect(read({ keep: { 0: [1] } })()).toBeUndefined();
  });

  test('as the puzzletron writes them: all fields of a block, and solutions of its search', async () => {
    const common = { no_op: false, replace_with_linear: false, sparsify: null, weights_precision: 'bf16' };
    const block = (count: number) => ({
      attention: { ...common, num_key_value_heads: 2, llama4: null, mamba: null },
      ffn: {
        ...{
          ...common,
          moe: { num_local_experts: count, num_experts_per_tok: 1, expert_intermediate_dim: 64 },
        },
        ...{ intermediate_size: null, hidden_act: null },
      },
      parallel_blocks: null,
    });
    const config = {
      architectures: ['GptOssForCausalLM'],
      num_local_experts: 4,
      block_configs: [block(3), block(2)],
    };
    expect([...read(config)()!.values()]).toEqual([3, 2]);
    const solution = (counts: number[]) => ({
      ...{ total_costs: { 'stats.num_params': 9 }, chosen_block_configs: counts.map(block) },
      solution_repr: 'block_0: gqa 2 moe',
    });
    expect([...read([solution([2, 4])])()!.values()]).toEqual([2, 4]);
    expect(await refusal(read([solution([2, 4]), solution([3, 4])]))).toBe(
      'plan-invalid: config.json cannot be imported: it holds 2 solutions',
    );
  });

  test.each<[unknown, string]>([
    [
      [{ ffn: { moe: { num_local_experts: 2 } } }],
      'plan-mismatch: config.json is not of base.gguf: it has 1 blocks, but the base has 2',
    ],
    [
      [{ ffn: { moe: { num_local_experts: 5 } } }, {}],
      'plan-invalid: config.json cannot be imported: block 0 says 5 experts, but the base has 4',
    ],
    [
      [{ ffn: { moe: { num_local_experts: 0 } } }, {}],
      'plan-invalid: config.json cannot be imported: block 0 says 0 experts, but the base has 4',
    ],
    [
      [{ ffn: { moe: { num_local_experts: 2 } } }, { ffn: { intermediate_size: 3 } }],
      'plan-invalid: config.json cannot be imported: block 1 says undefined experts, but the base has 4',
    ],
  ])('%j is refused', async (blocks, message) => {
    expect(await refusal(read({ block_configs: blocks }))).toBe(message);
  });
});
