import { basename } from 'node:path';
import { EspalierError, messageOf } from '../common/errors.ts';
import { jsonProblem, UNTRUSTED_JSON } from '../common/json-file.ts';
import { withoutBom } from '../common/schema.ts';
import type { MoeModel } from '../moe/model.ts';
import type { Keep } from './allocate.ts';

/** Names under which other tools keep lists of experts, without `_` and `-`, lower case. */
const KEPT = [
  'keep',
  'kept',
  'keepexperts',
  'keptexperts',
  'expertstokeep',
  'keepids',
  'keptids',
  'retained',
];
const GONE = [
  'prune',
  'pruned',
  'prunedexperts',
  'pruneexperts',
  'expertstoprune',
  'drop',
  'dropped',
  'droppedexperts',
  'remove',
  'removed',
  'removedexperts',
];

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
        `Expected lists of expert ids by layer under a key as ${KEPT[0]}, ${KEPT[2]}, ${GONE[1]} or ${GONE[2]}.`,
    });
  const found = findLists(parseForeign(text, refuse), meaning ?? meaningOf(stemOf(name)));
  if (found === undefined) {
    throw refuse(
      'no key says whether its experts are kept or pruned',
      `Say it with --import-ids keep or --import-ids drop; keys that say it: ${KEPT[0]}, ${KEPT[2]}, ${GONE[1]}, ${GONE[2]}.`,
    );
  }
  if (meaning !== undefined && found.meaning !== meaning) {
    throw refuse(`its key says ${found.meaning}, --import-ids says ${meaning}`, 'Leave --import-ids out.');
  }
  const byLayer = new Map<number, number[]>();
  for (const [layer, ids] of found.lists) {
    if (layer === undefined) throw refuse('a layer has no number');
    if (byLayer.has(layer)) throw refuse(`layer ${layer} stands twice`);
    if (!Array.isArray(ids) || !ids.every((id) => Number.isInteger(id) && id >= 0)) {
      throw refuse(`layer ${layer} is not a list of expert ids`);
    }
    if (new Set(ids).size < ids.length) throw refuse(`layer ${layer} lists an expert twice`);
    byLayer.set(layer, ids as number[]);
  }
  return keepOf(byLayer, found.meaning, name, model);
}

/**
 * JSON, or where that cannot be read JSON Lines.
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
    throw refuse(`it is not valid JSON: ${messageOf(cause)}`);
  }
}

/** `experts_to_keep` of `dir/experts_to_keep.json`. */
function stemOf(name: string): string {
  return basename(name).replace(/\.jsonl?$/i, '');
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
  const layers = value.layers ?? value.plan;
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
    lists.push([typeof own === 'number' ? own : layerOf(key), entry[named]]);
  }
  return meaning === undefined ? undefined : { meaning, lists };
}

function listsOf(value: object | null): Lists['lists'] {
  return Object.entries(value ?? {}).map(([key, ids]) => [layerOf(key), ids] as const);
}

/** The one number in a layer's name. */
function layerOf(key: string): number | undefined {
  const numbers = key.match(/\d+/g);
  return numbers?.length === 1 ? Number(numbers[0]) : undefined;
}

function meaningOf(key: string): Meaning | undefined {
  const plain = key.toLowerCase().replace(/[_-]/g, '');
  if (KEPT.includes(plain)) return 'keep';
  return GONE.includes(plain) ? 'drop' : undefined;
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
  const unknown = [...byLayer.keys()].find((layer) => !layers.some(({ index }) => index === layer));
  if (unknown !== undefined) throw refuse(`layer ${unknown} has no experts`);
  return Object.fromEntries(
    layers.map(({ index }) => {
      const ids = byLayer.get(index);
      // A list of what is pruned may leave out layers that stay whole; a list of what is kept may not.
      if (ids === undefined && meaning === 'keep') throw refuse(`it has no layer ${index}`);
      const outside = ids?.find((id) => id >= expertCount);
      if (outside !== undefined) {
        throw refuse(`layer ${index} names expert ${outside}, ids go from 0 to ${expertCount - 1}`);
      }
      const named = new Set(ids);
      const all = Array.from({ length: expertCount }, (_, id) => id);
      return [String(index), all.filter((id) => named.has(id) === (meaning === 'keep'))];
    }),
  );
}
