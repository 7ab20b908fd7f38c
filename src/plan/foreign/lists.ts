import { isObject } from './parse.ts';

/** Words of keys under which other tools keep lists of experts. */
const KEPT = new Set(['keep', 'kept', 'retain', 'retained', 'survivors', 'surviving']);
const GONE = new Set(['prune', 'pruned', 'drop', 'dropped', 'remove', 'removed', 'discard', 'discarded']);
/** Words that may stand beside them. */
const BESIDE = new Set('expert experts to id ids index indices idx list lists mask is was'.split(' '));

/** What lists of ids hold: those that stay, or those that go. */
export type Meaning = 'keep' | 'drop';

/** Ids by layer, as a file says them. */
export interface Lists {
  readonly meaning: Meaning;
  readonly lists: readonly (readonly [layer: number | undefined, ids: unknown])[];
}

/**
 * The lists in what a file holds: below a key that says whether they are kept or pruned; below such a key of each layer; of records of a
 * layer and an expert; or what a caller says that bare lists mean. Where both are listed, both are given.
 *
 * @param bare what lists mean that no key names
 * @returns none for a file without such lists
 */
export function findLists(value: unknown, bare: Meaning | undefined): Lists[] {
  if (Array.isArray(value))
    return firstOf([fromRecords(value, bare), fromEntries(value, bare), fromBare(value, bare)]);
  if (!isObject(value)) return [];
  const keyed = Object.entries(value).flatMap(([key, inner]) => {
    const meaning = meaningOf(key);
    if (meaning === undefined || typeof inner !== 'object' || inner === null) return [];
    return [{ meaning, lists: listsOf(inner) }];
  });
  if (keyed.length > 0) return withoutEmpty(keyed);
  // One level down: {"layers": {"0": {"keep": [...]}}}, or layers at the top.
  const nested = fromEntries(value, bare);
  if (nested.length > 0) return nested;
  // `experts`: of ESFT's configurations, lists by layer whose meaning the caller says.
  const layers = value.layers ?? value.plan ?? value.experts;
  if (layers !== undefined) return findLists(layers, bare);
  const own = fromBare(value, bare);
  if (own.length > 0) return own;
  // A file may put them below a name of its own, which then is the only one that holds any.
  const inner = Object.values(value).map((one) => findLists(one, undefined));
  return inner.filter((found) => found.length > 0).length === 1 ? inner.flat() : [];
}

function firstOf(readings: readonly Lists[][]): Lists[] {
  return readings.find((reading) => reading.length > 0) ?? [];
}

/** `"dropped": []` beside a full list of what is kept says nothing. */
function withoutEmpty(all: Lists[]): Lists[] {
  const full = all.filter(({ lists }) => lists.length > 0);
  return full.length > 0 ? full : all;
}

/** Lists by layer without a key for them: a map, a list of lists, or a list of maps as JSON Lines are. */
function fromBare(value: object, meaning: Meaning | undefined): Lists[] {
  if (meaning === undefined) return [];
  const maps = Array.isArray(value) && value.length > 0 && value.every(isObject);
  const lists = maps ? value.flatMap(listsOf) : listsOf(value);
  return lists.length > 0 && lists.every(([, ids]) => Array.isArray(ids)) ? [{ meaning, lists }] : [];
}

/** Keys of a layer's entry under which its ids stand, where a caller says what they mean. */
const IDS = ['experts', 'expert_ids', 'expert_indices', 'ids', 'indices'];

