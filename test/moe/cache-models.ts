import { FAMILIES } from '../prune/families.ts';
import { u32 } from '../support/moe.ts';
import {
  bool,
  EXPERTS,
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

// Models whose layers keep something else than keys and values of all heads for all tokens. Tensors as llama.cpp's loader demands them.

/** llama.cpp demands an inner size of twice the width; the state is large enough to be seen in its log. */
const [INNER, STATE, GROUPS, STEPS] = [2 * WIDTH, 1024, 2, 4];
const CONVOLVED = INNER + 2 * GROUPS * STATE;
const SSM = {
  'ssm.conv_kernel': u32(4),
  'ssm.inner_size': u32(INNER),
  'ssm.state_size': u32(STATE),
  'ssm.time_step_rank': u32(STEPS),
  'ssm.group_count': u32(GROUPS),
};
const MAMBA_2 = {
  'ssm_in.weight': [WIDTH, INNER + CONVOLVED + STEPS],
  'ssm_conv1d.weight': [4, CONVOLVED],
  'ssm_conv1d.bias': [CONVOLVED],
  'ssm_dt.bias': [STEPS],
  ssm_a: [1, STEPS],
  ssm_d: [1, STEPS],
  'ssm_norm.weight': [INNER / GROUPS, GROUPS],
  'ssm_out.weight': [INNER, WIDTH],
};
const MAMBA_1 = {
  'ssm_in.weight': [WIDTH, 2 * INNER],
  'ssm_conv1d.weight': [4, INNER],
  'ssm_conv1d.bias': [INNER],
  'ssm_x.weight': [INNER, STEPS + 2 * STATE],
  'ssm_dt_norm.weight': [STEPS],
  'ssm_dt.weight': [STEPS, INNER],
  'ssm_dt.bias': [INNER],
  'ssm_b_norm.weight': [STATE],
  'ssm_c_norm.weight': [STATE],
  ssm_a: [STATE, INNER],
  ssm_d: [INNER],
  'ssm_out.weight': [INNER, WIDTH],
};
/** One of three layers has attention. */
const ONE_OF_THREE = { 'attention.head_count_kv': u32s(0, 2, 0) };
const SIGMOID = {
  expert_shared_count: u32(1),
  expert_weights_norm: bool(true),
  expert_weights_scale: f32(1),
};

function deepseekMla(): TinyMoe {
  const old = FAMILIES.find(({ architecture }) => architecture === 'deepseek2');
  if (old?.every === undefined) throw new Error('there is no deepseek2');
  const { 'attn_kv_b.weight': _, ...every } = old.every;
  return {
    ...old,
    keys: {
      ...old.keys,
      'attention.head_count_kv': u32(1),
      'attention.key_length': u32(24),
      'attention.key_length_mla': u32(16),
      'attention.value_length_mla': u32(16),
    },
    every: { ...every, 'attn_k_b.weight': [8, 16, 2], 'attn_v_b.weight': [16, 16, 2] },
  };
}

/** Linear attention in one layer of two, with a state of 256 kB; and a head that predicts a token ahead, which keeps nothing. */
const [STEP, DELTA_INNER] = [64, 1024];
const DELTA = DELTA_INNER + 2 * GROUPS * STEP;
function qwen35(): TinyMoe {
  const next = FAMILIES.find(({ architecture }) => architecture === 'qwen3next');
  if (next?.block === undefined) throw new Error('there is no qwen3next');
  const attention = next.block(1);
  return {
    ...next,
    architecture: 'qwen35moe',
    blocks: 5,
    keys: {
      ...next.keys,
      'ssm.inner_size': u32(DELTA_INNER),
      'ssm.state_size': u32(STEP),
      'ssm.time_step_rank': u32(DELTA_INNER / STEP),
      'rope.dimension_sections': u32s(2, 2, 2, 2),
      nextn_predict_layers: u32(1),
    },
    block: (n) => {
      if (n === 4) {
        return {
          ...attention,
          'nextn.eh_proj.weight': [2 * WIDTH, WIDTH],
          'nextn.enorm.weight': [WIDTH],
          'nextn.hnorm.weight': [WIDTH],
        };
      }
      if (n % 2 === 1) return attention;
      return {
        'attn_qkv.weight': [WIDTH, DELTA],
        'attn_gate.weight': [WIDTH, DELTA_INNER],
        'ssm_conv1d.weight': [4, DELTA],
        'ssm_dt.bias': [DELTA_INNER / STEP],
        ssm_a: [DELTA_INNER / STEP],
        'ssm_beta.weight': [WIDTH, DELTA_INNER / STEP],
        'ssm_alpha.weight': [WIDTH, DELTA_INNER / STEP],
        'ssm_norm.weight': [STEP],
        'ssm_out.weight': [DELTA_INNER, WIDTH],
      };
    },
  };
}

export const CACHE_MODELS: readonly (readonly [what: string, model: TinyMoe])[] = [
  ['compressed keys, of which the values are a part', deepseekMla()],
  ['linear attention, and a head that predicts ahead', qwen35()],
  [
    'attention in pieces of 8192 tokens',
    {
      architecture: 'llama4',
      blocks: 5,
      keys: { interleave_moe_layer_step: u32(1) },
      every: { ...QKV, ...NORM, ...MOE, ...SHARED },
    },
  ],
  [
    'the same, turned off',
    {
      architecture: 'llama4',
      blocks: 5,
      keys: { interleave_moe_layer_step: u32(1), 'attention.sliding_window': u32(0) },
      every: { ...QKV, ...NORM, ...MOE, ...SHARED },
    },
  ],
  [
    'a window of its own size, first layer full',
    {
      architecture: 'smallthinker',
      blocks: 6,
      keys: { 'attention.sliding_window': u32(256) },
      every: { ...QKV, ...NORM, ...MOE },
    },
  ],
  [
    'a period that the file does not say',
    {
      architecture: 'afmoe',
      blocks: 5,
      keys: { ...SIGMOID, 'attention.sliding_window': u32(256), leading_dense_block_count: u32(0) },
      every: {
        ...QKV,
        ...HEAD_NORMS,
        'attn_gate.weight': [WIDTH, WIDTH],
        'post_attention_norm.weight': [WIDTH],
        ...NORM,
        'post_ffw_norm.weight': [WIDTH],
        ...MOE,
        ...SHARED,
        ...SELECTION,
      },
    },
  ],
  [
    'Mamba 2 beside attention',
    {
      architecture: 'granitehybrid',
      blocks: 3,
      keys: {
        ...SSM,
        ...ONE_OF_THREE,
        'attention.scale': f32(0.25),
        embedding_scale: f32(1),
        residual_scale: f32(1),
        logit_scale: f32(1),
      },
      every: { 'attn_norm.weight': [WIDTH], ...NORM, ...MOE },
      block: (n) => (n === 1 ? QKV : MAMBA_2),
    },
  ],
  [
    'Mamba 1 beside attention',
    {
      architecture: 'jamba',
      blocks: 3,
      keys: { ...SSM, ...ONE_OF_THREE, 'ssm.group_count': u32(0) },
      every: { 'attn_norm.weight': [WIDTH], ...NORM, ...MOE },
      block: (n) => (n === 1 ? QKV : MAMBA_1),
    },
  ],
  [
    'layers of experts alone, which keep nothing',
    {
      architecture: 'nemotron_h_moe',
      blocks: 3,
      keys: {
        ...SSM,
        ...SIGMOID,
        ...ONE_OF_THREE,
        'attention.layer_norm_epsilon': f32(1e-5),
        feed_forward_length: u32s(0, 0, 32),
        expert_shared_feed_forward_length: u32(32),
        expert_group_count: u32(1),
        expert_group_used_count: u32(1),
      },
      every: { 'attn_norm.weight': [WIDTH] },
      block: (n) => {
        if (n === 0) return MAMBA_2;
        if (n === 1) return QKV;
        return {
          'ffn_gate_inp.weight': [WIDTH, EXPERTS],
          ...SELECTION,
          'ffn_up_exps.weight': [WIDTH, 32, EXPERTS],
          'ffn_down_exps.weight': [32, WIDTH, EXPERTS],
          'ffn_up_shexp.weight': [WIDTH, 32],
          'ffn_down_shexp.weight': [32, WIDTH],
        };
      },
    },
  ],
];
