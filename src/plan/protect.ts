import { EspalierError } from '../common/index.ts';
import type { ByLayer } from './allocate.ts';

/**
 * Reads `LAYER:EXPERT` items.
 *
 * @throws EspalierError `usage`
 */
export function parseProtect(items: readonly string[]): Record<string, number[]> {
  const result: Record<string, number[]> = {};
  for (const item of items) {
    const [, layer, expert] = /^(0|[1-9]\d*):(0|[1-9]\d*)$/.exec(item) ?? [];
    if (layer === undefined) {
      throw new EspalierError('usage', `protect is "${item}": must be LAYER:EXPERT`, {
        hint: 'For example: --protect 3:17,20:5',
      });
    }
    result[layer] = [...(result[layer] ?? []), Number(expert)];
  }
  return result;
}

/** All that one or the other protects. */
export function joinProtected(one: ByLayer, other: ByLayer): Record<string, number[]> {
  const layers = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...layers].map((layer) => [layer, [...new Set([...(one[layer] ?? []), ...(other[layer] ?? [])])]]),
  );
}
