import { replaceNumbers } from './json-text.ts';
import { isObject } from './shard-header.ts';

type Config = Readonly<Record<string, unknown>>;

/** Objects of config.json that describe the language model: it is one, or has one. */
const PLACES = ['text_config', 'ffn_config'];

/** Names of the number of experts, of those that a token uses, of groups of experts, and of those that a token uses. */
export const COUNT_KEYS = ['num_experts', 'num_local_experts', 'n_routed_experts', 'moe_num_experts'];
export const USED_KEYS = [
  ...['num_experts_per_tok', 'num_experts_per_token', 'experts_per_token'],
  ...['moe_k', 'moe_topk', 'moe_top_k', 'top_k_experts'],
];
const GROUP_KEYS = ['n_group', 'num_expert_group'];
const GROUPS_USED_KEYS = ['topk_group'];
const LAYERS_KEYS = ['num_hidden_layers', 'n_layers'];
/** Blocks that predict further tokens. */
const SPECULATIVE_KEYS = ['num_nextn_predict_layers', 'mtp_num_hidden_layers'];

/** A number of config.json, by the key that says it. */
export interface Fact {
  readonly key: string;
  readonly value: unknown;
}

/** What config.json says under any of these keys: each number once a key, each of a list. */
export function factsOf(config: Config, keys: readonly string[]): Fact[] {
  const places = [config, ...PLACES.map((place) => config[place]).filter(isObject)];
  return places.flatMap((place) =>
    keys
      .filter((key) => place[key] !== undefined && place[key] !== null)
      .flatMap((key) => [place[key]].flat().map((value): Fact => ({ key, value }))),
  );
}

/** Groups of experts, of which the router selects some first; undefined where there are none. */
export function groupsOf(config: Config): { count: Fact; used: number } | undefined {
  const [count] = factsOf(config, GROUP_KEYS);
  if (count === undefined || Number(count.value) <= 1) return undefined;
  const [used = count] = factsOf(config, GROUPS_USED_KEYS);
  return { count, used: Number(used.value) };
}

/** Layers without those that predict further tokens. */
export function hiddenLayersOf(config: Config): number {
  const [layers] = factsOf(config, LAYERS_KEYS);
  return Number(layers?.value ?? Number.POSITIVE_INFINITY);
}

/** config.json with another number of experts, and without blocks that are left out; every other byte as it is. */
export function cutConfigText(text: string, kept: number, leavesOut: boolean): string {
  return replaceNumbers(text, (path) => {
    const inner = PLACES.includes(path[0] ?? '') ? path.slice(1) : path;
    // A list has one number a layer.
    const [key = '', position] = inner;
    if (position !== undefined && !/^\d+$/.test(position)) return undefined;
    if (COUNT_KEYS.includes(key)) return kept;
    return leavesOut && SPECULATIVE_KEYS.includes(key) ? 0 : undefined;
  });
}
