import { basename } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { EspalierError, messageOf } from '../common/errors.ts';
import { jsonProblem, UNTRUSTED_JSON } from '../common/json-file.ts';
import { withoutBom } from '../common/schema.ts';
import type { MoeModel } from '../moe/index.ts';
import type { Keep } from './allocate.ts';

/** Words of keys under which other tools keep lists of experts. */
const KEPT = new Set(['keep', 'kept', 'retain', 'retained', 'survivors', 'surviving']);
const GONE = new Set(['prune', 'pruned', 'drop', 'dropped', 'remove', 'removed', 'discard', 'discarded']);
/** Words that may stand beside them. */
const BESIDE = new Set([
  'expert',
  'experts',
  'to',
  'id',
  'ids',
  'index',
  'indices',
  'idx',
  'list',
  'lists',
  'mask',
]);

/** What lists of ids hold: those that stay, or those that go. */
export type Meaning = 'keep' | 'drop';

/**
 * Reads a plan of another tool: lists of expert ids by layer, as a map (`"3"`, `layer_3`, `blk.3`, `model.layers.3`) or
 * a list in the order of the layers, below a key that says whether they are kept or pruned; or a map or list of layers
 * in which each has such a key. JSON Lines are read as the list of their lines, where each may be a map of its own
 * (`{"3": [0, 2]}`). Lists without such a key mean what the file's name says (`experts_to_keep.json`, as the puzzletron of NVIDIA's
 * Model Optimizer writes it), or what the caller says.
 *
 * @param meaning what bare lists hold
 * @throws EspalierError `plan-invalid` when it cannot be read so, `plan-mismatch` when it is not of this model
 */
export function importPlan(text: string, name: string, model: MoeModel, meaning?: Meaning): Keep {
  const refuse = (problem: string, hint?: string) =>
    new EspalierError('plan-invalid', `${name} cannot be imported: ${problem}`, {
      hint:
        hint ??
        `Expected lists of expert ids by layer under a key as keep, experts_to_keep, pruned or dropped_experts.`,
    });
  const found = findLists(parseForeign(text, refuse), meaning ?? meaningOf(stemOf(name)));
  if (found === undefined) {
    throw refuse(
      'no key says whether its experts are kept or pruned',
      `Say it with --import-ids keep or --import-ids drop; keys that say it: keep, experts_to_keep, pruned, dropped_experts.`,
    );
  }
  if (meaning !== undefined && found.meaning !== meaning) {
    throw refuse(`its key says ${found.meaning}, --import-ids says ${meaning}`, 'Leave --import-ids out.');
  }
  const byLayer = new Map<number, number[]>();
  for (const [layer, ids] of found.lists) {
    if (layer === undefined) throw refuse('a layer has no number');
    if (byLayer.has(layer)) throw refuse(`layer ${layer} is listed twice`);
    const numbers = idsOf(ids, model.expertCount);
    if (typeof numbers === 'string') throw refuse(`layer ${layer} ${numbers}`);
    if (new Set(numbers).size < numbers.length) throw refuse(`layer ${layer} lists an expert twice`);
    byLayer.set(layer, numbers);
  }
  return keepOf(byLayer, found.meaning, name, model);
}

/** The ids of a layer: numbers, also as text, or a mask with an entry for each expert; else what is wrong with it. */
function idsOf(value: unknown, experts: number): number[] | string {
  const list =
    isObject(value) && Object.values(value).every((one) => one === null) ? Object.keys(value) : value;
  if (!Array.isArray(list)) return 'is not a list of expert ids';
  const isMask = (of: readonly unknown[]) => list.length === experts && list.every((one) => of.includes(one));
  if (isMask([true, false]) || (experts > 2 && isMask([0, 1]))) {
    return list.flatMap((one, id) => (one ? [id] : []));
  }
  const ids = list.map((one) =>
    typeof one === 'string' && /^\s*\d+(\.0+)?\s*$/.test(one) ? Number(one) : one,
  );
  const wrong = ids.findIndex((id) => !Number.isInteger(id) || id < 0);
  return wrong === -1
    ? (ids as number[])
    : `names ${JSON.stringify(list[wrong]) ?? list[wrong]}, which is no expert id`;
}

/**
 * JSON; where that cannot be read JSON Lines; else YAML, or what Python prints: single quotes, `array([...])`, `tensor([...])`,
 * commas before a bracket.
 *
 * @param refuse makes the error
 */
export function parseForeign(text: string, refuse: (problem: string) => EspalierError): unknown {
  const plain = withoutBom(text);
  const parse = (json: string): unknown => {
    const value: unknown = JSON.parse(json);
    const problem = jsonProblem(json, UNTRUSTED_JSON);
    if (problem !== undefined) throw refuse(problem);
    return value;
  };
  try {
    return parse(plain);
  } catch (cause) {
    if (cause instanceof EspalierError) throw cause;
    const lines = plain.split('\n').filter((line) => line.trim() !== '');
    const values = lines.flatMap((line) => {
      try {
        const value = parse(line);
        return isObject(value) ? [value] : [];
      } catch (problem) {
        if (problem instanceof EspalierError) throw problem;
        return [];
      }
    });
    if (lines.length > 1 && values.length === lines.length) return values;
    const printed = asYaml(plain);
    if (typeof printed === 'object' && printed !== null) return printed;
    throw refuse(`it is neither JSON nor YAML: ${messageOf(cause)}`);
  }
}

