import { align, type GgufHeader, integerOf, integersOf } from '../gguf/header.ts';

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

/** Architectures in which llama.cpp gives every n-th layer full attention, from the file's window: its `set_swa_pattern`. */
const WINDOW_PERIODS: Readonly<Record<string, number>> = { 'gpt-oss': 2 };

/** Keys of models that do not keep keys and values of every head in every layer. */
const OTHER_CACHES = [
  'attention.kv_lora_rank',
  'ssm.conv_kernel',
  'full_attention_interval',
  'attention.shared_kv_layers',
];

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

  const window = number('attention.sliding_window') ?? 0;
  const period = WINDOW_PERIODS[architecture];
  const cells = align(contextTokens, CELL_ALIGNMENT);
  const windowCells = Math.min(cells, align(window + UBATCH_TOKENS, CELL_ALIGNMENT));
  // Layers that predict tokens ahead have no cache unless they are used for it.
  const layers = blocks - (number('nextn_predict_layers') ?? 0);
  const bytes = kvHeads.slice(0, layers).reduce((sum, head, layer) => {
    const windowed = window > 0 && period !== undefined && layer % period < period - 1;
    return sum + head * (key + value) * F16_BYTES * (windowed ? windowCells : cells);
  }, 0);
  const unknownWindow = window > 0 && period === undefined;
  return {
    contextTokens,
    bytes,
    atMost: unknownWindow || OTHER_CACHES.some((one) => number(one) !== undefined),
  };
}
