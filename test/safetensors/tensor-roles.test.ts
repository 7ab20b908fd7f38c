import { expect, test } from 'vitest';
import { roleOf } from '../../src/safetensors/tensor-roles.ts';

const LAYERS = new Set([1, 3]);
const HIDDEN = 4;
const kindOf = (name: string) => roleOf(name, LAYERS, HIDDEN)?.kind ?? 'unknown';

/** As transformers 5.24.0 writes them, by family. */
test.each([
  'model.layers.1.mlp.gate.weight', // qwen3_moe and its relatives
  'model.layers.1.mlp.gate.e_score_correction_bias', // deepseek_v3
  'model.layers.1.mlp.e_score_correction_bias', // exaone_moe
  'model.layers.1.mlp.experts.e_score_correction_bias', // laguna
  'model.layers.1.mlp.moe_statics.e_score_correction_bias', // ernie4_5_moe
  'model.layers.1.mlp.expert_bias', // afmoe
  'model.layers.1.mlp.router.gate.weight', // afmoe
  'model.layers.1.mlp.gate.wg.weight', // hunyuan_v1_moe
  'model.layers.1.mlp.router.weight', // gpt_oss
  'model.layers.1.mlp.experts.gate_up_proj_blocks',
  'model.layers.1.mlp.experts.down_proj_scales',
  'model.layers.1.mlp.experts.gate_up_proj_scale_inv', // FP8
  'model.layers.1.block_sparse_moe.gate.weight', // mixtral
  'model.layers.1.block_sparse_moe.e_score_correction_bias', // minimax_m2
  'model.layers.1.block_sparse_moe.input_linear.weight', // granitemoe
  'model.layers.1.block_sparse_moe.output_linear.weight',
  'model.layers.1.block_sparse_moe.router.layer.weight',
  'model.layers.1.feed_forward.router.weight', // jamba, llama4
  'model.layers.1.feed_forward.expert_bias', // lfm2_moe
  'language_model.model.layers.1.feed_forward.experts.gate_up_proj', // llama4
  'model.language_model.layers.1.mlp.experts.gate_up_proj', // qwen3_5_moe
  'model.language_model.layers.1.experts.down_proj', // gemma4
  'model.language_model.layers.1.router.proj.weight',
  'model.layers.1.router.per_expert_scale',
  'backbone.layers.1.mixer.gate.weight', // nemotron_h
  'transformer.blocks.1.ffn.router.layer.weight', // dbrx
  'transformer.blocks.1.ffn.experts.mlp.w1',
])('%s has an axis of experts', (name) => {
  expect(roleOf(name, LAYERS, HIDDEN)).toMatchObject({ kind: 'stacked', layer: 1 });
});

test.each([
  [
    'model.layers.3.mlp.experts.7.gate_proj.weight_scale_inv',
    'model.layers.3.mlp.experts.2.gate_proj.weight_scale_inv',
  ],
  [
    'model.layers.3.block_sparse_moe.experts.7.w2.weight',
    'model.layers.3.block_sparse_moe.experts.2.w2.weight',
  ],
  [
    'model.layers.3.feed_forward.experts.7.down_proj.weight',
    'model.layers.3.feed_forward.experts.2.down_proj.weight',
  ],
  ['backbone.layers.3.mixer.experts.7.up_proj.weight', 'backbone.layers.3.mixer.experts.2.up_proj.weight'],
])('%s is of one expert', (name, renamed) => {
  const role = roleOf(name, LAYERS, HIDDEN);
  expect(role).toMatchObject({ kind: 'single', layer: 3, expert: 7 });
  expect(role?.kind === 'single' && role.rename(2)).toBe(renamed);
});

test.each([
  'model.layers.1.mlp.shared_experts.gate_proj.weight',
  'model.layers.1.mlp.shared_expert_gate.weight',
  'model.layers.1.mlp.shared_mlp.up_proj.weight',
  'model.layers.1.shared_mlp.input_linear.weight',
  'model.layers.1.feed_forward.shared_expert.up_proj.weight',
  'model.layers.1.mlp.gate_proj.weight', // gemma4 has a dense network beside the experts
  'model.layers.1.router.scale',
  'model.layers.0.mlp.up_proj.weight',
  'model.layers.1.self_attn.gate_proj.weight',
  'backbone.layers.0.mixer.in_proj.weight',
  'backbone.layers.1.mixer.fc1_latent_proj.weight',
  'model.visual.blocks.1.mlp.gate.weight',
  'lm_head.weight',
])('%s stays', (name) => {
  expect(kindOf(name)).toBe('other');
});

test.each([
  'model.layers.1.mlp.experts.gate_up_proj_zeros',
  'model.layers.1.mlp.gate.qweight',
  'model.layers.1.moe.experts.3.w1.weight',
  'model.layers.1.block_sparse_moe.something.weight',
  'model.experts.3.w1.weight',
])('%s is not known', (name) => {
  expect(kindOf(name)).toBe('unknown');
});

test('a block that predicts further tokens is a layer where the plan names it, else it has experts or none', () => {
  const experts = 'mtp.layers.0.mlp.experts.3.up_proj.weight';
  expect(roleOf(experts, LAYERS, HIDDEN)).toEqual({ kind: 'speculative', hasExperts: true });
  expect(roleOf(experts, new Set([1, 3, 4]), HIDDEN)).toMatchObject({ kind: 'single', layer: 4, expert: 3 });
  expect(roleOf('model.mtp.layers.0.mlp.up_proj.weight', LAYERS, HIDDEN)).toEqual({
    kind: 'speculative',
    hasExperts: false,
  });
  expect(roleOf('model.layers.4.mlp.gate.weight', LAYERS, HIDDEN)).toEqual({
    kind: 'speculative',
    hasExperts: true,
  });
  expect(roleOf('mtp.fc.weight', new Set([1, 3, 4]), HIDDEN)).toEqual({
    kind: 'speculative',
    hasExperts: false,
  });
});
