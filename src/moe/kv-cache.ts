import { align, type GgufHeader, integerOf, integersOf, stringOf } from '../gguf/index.ts';
import { MOST_BLOCKS } from './expert-counts.ts';
import { recurrentOf } from './recurrent.ts';
import { windowsOf } from './windows.ts';

/** What llama.cpp keeps of one sequence: its cache of keys and values, with its default type f16, and the state of recurrent layers. */
interface KvCacheSize {
  readonly contextTokens: number;
  readonly bytes: number;
  /** The header does not say which layers have a sliding window: llama.cpp may need less. */
  readonly atMost: boolean;
}

const F16_BYTES = 2;
/** Tokens of one step (`--ubatch-size`), which a sliding window holds on top of itself. */
const UBATCH_TOKENS = 512;
const CELL_ALIGNMENT = 256;

/** Keys of models that keep something else beside, or instead: an index of keys, or the state of another kind of attention. */
const OTHER_CACHES = [
  'attention.indexer.head_count',
  'attention.indexer.key_length',
  'kda.head_dim',
  'wkv.head_size',
];
/** Architectures of which it is not known what llama.cpp keeps. */
const UNKNOWN = new Set(['minimax-01', 'minimax-m3', 'deepseek4', 'kimi-linear', 'kimi-k3', 'k2-horizon']);

/**
 * What the cache takes with so many tokens of context, from the header alone. Layers with a sliding window keep the window and
 * one step of tokens; layers with compressed keys and values (MLA) keep one vector a token, which is both; recurrent layers keep
 * a state whatever the context is.
 *
 * Source: `llama_kv_cache`, `llama_kv_cache_iswa` and `llama_memory_recurrent` of llama.cpp; compared with what it logs in the tests.
 *
 * @returns undefined where the header does not say what is kept
 */
export function kvCacheSize(
  header: GgufHeader,
  architecture: string,
  contextTokens: number,
): KvCacheSize | undefined {
  const number = (key: string) => integerOf(header, `${architecture}.${key}`);
  const blocks = number('block_count');
  if (blocks === undefined || blocks > MOST_BLOCKS) return undefined;
  if (UNKNOWN.has(architecture) || OTHER_CACHES.some((key) => number(key) !== undefined)) return undefined;
  const kvHeads = kvHeadsOf(header, architecture, blocks);
  const widths = widthsOf(header, architecture);
  if (kvHeads === undefined || widths === undefined) return undefined;
  const recurrent = recurrentOf(header, architecture, kvHeads);
  if (recurrent === undefined) return undefined;

  const windows = windowsOf(header, architecture);
  const cells = align(contextTokens, CELL_ALIGNMENT);
  const windowCells = Math.min(cells, align((windows?.tokens ?? 0) + UBATCH_TOKENS, CELL_ALIGNMENT));
  // Layers that predict tokens ahead have no cache unless they are used for it, and the last ones may use that of others.
  const layers = blocks - (number('nextn_predict_layers') ?? 0) - (number('attention.shared_kv_layers') ?? 0);
  const bytes = kvHeads.slice(0, Math.max(0, layers)).reduce((sum, heads, layer) => {
    if (recurrent.has(layer)) return sum + recurrent.bytes;
    const isWindowed = windows?.has?.(layer) ?? false;
    const perToken = heads * (isWindowed ? widths.windowed : widths.full) * F16_BYTES;
    return sum + perToken * (isWindowed ? windowCells : cells);
  }, 0);
  return { contextTokens, bytes, atMost: windows !== undefined && windows.has === undefined };
}

function kvHeadsOf(header: GgufHeader, architecture: string, blocks: number): number[] | undefined {
  const key = `${architecture}.attention.head_count_kv`;
  const same = integerOf(header, key) ?? integerOf(header, `${architecture}.attention.head_count`);
  return (
    integersOf(header, key, MOST_BLOCKS) ??
    (same === undefined ? undefined : Array<number>(blocks).fill(same))
  );
}

/** Numbers of a head and a token in the cache, in layers with full attention and in those with a window. */
function widthsOf(header: GgufHeader, architecture: string): { full: number; windowed: number } | undefined {
  const number = (key: string) => integerOf(header, `${architecture}.${key}`);
  const [heads, width] = [number('attention.head_count'), number('embedding_length')];
  const headWidth = heads !== undefined && width !== undefined && heads > 0 ? width / heads : undefined;
  const key = number('attention.key_length') ?? headWidth;
  const value = number('attention.value_length') ?? headWidth;
  if (key === undefined || value === undefined) return undefined;
  // Compressed, the values are a part of the keys. An older file of such a model holds what is needed to keep all heads, and llama.cpp does.
  if (number('attention.key_length_mla') !== undefined) return { full: key, windowed: key };
  return {
    full: key + value,
    windowed: (number('attention.key_length_swa') ?? key) + (number('attention.value_length_swa') ?? value),
  };
}

/** Tokens of context that a model was trained for (`ARCH.context_length`): llama-server gives a slot no more. */
export function contextTrainOf(header: GgufHeader): { contextTrain?: number } {
  const tokens = integerOf(header, `${stringOf(header, 'general.architecture')}.context_length`);
  return tokens === undefined || tokens < 1 ? {} : { contextTrain: tokens };
}
