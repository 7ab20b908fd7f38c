/** Where an architecture keeps its experts. Adding an architecture is adding a row to the table below. */
export interface Architecture {
  /**
   * How an expert's matrices are stored: `gated` is gate, up and down, where newer converters may put gate and up in
   * one `ffn_gate_up_exps`; `ungated` is up and down.
   */
  readonly experts: 'gated' | 'ungated';
  /** Has `ffn_gate_inp.bias` and a bias for each expert matrix, and llama.cpp loads no file without them. */
  readonly biased?: true;
  /** May have `exp_probs_b`, added to the scores for the selection only. */
  readonly selectionBias?: true;
  /** That is a softmax over all experts, so that removing some changes the scores of the others beside their bias. */
  readonly softmaxScores?: true;
  /** The same, where the file has no `<arch>.expert_gating_func`. */
  readonly softmaxByDefault?: true;
  /** Has `ffn_*_chexps`, each shared by `<arch>.experts_per_group` neighbouring experts. */
  readonly chunks?: true;
  /** How tokens choose their experts, for the card. Where it says less, it is because less was verified. */
  readonly routing: string;
}

const LOGITS = 'top-k of the biased router logits, softmax over the selected ones';
const SCORES = 'top-k of the router scores';
const BIASED =
  'top-k of the router scores plus the selection bias where the file has one; mixing weights from the scores without it';

/** Of most it was not read whether the scores are normalised over all experts or over the selected ones. */
const gated: Architecture = { experts: 'gated', routing: SCORES };
/** DeepSeek-V3 and its many relatives; with `<arch>.expert_group_count` the experts stand in groups. */
const selected: Architecture = { experts: 'gated', selectionBias: true, routing: BIASED };

/**
 * By `general.architecture`. What stands beside the experts (shared experts, dense blocks, latent projections) is in
 * no row: only what carries experts is cut, everything else is copied.
 *
 * Sources: names from gguf-py 0.19.0 `MODEL_TENSORS`, shapes from llama.cpp `src/models/*.cpp`; routing from
 * `build_moe_ffn` in `src/llama-graph.cpp` for gpt-oss, llama4 and the selection bias, and told of no other.
 */
export const ARCHITECTURES: Readonly<Record<string, Architecture>> = {
  // openai-moe.cpp. The bias is part of the logit: it takes part in the selection and in the mixing weights. No
  // sigmoid anywhere, whatever other model cards say.
  'gpt-oss': { experts: 'gated', biased: true, routing: LOGITS },

  llama: gated, // Mixtral
  'llama-embed': gated,
  deci: gated,
  grok: gated,
  dbrx: gated,
  minicpm: gated,
  mistral3: gated,
  phimoe: gated,
  jamba: gated, // dense and MoE blocks alternate
  olmoe: gated,
  'llada-moe': gated,
  rnd1: gated,
  maple: gated,
  mellum: gated,
  'minimax-01': gated,
  arctic: gated, // its ffn_norm_exps is one norm, not one an expert, and stays whole
  smallthinker: gated,
  'maion-coder': gated, // ffn_latent_* stay
  qwen2moe: gated,
  qwen3moe: gated,
  qwen3vlmoe: gated,
  bailingmoe: gated,
  'hunyuan-moe': gated,
  granitemoe: gated,
  granitehybrid: gated,
  deepseek: gated,
  // Selection on raw logits; sigmoid weights are applied before the FFN.
  llama4: { experts: 'gated', routing: 'top-k of the router logits, mixing weights by sigmoid of them' },
  'nomic-bert-moe': { experts: 'ungated', routing: SCORES },
  // Chunk of an expert = its id / experts_per_group: whole groups stay or go.
  grovemoe: { experts: 'gated', chunks: true, routing: SCORES },

  qwen3next: gated,
  qwen35moe: gated,
  qwen4exp: gated,
  gemma4: gated, // a dense FFN beside the experts; ffn_gate_inp.scale is [n_embd] and stays whole
  cohere2moe: gated,
  granite_swa: gated,

  // Their loader takes softmax where the file does not say (DeepSeek-V2), and DeepSeek-V3 as transformers 5 writes its config.json.
  deepseek2: { ...selected, softmaxByDefault: true },
  'deepseek2-ocr': { ...selected, softmaxByDefault: true },
  deepseek32: selected,
  deepseek4: selected, // refused where it has a table of experts by token id, see layer.ts
  mistral4: selected,
  'kimi-linear': selected,
  'kimi-k3': selected,
  'glm-dsa': selected,
  'glm5-next': selected,
  glm4moe: selected, // MTP blocks hold experts too and go through the same expert_count
  'exaone-moe': selected,
  dots1: selected,
  dots3note: selected,
  bailingmoe2: selected,
  bailingmoe3: selected,
  afmoe: selected,
  laguna: selected,
  'ernie4_5-moe': { ...selected, softmaxScores: true },
  hy_v3: selected,
  hy_v4: selected,
  step35: selected,
  'minimax-m2': selected,
  'minimax-m3': selected,
  dflash: selected,
  lfm2moe: selected,
  mimo2: selected,
  'k2-horizon': selected, // attn_v_exps are another set of experts, of attention, and stay whole
  // Experts per token may be a list by block (Puzzle); ffn_latent_* stay.
  nemotron_h_moe: { experts: 'ungated', selectionBias: true, routing: BIASED },
};
