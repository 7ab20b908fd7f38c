/** Where an architecture keeps its experts. Adding an architecture is adding a row here. */
export interface Architecture {
  /**
   * Tensors of a block whose last dimension is the expert, without `blk.N.`. All must be there, in every block
   * that has any of them.
   */
  readonly expertTensors: readonly string[];
  /** Of these: the router's weight, one row an expert. */
  readonly router: string;
  /** Of these: the router's bias, where the architecture has one. It must be F32. */
  readonly routerBias?: string;
  /** How tokens choose their experts, for the card. */
  readonly routing: string;
}

export const ARCHITECTURES: Readonly<Record<string, Architecture>> = {
  // Source: llama.cpp src/models/openai-moe.cpp. The bias is part of the logit: it takes part in the selection
  // and in the mixing weights. No sigmoid anywhere, whatever other model cards say.
  'gpt-oss': {
    expertTensors: [
      'ffn_gate_inp.weight',
      'ffn_gate_inp.bias',
      'ffn_gate_exps.weight',
      'ffn_gate_exps.bias',
      'ffn_up_exps.weight',
      'ffn_up_exps.bias',
      'ffn_down_exps.weight',
      'ffn_down_exps.bias',
    ],
    router: 'ffn_gate_inp.weight',
    routerBias: 'ffn_gate_inp.bias',
    routing: 'top-k of the biased router logits, softmax over the selected ones',
  },
};

/**
 * Scales that any architecture may carry beside its expert weights, one number an expert (NVFP4).
 * Source: the generic pass of llama.cpp src/llama-model.cpp.
 */
export const EXPERT_SCALES: readonly string[] = ['gate', 'up', 'down'].flatMap((part) => [
  `ffn_${part}_exps.scale`,
  `ffn_${part}_exps.input_scale`,
]);

/** Names by which llama.cpp calls what belongs to experts; such a tensor must be known, or it would stay uncut. */
export const LOOKS_LIKE_EXPERTS = /_(ch)?exps\.|^ffn_gate_inp\.|^exp_probs_b|^ffn_gate_tid2eid/;
