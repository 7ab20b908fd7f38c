import { EspalierError, formatCount } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { Imatrix } from './read-imatrix.ts';

/** Fewer tokens than this say little about an expert's output. */
const RELIABLE_TOKENS = 200;

/** One line a domain that has experts seen too rarely to trust what was measured of them. */
export function unreliableNotes(imatrices: readonly Imatrix[]): string[] {
  return imatrices.flatMap(({ domain, layers }) => {
    const rare = layers.flatMap(({ layer, down }) =>
      [...down.counts].flatMap((count, expert) => (count < RELIABLE_TOKENS ? [`${layer}:${expert}`] : [])),
    );
    if (rare.length === 0) return [];
    const shown = `${rare.slice(0, 8).join(', ')}${rare.length > 8 ? ', ...' : ''}`;
    return [
      `${domain}: ${formatCount(rare.length, 'expert')} saw fewer than ${RELIABLE_TOKENS} tokens (layer:expert ${shown}); ` +
        'their measurements are unreliable',
    ];
  });
}

/**
 * Experts that a protected domain uses at least as much as if routing were even: they must stay.
 *
 * @throws EspalierError `usage` for a domain that no file is of
 */
export function protectedExperts(
  model: MoeModel,
  imatrices: readonly Imatrix[],
  domains: readonly string[],
): Record<string, number[]> {
  const chosen = domains.map((name) => {
    const found = imatrices.find(({ domain }) => domain === name);
    if (found !== undefined) return found;
    throw new EspalierError('usage', `the domain ${name} is protected, but no file is of that domain`, {
      hint: `Domains: ${imatrices.map(({ domain }) => domain).join(', ')}.`,
    });
  });
  const result: Record<string, number[]> = {};
  model.layers.forEach(({ index, used }, row) => {
    const ids = Array.from({ length: model.expertCount }, (_, id) => id).filter((id) =>
      chosen.some(({ layers, tokens }) => {
        const share = layers[row]!.down.counts[id]! / (tokens * used);
        return share >= 1 / model.expertCount;
      }),
    );
    if (ids.length > 0) result[String(index)] = ids;
  });
  return result;
}
