import type { Architecture } from './architectures.ts';

// Names of tensors inside a block, without `blk.N.`, as llama.cpp src/llama-arch.cpp has them.

export const ROUTER = 'ffn_gate_inp.weight';
/** Part of the router's logits: it takes part in the selection and in the mixing weights. */
export const ROUTER_BIAS = 'ffn_gate_inp.bias';
/** Takes part in the selection only. Older converters left `.bias` out. */
export const SELECTION_BIASES: readonly string[] = ['exp_probs_b.bias', 'exp_probs_b'];

const EXPERT_MATRIX = /^ffn_(gate|up|down|gate_up)_exps\.(weight|bias|scale|input_scale)$/;
const CHUNK_MATRIX = /^ffn_(gate|up|down)_chexps\.(weight|bias|scale|input_scale)$/;
const SELECTION_BIAS = /^exp_probs_b(_vl)?(\.bias)?$/;

/** Named like experts and not one an expert: the norm of arctic, the router input's scale of gemma4, k2-horizon's attention. */
const WHOLE = /^(ffn_norm_exps|attn_v_exps)\.|^ffn_gate_inp\.(scale|input_scale)$/;

/** Names by which llama.cpp calls what belongs to experts; such a tensor must be known, or it would stay uncut. */
const LOOKS_LIKE_EXPERTS = /_(ch)?exps(\.|$)|^ffn_gate_inp(\.|$)|^exp_probs_b|^ffn_gate_tid2eid/;

/** Old Mixtral files: one tensor an expert. */
export const ONE_TENSOR_AN_EXPERT = /^ffn_(gate|up|down)\.\d+\.weight$/;

/** deepseek4's first blocks route by token id, through a table of expert ids. */
export const TOKEN_TABLE = /^ffn_gate_tid2eid/;

/**
 * What the last dimension of a tensor counts: experts, chunks of experts, or neither; `unknown` for a tensor that is
 * named like one of experts and is not one of the architecture's.
 */
export function roleOf(part: string, traits: Architecture): 'expert' | 'chunk' | 'whole' | 'unknown' {
  if (part === ROUTER || part === ROUTER_BIAS) return 'expert';
  if (EXPERT_MATRIX.test(part)) return 'expert';
  if (SELECTION_BIAS.test(part)) return traits.selectionBias === true ? 'expert' : 'unknown';
  if (CHUNK_MATRIX.test(part)) return traits.chunks === true ? 'chunk' : 'unknown';
  return LOOKS_LIKE_EXPERTS.test(part) && !WHOLE.test(part) ? 'unknown' : 'whole';
}

/** The parts that a block with experts must have; of each inner list, one of the ways. */
export function requiredParts(traits: Architecture): readonly (readonly (readonly string[])[])[] {
  const weights = (...names: string[]) => names.map((name) => `ffn_${name}_exps.weight`);
  const ways = {
    gated: [weights('gate', 'up'), weights('gate_up')],
    ungated: [weights('up')],
  }[traits.experts];
  const biases = [ROUTER_BIAS, ...['gate', 'up', 'down'].map((name) => `ffn_${name}_exps.bias`)];
  return [
    [[ROUTER]],
    ways,
    [weights('down')],
    ...(traits.biased === true ? [[biases]] : []),
    ...(traits.chunks === true ? [[['gate', 'up', 'down'].map((name) => `ffn_${name}_chexps.weight`)]] : []),
  ];
}
