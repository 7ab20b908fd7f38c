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
