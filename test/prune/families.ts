import { u32 } from '../support/moe.ts';
import {
  bool,
  DENSE,
  EXPERTS,
  FUSED,
  f32,
  HEAD_NORMS,
  MOE,
  NORM,
  QKV,
  SELECTION,
  SHARED,
  type TinyMoe,
  u32s,
  WIDTH,
} from '../support/tiny-moe.ts';

const WIDE_NORMS = { 'attn_q_norm.weight': [WIDTH], 'attn_k_norm.weight': [WIDTH] };
const SIGMOID = {
  expert_gating_func: u32(2),
  expert_weights_norm: bool(true),
  expert_weights_scale: f32(1.5),
};
/** Two groups of four, one used. */
const GROUPS = { expert_group_count: u32(2), expert_group_used_count: u32(1) };
const GROUPED_KEEP = [0, 1, 3, 5, 6, 7];

/** One of each family whose experts are stored or routed in a way of its own. */
export const FAMILIES: readonly TinyMoe[] = [
  { architecture: 'llama', every: { ...QKV, ...NORM, ...MOE } },
  { architecture: 'olmoe', every: { ...QKV, ...WIDE_NORMS, ...NORM, ...MOE } },
  {
    // With the scales that NVFP4 files carry, one an expert.
    architecture: 'qwen3moe',
    every: {
      ...QKV,
      ...HEAD_NORMS,
      ...NORM,
      ...MOE,
      'ffn_up_exps.scale': [EXPERTS],
      'ffn_gate_exps.scale': [EXPERTS],
      'ffn_down_exps.scale': [EXPERTS],
    },
  },
  {
    architecture: 'granitemoe',
    keys: {
      'attention.scale': f32(0.25),
      embedding_scale: f32(1),
      residual_scale: f32(1),
      logit_scale: f32(1),
      expert_shared_feed_forward_length: u32(32),
    },
    every: { ...QKV, ...NORM, ...MOE, ...SHARED },
  },
  {
    architecture: 'qwen3next',
    keys: {
      expert_shared_feed_forward_length: u32(32),
      'ssm.conv_kernel': u32(4),
      'ssm.inner_size': u32(32),
      'ssm.state_size': u32(16),
      'ssm.time_step_rank': u32(2),
      'ssm.group_count': u32(2),
      full_attention_interval: u32(2),
    },
    every: {
      'attn_norm.weight': [WIDTH],
      'post_attention_norm.weight': [WIDTH],
      ...FUSED,
      ...SHARED,
      'ffn_gate_inp_shexp.weight': [WIDTH],
    },
    block: (n) =>
      n === 1
        ? {
            ...QKV,
            ...HEAD_NORMS,
            'attn_q.weight': [WIDTH, 2 * WIDTH],
          }
        : {
            'attn_qkv.weight': [WIDTH, 96],
            'attn_gate.weight': [WIDTH, 32],
            'ssm_conv1d.weight': [4, 96],
            'ssm_dt.bias': [2],
            ssm_a: [2],
            'ssm_ba.weight': [WIDTH, 4],
            'ssm_norm.weight': [16],
            'ssm_out.weight': [32, WIDTH],
          },
  },
  {
    architecture: 'deepseek2',
    keys: {
      ...SIGMOID,
      ...GROUPS,
      leading_dense_block_count: u32(1),
      expert_shared_count: u32(1),
      'attention.q_lora_rank': u32(16),
      'attention.kv_lora_rank': u32(16),
      'rope.dimension_count': u32(8),
      vocab_size: u32(2016),
    },
    every: {
      'attn_norm.weight': [WIDTH],
      'attn_q_a.weight': [WIDTH, 16],
      'attn_q_a_norm.weight': [16],
      'attn_q_b.weight': [16, 32],
      'attn_kv_a_mqa.weight': [WIDTH, 24],
      'attn_kv_a_norm.weight': [16],
      'attn_kv_b.weight': [16, 48],
      'attn_output.weight': [WIDTH, WIDTH],
      ...NORM,
    },
    block: (n) => (n === 0 ? DENSE : { ...MOE, ...SHARED, ...SELECTION }),
    keep: GROUPED_KEEP,
    mask: true,
  },
  {
    architecture: 'bailingmoe2',
    keys: { ...SIGMOID, ...GROUPS, leading_dense_block_count: u32(1), expert_shared_count: u32(1) },
    every: {
      'attn_norm.weight': [WIDTH],
      'attn_qkv.weight': [WIDTH, 96],
      'attn_output.weight': [WIDTH, WIDTH],
      ...HEAD_NORMS,
      ...NORM,
    },
    block: (n) => (n === 0 ? DENSE : { ...MOE, ...SHARED, ...SELECTION }),
    keep: GROUPED_KEEP,
    mask: true,
  },
  {
    // The last block predicts the token after the next (MTP): its experts are cut with the others.
    architecture: 'glm4moe',
    blocks: 3,
    keys: {
      ...SIGMOID,
      leading_dense_block_count: u32(1),
      expert_shared_count: u32(1),
      nextn_predict_layers: u32(1),
    },
    every: { ...QKV, ...HEAD_NORMS, 'post_attention_norm.weight': [WIDTH] },
    block: (n) => ({
      ...(n === 0 ? DENSE : { ...MOE, ...SHARED, ...SELECTION }),
      ...(n === 2 && {
        'nextn.eh_proj.weight': [2 * WIDTH, WIDTH],
        'nextn.enorm.weight': [WIDTH],
        'nextn.hnorm.weight': [WIDTH],
      }),
    }),
    mask: true,
  },
  {
    // No mask: its scores are a softmax over all experts, so without some of them the others score higher, beside a
    // selection bias that stays as it was (measured: mean KLD 0.02 between candidate and mask of this model).
    // The converter writes its selection bias with two axes.
    architecture: 'ernie4_5-moe',
    blocks: 3,
    keys: {
      interleave_moe_layer_step: u32(1),
      leading_dense_block_count: u32(1),
      expert_shared_count: u32(1),
      expert_shared_feed_forward_length: u32(32),
    },
    every: { ...QKV, ...NORM },
    block: (n) => (n === 0 ? DENSE : { ...MOE, ...SHARED, 'exp_probs_b.bias': [EXPERTS, 1] }),
  },
  {
    architecture: 'lfm2moe',
    outputNorm: 'token_embd_norm.weight',
    keys: {
      expert_gating_func: u32(2),
      leading_dense_block_count: u32(1),
      'shortconv.l_cache': u32(3),
      'attention.head_count_kv': u32s(0, 2),
    },
    every: { 'attn_norm.weight': [WIDTH], ...NORM },
    block: (n) =>
      n === 0
        ? {
            'shortconv.conv.weight': [3, WIDTH],
            'shortconv.in_proj.weight': [WIDTH, 3 * WIDTH],
            'shortconv.out_proj.weight': [WIDTH, WIDTH],
            ...DENSE,
          }
        : { ...QKV, ...HEAD_NORMS, ...MOE, ...SELECTION },
    mask: true,
  },
  {
    architecture: 'grovemoe',
    keys: {
      experts_per_group: u32(2),
      expert_group_scale: f32(0.5),
      expert_chunk_feed_forward_length: u32(16),
    },
    every: {
      ...QKV,
      ...HEAD_NORMS,
      ...NORM,
      ...MOE,
      'ffn_gate_chexps.weight': [WIDTH, 16, EXPERTS / 2],
      'ffn_up_chexps.weight': [WIDTH, 16, EXPERTS / 2],
      'ffn_down_chexps.weight': [16, WIDTH, EXPERTS / 2],
    },
    keep: [0, 1, 4, 5, 6, 7],
  },
];
