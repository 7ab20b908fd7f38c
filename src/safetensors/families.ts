/** How the checkpoints of one `model_type` name their experts. */
export interface Family {
  /** `general.architecture` of its GGUF, which plans name. */
  readonly gguf: string;
  /** Key of config.json that counts experts. */
  readonly count: string;
  /** Key that says how many of them a token uses. */
  readonly used: string;
  /** Tensors whose first axis is the expert: router and stacked experts. The group is the layer. */
  readonly stacked: RegExp;
  /** Tensors of one expert: before its number, layer, number, after it. */
  readonly single: RegExp | undefined;
  /** Router bias, which a plan may set to zero. */
  readonly routerBias: RegExp | undefined;
  /** All names of the block that holds the experts: what is none of the above must be known, or nothing is cut. */
  readonly block: RegExp;
  /** Names of the block that every token uses: shared experts and their gate. */
  readonly shared?: RegExp;
  /** Keys of config.json: experts stand in so many groups, of which a token uses so many. */
  readonly groups?: { readonly count: string; readonly used: string };
  /** Tensors of blocks that predict further tokens and hold experts of their own, beside those of the layers. */
  readonly speculative?: RegExp;
}

const MLP = /^model\.layers\.(\d+)\.mlp\./;
/** The numbered layers, with experts as single tensors, or fused as version 5 of transformers holds them. */
const PROJECTIONS = {
  stacked: /^model\.layers\.(\d+)\.mlp\.(?:gate\.weight|experts\.(?:gate_up_proj|down_proj))$/,
  single: /^(model\.layers\.(\d+)\.mlp\.experts\.)(\d+)(\.(?:gate|up|down)_proj\..+)$/,
  used: 'num_experts_per_tok',
  routerBias: undefined,
  block: MLP,
} as const;

/** One shared expert with a gate. */
const SHARED_EXPERT = /^model\.layers\.\d+\.mlp\.shared_expert(?:_gate)?\./;

/** As DeepSeek: groups, shared experts, and a bias that only selects. */
const GROUPED = {
  ...PROJECTIONS,
  count: 'n_routed_experts',
  stacked:
    /^model\.layers\.(\d+)\.mlp\.(?:gate\.(?:weight|e_score_correction_bias)|experts\.(?:gate_up_proj|down_proj))$/,
  shared: /^model\.layers\.\d+\.mlp\.shared_experts\./,
  groups: { count: 'n_group', used: 'topk_group' },
} as const;

/** By `model_type`; names as transformers writes them. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  gpt_oss: {
    gguf: 'gpt-oss',
    count: 'num_local_experts',
    used: 'num_experts_per_tok',
    stacked:
      /^model\.layers\.(\d+)\.mlp\.(?:router\.(?:weight|bias)|experts\.(?:gate_up_proj|down_proj)(?:_bias|_blocks|_scales)?)$/,
    single: undefined,
    routerBias: /^model\.layers\.\d+\.mlp\.router\.bias$/,
    block: MLP,
  },
  qwen2_moe: { ...PROJECTIONS, gguf: 'qwen2moe', count: 'num_experts', shared: SHARED_EXPERT },
  qwen3_moe: { ...PROJECTIONS, gguf: 'qwen3moe', count: 'num_experts' },
  qwen3_next: {
    ...PROJECTIONS,
    gguf: 'qwen3next',
    count: 'num_experts',
    shared: SHARED_EXPERT,
    speculative: /^mtp\./,
  },
  olmoe: { ...PROJECTIONS, gguf: 'olmoe', count: 'num_experts' },
  deepseek_v2: { ...GROUPED, gguf: 'deepseek2' },
  deepseek_v3: { ...GROUPED, gguf: 'deepseek2' },
  glm4_moe: { ...GROUPED, gguf: 'glm4moe' },
  mixtral: {
    gguf: 'llama',
    count: 'num_local_experts',
    used: 'num_experts_per_tok',
    stacked: /^model\.layers\.(\d+)\.block_sparse_moe\.gate\.weight$/,
    single: /^(model\.layers\.(\d+)\.block_sparse_moe\.experts\.)(\d+)(\.w[123]\..+)$/,
    routerBias: undefined,
    block: /^model\.layers\.(\d+)\.block_sparse_moe\./,
  },
};

/** What a tensor has to do with experts. */
export type Role =
  | { readonly kind: 'other' }
  /** Left out of the cut: it predicts further tokens with experts that no plan names. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'stacked'; readonly layer: number; readonly routerBias: boolean }
  | {
      readonly kind: 'single';
      readonly layer: number;
      readonly expert: number;
      rename(expert: number): string;
    };

/**
 * The role of a name; undefined for one that stands among the experts of its block and is not known.
 *
 * @param layers of the plan
 * @param hiddenLayers `num_hidden_layers` of config.json: what is numbered from there on predicts further tokens (DeepSeek-V3, GLM-4.5)
 */
export function roleOf(
  name: string,
  family: Family,
  layers: ReadonlySet<number>,
  hiddenLayers = Number.POSITIVE_INFINITY,
): Role | undefined {
  const numbered = Number(/^model\.layers\.(\d+)\./.exec(name)?.[1]);
  const beyond = numbered >= hiddenLayers && !layers.has(numbered);
  if (beyond || family.speculative?.test(name)) return { kind: 'left-out' };
  if (family.shared?.test(name)) return { kind: 'other' };
  const stacked = family.stacked.exec(name);
  if (stacked !== null) {
    return { kind: 'stacked', layer: Number(stacked[1]), routerBias: family.routerBias?.test(name) === true };
  }
  const [, before, layer, expert, after] = family.single?.exec(name) ?? [];
  if (layer !== undefined) {
    return {
      kind: 'single',
      layer: Number(layer),
      expert: Number(expert),
      rename: (id) => `${before}${id}${after}`,
    };
  }
  const block = family.block.exec(name);
  // A dense layer has an mlp of its own.
  return block !== null && layers.has(Number(block[1])) ? undefined : { kind: 'other' };
}
