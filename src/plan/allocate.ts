import { EspalierError } from '../common/errors.ts';
import type { Importance } from './importance.ts';

/**
 * Keeps the `keep` most important experts of every layer; of equal ones the lower id. Ids ascending.
 *
 * @throws EspalierError `usage` unless used per token <= keep <= total and all scores are finite
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
      // One NaN would make the order depend on the sort: a broken router must not become a plan.
      const broken = scores.findIndex((score) => !Number.isFinite(score));
      if (broken !== -1) {
        throw new EspalierError(
          'usage',
          `${importance.method} scores expert ${broken} of layer ${layer} with ${scores[broken]}, not a finite number`,
          {
            hint: 'The router tensors of this base hold NaN or infinity, or the scores were made for another.',
          },
        );
      }
      const ranked = [...scores.keys()].toSorted((a, b) => scores[b]! - scores[a]! || a - b);
      return [String(layer), ranked.slice(0, keep).toSorted((a, b) => a - b)];
    }),
  );
}
