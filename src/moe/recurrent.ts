import { type GgufHeader, integerOf, integersOf } from '../gguf/index.ts';
import { MOST_BLOCKS } from './expert-counts.ts';

/** Layers that keep a state of fixed size instead of keys and values. */
interface Recurrent {
  readonly has: (layer: number) => boolean;
  /** Of one such layer and one sequence. */
  readonly bytes: number;
}

/** Keys of models with such layers. */
const KEYS = ['ssm.conv_kernel', 'shortconv.l_cache', 'full_attention_interval'];
const F32_BYTES = 4;

type LayersOf = (header: GgufHeader, architecture: string, kvHeads: readonly number[]) => Recurrent['has'];

const withoutHeads: LayersOf = (_header, _architecture, kvHeads) => (layer) => kvHeads[layer] === 0;
const withoutHeadsAndFfn: LayersOf = (header, architecture, kvHeads) => {
  const widths = integersOf(header, `${architecture}.feed_forward_length`, MOST_BLOCKS);
  return (layer) => kvHeads[layer] === 0 && (widths === undefined || widths[layer] === 0);
};
/** All but the last of so many. */
const byInterval: LayersOf = (header, architecture) => {
  const interval = integerOf(header, `${architecture}.full_attention_interval`) ?? 4;
  return (layer) => interval < 1 || (layer + 1) % interval !== 0;
};

/** Source: `recurrent_layer_arr` (now `is_recr_impl`) in llama.cpp `src/models/*.cpp`; compared with its log in the tests. */
const LAYERS: Readonly<Record<string, LayersOf>> = {
  jamba: withoutHeads,
  granitehybrid: withoutHeads,
  lfm2moe: withoutHeads,
  nemotron_h_moe: withoutHeadsAndFfn,
  qwen3next: byInterval,
  qwen35moe: byInterval,
};

/**
 * The recurrent layers of a model.
 *
 * Source: `n_embd_r` and `n_embd_s` of llama.cpp `src/llama-hparams.cpp`.
 *
 * @returns none for a model that has only attention; undefined where it is not known which layers have what
 */
export function recurrentOf(
  header: GgufHeader,
  architecture: string,
  kvHeads: readonly number[],
): Recurrent | undefined {
  const number = (key: string) => integerOf(header, `${architecture}.${key}`);
  if (KEYS.every((key) => number(key) === undefined)) return { has: () => false, bytes: 0 };
  const layersOf = LAYERS[architecture];
  if (layersOf === undefined) return undefined;
  const has = layersOf(header, architecture, kvHeads);
  const shortConv = number('shortconv.l_cache');
  if (shortConv !== undefined) {
    const width = number('embedding_length') ?? 0;
    return { has, bytes: Math.max(0, shortConv - 1) * width * F32_BYTES };
  }
  const [inner, state] = [number('ssm.inner_size') ?? 0, number('ssm.state_size') ?? 0];
  const groups = number('ssm.group_count') ?? 0;
  const conv = Math.max(0, (number('ssm.conv_kernel') ?? 0) - 1) * (inner + 2 * groups * state);
  return { has, bytes: (conv + inner * state) * F32_BYTES };
}
