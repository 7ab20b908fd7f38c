import { booleansOf, type GgufHeader, integerOf } from '../gguf/index.ts';
import { MOST_BLOCKS } from './expert-counts.ts';

/** Layers with a sliding window. */
export interface Windows {
  /** Tokens of it. */
  readonly tokens: number;
  /** Undefined where the header does not say which layers have it. */
  readonly has: ((layer: number) => boolean) | undefined;
}

/** What llama.cpp's loader sets for an architecture whose file does not say it. */
interface WindowRule {
  /** Every how many layers one has full attention. */
  readonly period: number;
  /** That is the first of so many layers, and not the last. */
  readonly isFullFirst?: true;
  /** Set whatever the file says; `always` also where it says nothing, but not where it says 0. */
  readonly tokens?: number;
  readonly always?: true;
}

/** Source: `swa_type`, `n_swa` and `set_swa_pattern` in llama.cpp `src/models/*.cpp`; compared with its log in the tests. */
const RULES: Readonly<Record<string, WindowRule>> = {
  'gpt-oss': { period: 2 },
  afmoe: { period: 4 },
  // Attention in pieces of so many tokens.
  llama4: { period: 4, tokens: 8192, always: true },
  smallthinker: { period: 4, isFullFirst: true, tokens: 4096 },
};
/** Where the file gives a period, one has full attention in the first layer of it. */
const FULL_FIRST = new Set(['cohere2moe']);

/**
 * The windows of a model: by a list of all layers, by the number of layers of which one has full attention, or as llama.cpp sets
 * it for the architecture.
 *
 * @returns undefined for a model without windows
 */
export function windowsOf(header: GgufHeader, architecture: string): Windows | undefined {
  const rule = RULES[architecture];
  const said = integerOf(header, `${architecture}.attention.sliding_window`);
  const tokens = (said ?? 0) > 0 ? (rule?.tokens ?? said) : said === undefined && rule?.always && rule.tokens;
  if (!tokens) return undefined;
  return { tokens, has: windowedLayers(header, architecture, rule) };
}

function windowedLayers(
  header: GgufHeader,
  architecture: string,
  rule: WindowRule | undefined,
): Windows['has'] {
  const key = `${architecture}.attention.sliding_window_pattern`;
  const list = booleansOf(header, key, MOST_BLOCKS);
  if (list !== undefined) return (layer) => list[layer] ?? false;
  const period = integerOf(header, key) ?? rule?.period;
  if (period === undefined || period < 1) return undefined;
  const full = FULL_FIRST.has(architecture) || rule?.isFullFirst ? 0 : period - 1;
  return (layer) => layer % period !== full;
}