/** Characters of YAML: it is read a hundred times slower than JSON, and a plan of 128 layers has a tenth of this. */
const MOST_YAML = 2_000_000;

/** Undefined where it is no YAML either. */
function asYaml(text: string): unknown {
  if (text.length > MOST_YAML) return undefined;
  const bare = text
    .replace(/\b(?:np\.|numpy\.|torch\.)?(?:array|tensor)\(\s*(\[[^()]*\])\s*(?:,[^()]*)?\)/g, '$1')
    .replace(/\b(?:np|numpy)\.\w+\(([^()]*)\)/g, '$1');
  try {
    return parseYaml(bare, { logLevel: 'error', maxAliasCount: 0 }) as unknown;
  } catch {
    return undefined;
  }
}

/** `experts_to_keep` of `dir/experts_to_keep.json`. */
function stemOf(name: string): string {
  return basename(name).replace(/\.(jsonl?|ya?ml|txt)$/i, '');
}

interface Lists {
  readonly meaning: Meaning;
  readonly lists: readonly (readonly [layer: number | undefined, ids: unknown])[];
}

/** @param bare what lists mean that no key names */
function findLists(value: unknown, bare: Meaning | undefined): Lists | undefined {
  if (Array.isArray(value)) return fromEntries(value) ?? fromBare(value, bare);
  if (!isObject(value)) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const meaning = meaningOf(key);
    if (meaning !== undefined && typeof inner === 'object') return { meaning, lists: listsOf(inner) };
  }
  // One level down: {"layers": {"0": {"keep": [...]}}}, or layers at the top.
  const nested = fromEntries(value);
  if (nested !== undefined) return nested;
  // `experts`: of ESFT's configurations, lists by layer whose meaning the caller says.
  const layers = value.layers ?? value.plan ?? value.experts;
  return layers === undefined ? fromBare(value, bare) : findLists(layers, bare);
}

/** Lists by layer without a key for them: a map, a list of lists, or a list of maps as JSON Lines are. */
function fromBare(value: object, meaning: Meaning | undefined): Lists | undefined {
  if (meaning === undefined) return undefined;
  const maps = Array.isArray(value) && value.length > 0 && value.every(isObject);
  const lists = maps ? value.flatMap(listsOf) : listsOf(value);
  return lists.length > 0 && lists.every(([, ids]) => Array.isArray(ids)) ? { meaning, lists } : undefined;
}

/** Layers that each have a key for their list. */
function fromEntries(value: object): Lists | undefined {
  let meaning: Meaning | undefined;
  const lists: [number | undefined, unknown][] = [];
  for (const [key, entry] of Object.entries(value)) {
    if (!isObject(entry)) return undefined;
    const named = Object.keys(entry).find((inner) => meaningOf(inner) !== undefined);
    if (named === undefined || (meaning !== undefined && meaningOf(named) !== meaning)) return undefined;
    meaning = meaningOf(named);
    const own = entry.layer ?? entry.layer_idx ?? entry.index;
    lists.push([typeof own === 'number' ? own : layerOf(String(own ?? key)), entry[named]]);
  }
  return meaning === undefined ? undefined : { meaning, lists };
}

function listsOf(value: object | null): Lists['lists'] {
  return Object.entries(value ?? {}).map(([key, ids]) => [layerOf(key), ids] as const);
}

/** The one number in a layer's name. */
export function layerOf(key: string): number | undefined {
  const numbers = key.match(/\d+/g);
  return numbers?.length === 1 ? Number(numbers[0]) : undefined;
}

/** Of a key that says only that: `keep_fraction` or `pruned_layers` holds something else. */
function meaningOf(key: string): Meaning | undefined {
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

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keepOf(
  byLayer: ReadonlyMap<number, readonly number[]>,
  meaning: Meaning,
  name: string,
  { layers, expertCount, header }: MoeModel,
): Keep {
  const refuse = (problem: string) =>
    new EspalierError('plan-mismatch', `${name} is not of ${header.name}: ${problem}`);
  // A block without experts may stand there with an empty list.
  const unknown = [...byLayer].find(
    ([layer, ids]) => ids.length > 0 && !layers.some(({ index }) => index === layer),
  );
  if (unknown !== undefined) throw refuse(`layer ${unknown[0]} has no experts`);
  return Object.fromEntries(
    layers.map(({ index }) => {
      const ids = byLayer.get(index);
      // A list of what is pruned may leave out layers that stay whole; a list of what is kept may not.
      if (ids === undefined && meaning === 'keep') throw refuse(`it has no layer ${index}`);
      const outside = ids?.find((id) => id >= expertCount);
      if (outside !== undefined) {
        const counts = [...byLayer.values()].every((own) => !own.includes(0))
          ? '; these may count from 1'
          : '';
        throw refuse(`layer ${index} names expert ${outside}, ids go from 0 to ${expertCount - 1}${counts}`);
      }
      const named = new Set(ids);
      const all = Array.from({ length: expertCount }, (_, id) => id);
      return [String(index), all.filter((id) => named.has(id) === (meaning === 'keep'))];
    }),
  );
}
