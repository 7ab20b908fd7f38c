import { EspalierError } from '../common/errors.ts';
import type { Importance } from './importance.ts';

/**
 * Keeps the `keep` most important experts of every layer; of equal ones the lower id. Ids ascending.
 *
 * @throws EspalierError `usage` unless used per token <= keep <= total
 */
export function allocateUniform(
  importance: Importance,
  keep: number,
  used: number,
): Record<string, number[]> {
  const total = importance.layers[0]?.scores.length ?? 0;
  if (!Number.isInteger(keep) || keep < used || keep > total) {
    throw new EspalierError('usage', `cannot keep ${keep} experts per layer`, {
      hint: `Give a number from ${used} (experts used per token) to ${total} (experts of the base).`,
    });
  }
  return Object.fromEntries(
    importance.layers.map(({ layer, scores }) => {
      const ranked = [...scores.keys()].toSorted((a, b) => scores[b]! - scores[a]! || a - b);
      return [String(layer), ranked.slice(0, keep).toSorted((a, b) => a - b)];
    }),
  );
}
