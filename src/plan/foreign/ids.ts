import { isObject } from './parse.ts';

/** `3`, `3.0`, `expert_3`, `experts.3`. */
const ID = /^(?:experts?[\s._-]*)?(\d+)(?:\.0+)?$/i;

/** `0, 2`, `0;2`, `[0 2]`: a list that a table holds as text. One number alone may be a count. */
const LIST = /^(?:\w[\w.]*(?:[\s,;|]+\w[\w.]*)+|\[\s*\w[\w.]*(?:[\s,;|]+\w[\w.]*)*\s*\])$/;

/**
 * The ids of a layer: numbers, also as text, names as `expert_3`, a mask with an entry for each expert, or true and false by id.
 *
 * @returns else what is wrong with it, after the layer's name
 */
export function idsOf(value: unknown, experts: number): number[] | string {
  const list = listOf(value);
  if (list === undefined) return 'is not a list of expert ids';
  const isMask = (of: readonly unknown[]) => list.length === experts && list.every((one) => of.includes(one));
  if (isMask([true, false]) || (experts > 2 && isMask([0, 1]))) {
    return list.flatMap((one, id) => (one ? [id] : []));
  }
  const ids = list.map((one) => {
    const [, digits] = (typeof one === 'string' && ID.exec(one.trim())) || [];
    return digits === undefined ? one : Number(digits);
  });
  const wrong = ids.findIndex((id) => !Number.isInteger(id) || (id as number) < 0);
  if (wrong === -1) return ids as number[];
  return `names ${JSON.stringify(list[wrong]) ?? list[wrong]}, which is no expert id`;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string' && LIST.test(value.trim())) return value.match(/\w[\w.]*/g) ?? undefined;
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  // A set of YAML has its members as keys.
  if (entries.every(([, one]) => one === null)) return entries.map(([id]) => id);
  if (entries.every(([, one]) => typeof one === 'boolean'))
    return entries.filter(([, one]) => one).map(([id]) => id);
  return undefined;
}
