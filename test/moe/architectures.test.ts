import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ARCHITECTURES } from '../../src/moe/architectures.ts';
import { allowedCounts } from '../../src/moe/expert-counts.ts';
import { sizeWith } from '../../src/moe/sizes.ts';
import { roleOf } from '../../src/moe/tensor-roles.ts';
import { type MoeShape, moeGguf, u32 } from '../support/moe.ts';
import { refusal } from '../support/refusal.ts';
import { openModel } from '../support/surgery.ts';

const open = async (shape: MoeShape) => (await openModel(moeGguf(shape).bytes)).model;
const carriersOf = async (shape: MoeShape) =>
  (await open(shape)).layers.map(({ tensors }) => tensors.map(({ name }) => name.replace(/^blk\.\d+\./, '')));

/** What gguf-py lists beside an architecture's experts and what never is one of them. */
const BESIDE = {
  'ffn_gate_inp_shexp.weight': [4],
  'ffn_gate_shexp.weight': [4, 8],
  'ffn_up_shexp.weight': [4, 8],
  'ffn_down_shexp.weight': [8, 4],
  'ffn_norm_exps.weight': [8],
  'ffn_latent_down.weight': [4, 8],
  'ffn_latent_up.weight': [4, 8],
  'attn_v_exps.weight': [4, 8],
  'ffn_gate_inp.scale': [8],
  'ffn_up.weight': [4, 8],
};

test('what stands beside the experts is never cut, even where its last dimension is their number', async () => {
  for (const architecture of Object.keys(ARCHITECTURES)) {
    for (const part of Object.keys(BESIDE)) {
      expect(roleOf(part, ARCHITECTURES[architecture]!), `${architecture} ${part}`).toBe('whole');
    }
  }
  const found = await carriersOf({ architecture: 'arctic', parts: BESIDE });
  const experts = ['ffn_gate_inp', 'ffn_gate_exps', 'ffn_up_exps', 'ffn_down_exps'].map(
    (name) => `${name}.weight`,
  );
  expect(found).toEqual([experts, experts]);
});

test('every architecture that gguf-py gives expert tensors is in the table, and cuts all of them', async () => {
  const listed = await readFile(new URL('./moe-tensors.txt', import.meta.url), 'utf8');
  const rows = listed.split('\n').filter((line) => line.includes(' | '));
  expect(rows).toHaveLength(64);
  for (const row of rows) {
    const [architecture = '', names = ''] = row.split(' | ');
    const traits = ARCHITECTURES[architecture];
    expect(traits, architecture).toBeDefined();
    for (const name of names.split(' ')) {
      const wanted = /shexp|norm_exps|latent|attn_v/.test(name)
        ? 'whole'
        : name.includes('chexps')
          ? 'chunk'
          : name === 'ffn_gate_tid2eid'
            ? 'unknown'
            : 'expert';
      expect(roleOf(`${name}.weight`.replace(/(exp_probs_b\w*)\.weight/, '$1.bias'), traits!), row).toBe(
        wanted,
      );
    }
  }
});

