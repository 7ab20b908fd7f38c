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
}

const MLP = /^model\.layers\.(\d+)\.mlp\./;

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
  qwen3_moe: {
    gguf: 'qwen3moe',
    count: 'num_experts',
    used: 'num_experts_per_tok',
    stacked: /^model\.layers\.(\d+)\.mlp\.(?:gate\.weight|experts\.(?:gate_up_proj|down_proj))$/,
    single: /^(model\.layers\.(\d+)\.mlp\.experts\.)(\d+)(\.(?:gate|up|down)_proj\..+)$/,
    routerBias: undefined,
    block: MLP,
  },
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
  | { readonly kind: 'stacked'; readonly layer: number; readonly routerBias: boolean }
  | {
      readonly kind: 'single';
      readonly layer: number;
      readonly expert: number;
      rename(expert: number): string;
    };

/** The role of a name; undefined for one that stands among the experts of its block and is not known. */
export function roleOf(name: string, family: Family, layers: ReadonlySet<number>): Role | undefined {
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
