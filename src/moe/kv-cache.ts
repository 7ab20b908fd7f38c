import { align, booleansOf, type GgufHeader, integerOf, integersOf } from '../gguf/header.ts';

/** Memory of the attention cache of one sequence in llama.cpp, with its default type f16. */
export interface KvCacheSize {
  readonly contextTokens: number;
  readonly bytes: number;
  /** The header does not say which layers have a sliding window, or none at all: llama.cpp may need less. */
  readonly atMost: boolean;
}

/** Real models have up to about 130. */
const MOST_BLOCKS = 100_000;
const F16_BYTES = 2;
/** Tokens of one step (`--ubatch-size`), which a sliding window holds on top of itself. */
const UBATCH_TOKENS = 512;
const CELL_ALIGNMENT = 256;

/** Every how many layers one has full attention where the file does not say it: llama.cpp's `set_swa_pattern`. */
const WINDOW_PERIODS: Readonly<Record<string, number>> = { 'gpt-oss': 2 };
/** Architectures in which that is the first of so many layers, and not the last. */
const FULL_FIRST = new Set(['cohere2moe']);

/** Keys of models that do not keep keys and values of every head in every layer. */
const OTHER_CACHES = ['attention.kv_lora_rank', 'ssm.conv_kernel', 'full_attention_interval'];

/**
 * What the cache of keys and values takes with so many tokens of context, from the header alone. Layers with a sliding window
 * keep the window and one step of tokens.
 *
 * Source: `llama_kv_cache` and `llama_kv_cache_iswa` of llama.cpp; compared with what llama.cpp logs in the tests.
 *
 * @returns undefined where the header does not describe the attention
 */
export function kvCacheSize(
  header: GgufHeader,
  architecture: string,
  contextTokens: number,
): KvCacheSize | undefined {
  const number = (key: string) => integerOf(header, `${architecture}.${key}`);
  const blocks = number('block_count');
  const heads = number('attention.head_count');
  const width = number('embedding_length');
  if (blocks === undefined || blocks > MOST_BLOCKS) return undefined;
  const sameHeads = number('attention.head_count_kv') ?? heads;
  const kvHeads =
    integersOf(header, `${architecture}.attention.head_count_kv`, MOST_BLOCKS) ??
    (sameHeads === undefined ? undefined : Array<number>(blocks).fill(sameHeads));
  if (kvHeads === undefined) return undefined;
  const headWidth = heads !== undefined && width !== undefined && heads > 0 ? width / heads : undefined;
  const key = number('attention.key_length') ?? headWidth;
  const value = number('attention.value_length') ?? headWidth;
  if (key === undefined || value === undefined) return undefined;

  // In layers with a window heads may have another width.
  const windowedWidth =
    (number('attention.key_length_swa') ?? key) + (number('attention.value_length_swa') ?? value);

  const window = number('attention.sliding_window') ?? 0;
  const isWindowed = window > 0 ? windowedLayers(header, architecture) : () => false;
  const cells = align(contextTokens, CELL_ALIGNMENT);
  const windowCells = Math.min(cells, align(window + UBATCH_TOKENS, CELL_ALIGNMENT));
  // Layers that predict tokens ahead have no cache unless they are used for it, and the last ones may use that of others.
  const layers = blocks - (number('nextn_predict_layers') ?? 0) - (number('attention.shared_kv_layers') ?? 0);
  const bytes = kvHeads.slice(0, Math.max(0, layers)).reduce((sum, head, layer) => {
    const windowed = isWindowed?.(layer) ?? false;
    const perToken = head * (windowed ? windowedWidth : key + value) * F16_BYTES;
    return sum + perToken * (windowed ? windowCells : cells);
  }, 0);
  return {
    contextTokens,
    bytes,
    atMost: isWindowed === undefined || OTHER_CACHES.some((one) => number(one) !== undefined),
  };
}

/**
 * Which layers of a model with a window have it: by a list of all layers, or by the number of layers of which one has full
 * attention. Source: `get_key_or_arr` of `attention.sliding_window_pattern` and `set_swa_pattern` in llama.cpp.
 *
 * @returns undefined where the header does not say it
 */
function windowedLayers(header: GgufHeader, architecture: string): ((layer: number) => boolean) | undefined {
  const key = `${architecture}.attention.sliding_window_pattern`;
  const list = booleansOf(header, key, MOST_BLOCKS);
  if (list !== undefined) return (layer) => list[layer] ?? false;
  const period = integerOf(header, key) ?? WINDOW_PERIODS[architecture];
  if (period === undefined || period < 1) return undefined;
  const full = FULL_FIRST.has(architecture) ? 0 : period - 1;
  return (layer) => layer % period !== full;
}
