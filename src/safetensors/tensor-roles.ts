/** What a tensor has to do with experts. */
export type Role =
  | { readonly kind: 'other' }
  /** Of a block that predicts further tokens: left out where that has experts that no plan names. */
  | { readonly kind: 'speculative'; readonly hasExperts: boolean }
  /** An axis counts the experts; `rows` says that it counts the rows of all experts, one expert after the other. */
  | {
      readonly kind: 'stacked';
      readonly layer: number;
      readonly routerBias: boolean;
      readonly rows: boolean;
    }
  | {
      readonly kind: 'single';
      readonly layer: number;
      readonly expert: number;
      rename(expert: number): string;
    };

/** A layer of the language model, by number; what comes before it differs by family, and in models that also see or hear. */
const LAYER =
  /^(?:(?:model|model\.language_model|language_model\.model|backbone)\.layers|transformer\.blocks)\.(\d+)\.(.+)$/;
/** Blocks that predict further tokens, where they are not numbered as layers are. */
const SPECULATIVE = /^(?:model\.)?mtp(?:_\w+)?\.(?:layers\.(\d+)\.)?(.+)$/;

/** Blocks that hold experts. What is in one, and in no list below, must be known, or nothing is cut. */
const BLOCK = /^(?:mlp|block_sparse_moe|feed_forward|mixer|ffn)\./;
const IN_BLOCK = `(?:${BLOCK.source.slice(1)})?`;

/** The first axis is the expert (of some selection biases the second, after one of 1). */
const STACKED = new RegExp(
  `^${IN_BLOCK}(?:${[
    // routers
    'gate(?:\\.wg)?\\.weight',
    'router\\.(?:(?:gate|layer|proj)\\.)?weight',
    'router\\.(?:bias|per_expert_scale)',
    // added to the scores for the selection only
    '(?:(?:gate|experts|moe_statics)\\.)?(?:e_score_correction_bias|expert_bias)',
    // experts: fused, with the scales of MXFP4 and FP8; of Granite
    'experts\\.(?:gate_up_proj|up_proj|down_proj)(?:_bias|_blocks|_scales|_scale_inv)?',
    '(?:input|output)_linear\\.weight',
  ].join('|')})$`,
);
/** DBRX: rows of all experts, one expert after the other. */
const ROWS = /^ffn\.experts\.mlp\.(?:w1|v1|w2)$/;
const ROUTER_BIAS = /\.router\.bias$/;
const SINGLE = new RegExp(`^(${IN_BLOCK}experts\\.)(\\d+)(\\.(?:gate_proj|up_proj|down_proj|w[123])\\..+)$`);

/** Beside the experts: those that every token uses, a dense feed-forward network, latent projections, the scale of a router's input. */
const WHOLE = new RegExp(
  `^${IN_BLOCK}(?:shared_experts?|shared_expert_gate|shared_mlp|gate_proj|up_proj|down_proj|w[123]|fc[12]_latent_proj|router\\.scale)(?:\\.|$)`,
);
/** Named like experts, wherever it stands. */
const LOOKS_LIKE_EXPERTS = /(?:^|\.)(?:experts|router)\.|expert_bias|e_score_correction|per_expert/;

/**
 * The role of a name; undefined for one that stands among experts, or is named like them, and is not known.
 *
 * @param layers of the plan
 * @param hiddenLayers of config.json: what is numbered from there on predicts further tokens (DeepSeek-V3, GLM-4.5). A block `mtp.layers.0`
 *   has that number in a plan (Qwen3-Next), as llama.cpp's converter counts it
 */
export function roleOf(name: string, layers: ReadonlySet<number>, hiddenLayers: number): Role | undefined {
  const [, number, inLayer] = LAYER.exec(name) ?? [];
  if (number !== undefined && inLayer !== undefined) {
    const layer = Number(number);
    const isBeyond = layer >= hiddenLayers && !layers.has(layer);
    return isBeyond ? speculative(inLayer) : roleInLayer(name, inLayer, layer, layers);
  }
  const [, further, inside] = SPECULATIVE.exec(name) ?? [];
  if (inside === undefined) return LOOKS_LIKE_EXPERTS.test(name) ? undefined : { kind: 'other' };
  const layer = hiddenLayers + Number(further);
  return layers.has(layer) ? roleInLayer(name, inside, layer, layers) : speculative(inside);
}

function speculative(inside: string): Role {
  const hasExperts = [STACKED, ROWS, SINGLE].some((names) => names.test(inside));
  return { kind: 'speculative', hasExperts: hasExperts || LOOKS_LIKE_EXPERTS.test(inside) };
}

function roleInLayer(
  name: string,
  inLayer: string,
  layer: number,
  layers: ReadonlySet<number>,
): Role | undefined {
  if (WHOLE.test(inLayer)) return { kind: 'other' };
  const rows = ROWS.test(inLayer);
  if (rows || STACKED.test(inLayer))
    return { kind: 'stacked', layer, routerBias: ROUTER_BIAS.test(name), rows };
  const [, before, expert, after] = SINGLE.exec(inLayer) ?? [];
  if (expert !== undefined) {
    const prefix = name.slice(0, name.length - inLayer.length);
    return {
      kind: 'single',
      layer,
      expert: Number(expert),
      rename: (id) => `${prefix}${before}${id}${after}`,
    };
  }
  const isAmong = layers.has(layer) && BLOCK.test(inLayer);
  return isAmong || LOOKS_LIKE_EXPERTS.test(inLayer) ? undefined : { kind: 'other' };
}