/** Layers that each have a key for their list, or one for each of the two. */
function fromEntries(value: object, bare: Meaning | undefined): Lists[] {
  const lists = new Map<Meaning, [number | undefined, unknown][]>();
  const entries = Object.entries(value);
  for (const [key, entry] of entries) {
    if (!isObject(entry)) return [];
    const layer = layerIn(entry) ?? layerOf(key);
    const named = Object.keys(entry).flatMap((inner) => {
      const meaning = meaningOf(inner) ?? (IDS.includes(inner) ? bare : undefined);
      return meaning === undefined || typeof entry[inner] === 'number'
        ? []
        : [[meaning, entry[inner]] as const];
    });
    for (const [meaning, ids] of named) {
      const own = lists.get(meaning) ?? [];
      lists.set(meaning, own);
      own.push([layer, ids]);
    }
  }
  const found = [...lists].map(([meaning, own]) => ({ meaning, lists: own }));
  // A key of each layer, or it is no form of this kind.
  return found.every((one) => one.lists.length === entries.length) ? found : [];
}

const EXPERT = /^experts?([\s_-]*(id|idx|index))?$/i;

/** A record for each expert: its layer, its id, and whether it is kept or pruned, or what the caller says of those that are listed. */
function fromRecords(rows: readonly unknown[], bare: Meaning | undefined): Lists[] {
  const [first] = rows;
  if (!isObject(first)) return [];
  const expert = Object.keys(first).find((key) => EXPERT.test(key));
  if (expert === undefined || typeof first[expert] === 'object') return [];
  const said = Object.keys(first).find((key) => meaningOf(key) !== undefined);
  const meaning = said === undefined ? bare : meaningOf(said);
  if (meaning === undefined) return [];
  const lists = new Map<number | undefined, unknown[]>();
  for (const row of rows) {
    if (!isObject(row)) return [];
    const layer = layerIn(row);
    const own = lists.get(layer) ?? [];
    lists.set(layer, own);
    const counts = said === undefined || TRUE.has(String(row[said]).trim().toLowerCase());
    if (counts) own.push(row[expert]);
  }
  return [{ meaning, lists: [...lists] }];
}

const TRUE: ReadonlySet<string> = new Set(['1', '1.0', 'true', 'yes', 'y']);

function layerIn(entry: Record<string, unknown>): number | undefined {
  const own = Object.entries(entry).find(([key]) =>
    /^(layer([\s_-]*(id|idx|index|number))?|index)$/i.test(key),
  )?.[1];
  return own === undefined ? undefined : layerOf(String(own));
}

/** `model.layers.3.mlp.experts.7.down_proj`, `blk.3.expert.7`: names of tensors of one expert each. */
const TENSOR = /(?:layers?|blk|blocks?|h)[._](\d+)[._].*?experts?[._](\d+)(?:\D|$)/;

function listsOf(value: object): Lists['lists'] {
  const names = Array.isArray(value) && value.length > 0 ? value.map((one) => TENSOR.exec(String(one))) : [];
  if (names.length > 0 && !names.includes(null)) {
    const pairs = names.map((match) => [Number(match?.[1]), Number(match?.[2])] as const);
    const byLayer = Map.groupBy(pairs, ([layer]) => layer);
    return [...byLayer].map(([layer, own]) => [layer, [...new Set(own.map(([, id]) => id))]] as const);
  }
  return Object.entries(value).map(([key, ids]) => [layerOf(key), ids] as const);
}

/** The one number in a layer's name. */
export function layerOf(key: string): number | undefined {
  const numbers = key.match(/\d+/g);
  return numbers?.length === 1 ? Number(numbers[0]) : undefined;
}

/** Of a key that says only that: `keep_fraction` or `pruned_layers` holds something else. */
export function meaningOf(key: string): Meaning | undefined {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/)
    // keepexperts, experttokeep
    .flatMap(
      (word) => word.match(/^(keep|kept|pruned?|dropped|removed?)(experts?|ids)$/)?.slice(1) ?? [word],
    );
  const [keeps, goes] = [KEPT, GONE].map((names) => words.some((word) => names.has(word)));
  const known = words.every((word) => KEPT.has(word) || GONE.has(word) || BESIDE.has(word));
  if (!known || keeps === goes) return undefined;
  return keeps ? 'keep' : 'drop';
}
