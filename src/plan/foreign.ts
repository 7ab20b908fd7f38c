import { EspalierError, messageOf } from '../common/errors.ts';
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

type Meaning = 'keep' | 'drop';

/**
 * Reads a plan of another tool: lists of expert ids by layer, as a map (`"3"`, `layer_3`, `blk.3`, `model.layers.3`) or
 * a list in the order of the layers, below a key that says whether they are kept or pruned; or a map or list of layers
 * in which each has such a key.
 *
 * @throws EspalierError `plan-invalid` when it cannot be read so, `plan-mismatch` when it is not of this model
 */
export function importPlan(text: string, name: string, model: MoeModel): Keep {
  const refuse = (problem: string) =>
    new EspalierError('plan-invalid', `${name} cannot be imported: ${problem}`, {
      hint: `Expected lists of expert ids by layer under a key as ${KEPT[0]}, ${KEPT[2]}, ${GONE[1]} or ${GONE[2]}.`,
    });
  let value: unknown;
  try {
    value = JSON.parse(withoutBom(text));
  } catch (cause) {
    throw refuse(`it is not valid JSON: ${messageOf(cause)}`);
  }
  const found = findLists(value);
  if (found === undefined) throw refuse('no key says whether its experts are kept or pruned');
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

interface Lists {
  readonly meaning: Meaning;
  readonly lists: readonly (readonly [layer: number | undefined, ids: unknown])[];
}

function findLists(value: unknown): Lists | undefined {
  if (!isObject(value)) return Array.isArray(value) ? fromEntries(value) : undefined;
  for (const [key, inner] of Object.entries(value)) {
    const meaning = meaningOf(key);
    if (meaning !== undefined && typeof inner === 'object') return { meaning, lists: listsOf(inner) };
  }
  // One level down: {"layers": {"0": {"keep": [...]}}}, or layers at the top.
  const nested = fromEntries(value);
  if (nested !== undefined) return nested;
  const layers = value.layers ?? value.plan;
  return layers === undefined ? undefined : findLists(layers);
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

function listsOf(value: unknown): Lists['lists'] {
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

function isObject(value: unknown): value is Record<string, unknown> {
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
  const strange = [...byLayer.keys()].find((layer) => !layers.some(({ index }) => index === layer));
  if (strange !== undefined) throw refuse(`layer ${strange} has no experts`);
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