describe('experts are found', () => {
  test('fused gate and up', async () => {
    const parts = { 'ffn_gate_up_exps.weight': [4, 12, 8] };
    const without = ['ffn_gate_exps.weight', 'ffn_up_exps.weight'];
    const [first] = await carriersOf({ architecture: 'qwen3next', parts, without });
    expect(first).toEqual(['ffn_gate_inp.weight', 'ffn_down_exps.weight', 'ffn_gate_up_exps.weight']);
    expect(await refusal(open({ architecture: 'qwen3next', without }))).toBe(
      'gguf-malformed: base.gguf: block 0 has no tensor ffn_gate_exps.weight nor ffn_gate_up_exps.weight',
    );
  });

  test('without gate, with scales and selection bias', async () => {
    const parts = {
      'ffn_up_exps.scale': [8],
      'ffn_down_exps.input_scale': [8],
      'exp_probs_b.bias': [8],
    };
    const model = await open({
      architecture: 'nemotron_h_moe',
      parts,
      without: ['ffn_gate_exps.weight'],
      dense: [0],
    });
    expect(model.layers.map(({ index, tensors }) => [index, tensors.length])).toEqual([[1, 6]]);
    expect(model.layers[0]!.selectionBias?.name).toBe('blk.1.exp_probs_b.bias');
    expect(model.layers[0]!.routerBias).toBeUndefined();
  });

  test('a selection bias of an old converter, without its suffix', async () => {
    const model = await open({ architecture: 'glm4moe', parts: { exp_probs_b: [8] } });
    expect(model.layers.map(({ selectionBias }) => selectionBias?.name)).toEqual([
      'blk.0.exp_probs_b',
      'blk.1.exp_probs_b',
    ]);
  });

  test('a selection bias with a second axis of one, as the converter writes that of Ernie 4.5', async () => {
    const shape = { architecture: 'ernie4_5-moe', parts: { 'exp_probs_b.bias': [8, 1] } };
    const model = await open(shape);
    const smaller = await open({ ...shape, experts: 6, parts: { 'exp_probs_b.bias': [6, 1] } });
    expect(sizeWith(model, 6)).toEqual(sizeWith(smaller, 6));
    expect(await refusal(open({ ...shape, parts: { 'exp_probs_b.bias': [2, 4] } }))).toMatch(
      /exp_probs_b\.bias is F32 \[2, 4\]; a router bias must be F32, with one value for each expert$/,
    );
  });

  test('of different numbers per token by block', async () => {
    const keys = {
      expert_used_count: { type: 'array', of: 'u32', values: [u32(0), u32(3), u32(2)] } as const,
    };
    const model = await open({ architecture: 'nemotron_h_moe', blocks: 3, dense: [0], keys });
    expect(model.layers.map(({ used }) => used)).toEqual([3, 2]);
    expect(model.expertUsedCount).toBe(3);
    // Two of eight experts of 3 matrices of 24 are met in the last block, three in the one before; routers count whole.
    const { parameters, activeParameters } = sizeWith(model, 8);
    expect(parameters - activeParameters).toBe((8 - 3 + 8 - 2) * 3 * 24);
  });
});

describe('grovemoe', () => {
  const chunks = (rows: number) => ({
    'ffn_gate_chexps.weight': [4, 2, rows],
    'ffn_up_chexps.weight': [4, 2, rows],
    'ffn_down_chexps.weight': [2, 4, rows],
  });
  const shape = { architecture: 'grovemoe', keys: { experts_per_group: u32(2) }, parts: chunks(4) };

  test('has chunks, one for every two experts, and sizes for whole chunks', async () => {
    const model = await open(shape);
    expect(model.chunkSize).toBe(2);
    expect(allowedCounts(model)).toEqual([8, 6, 4, 2]);
    const smaller = await open({ ...shape, experts: 6, parts: chunks(3) });
    expect(sizeWith(model, 6)).toEqual(sizeWith(smaller, 6));
  });

  test('with other chunks is refused', async () => {
    expect(await refusal(open({ ...shape, parts: chunks(8) }))).toBe(
      'gguf-malformed: base.gguf: blk.0.ffn_gate_chexps.weight has shape [4, 2, 8]; ' +
        'its last dimension must be 4, the number of chunks of experts',
    );
    expect(await refusal(open({ ...shape, keys: { experts_per_group: u32(3) } }))).toBe(
      'gguf-malformed: base.gguf: grovemoe.experts_per_group is 3; it must divide the 8 experts and be above 1',
    );
  });
});

describe('groups', () => {
  const grouped = (count: number, used: number): MoeShape => ({
    architecture: 'bailingmoe2',
    experts: 12,
    used: 4,
    keys: { expert_group_count: u32(count), expert_group_used_count: u32(used) },
  });

  test('allow whole numbers per group, two at least, and enough of them', async () => {
    expect(allowedCounts(await open(grouped(3, 2)))).toEqual([12, 9, 6]);
    expect(allowedCounts(await open(grouped(3, 1)))).toEqual([12]);
    expect(allowedCounts(await open(grouped(1, 1)))).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4]);
  });

  test.each([
    [5, 2],
    [3, 3],
    [3, 0],
  ])('%i groups with %i used are refused', async (count, used) => {
    expect(await refusal(open(grouped(count, used)))).toBe(
      `gguf-malformed: base.gguf has 12 experts in ${count} groups, ${used} of them per token; ` +
        'groups must be of the same size, and at least one and not all used',
    );
  });
});
