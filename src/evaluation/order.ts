import { sha256Hex } from '../common/digest.ts';
import { EspalierError } from '../common/errors.ts';
import type { Look } from './statistics/looks.ts';

/** As many looks as a trial that ends when its gate is decided has, when nobody says otherwise. */
export const DEFAULT_LOOKS = 5;

/** More looks save little, and each may start both servers anew. */
export const MAX_LOOKS = 20;

/**
 * The looks at one benchmark: after equal shares of its questions, rounded up.
 *
 * @throws EspalierError `usage` for fewer questions than looks
 */
export function plannedLooks(title: string, questions: number, looks: number): Look[] {
  if (questions < looks) {
    throw new EspalierError('usage', `${title}: ${questions} questions cannot be looked at ${looks} times`, {
      hint: 'Ask more of them, plan fewer looks, or leave until-decided out.',
    });
  }
  const planned = Array.from({ length: looks }, (_, index) => Math.ceil((questions * (index + 1)) / looks));
  return planned.map((_, index) => ({ planned, look: index + 1 }));
}

/**
 * What is asked up to a look: the first of a fixed random order, put back into the order given. The order is by
 * SHA-256(seed, id): the same on every machine, and for a report that is computed again. Not the ranks that a sample was drawn
 * by, whose low ones are of the subjects with few questions.
 */
export function askedAt<T extends { readonly id: string }>(
  items: readonly T[],
  { planned, look }: Look,
  seed: number,
): T[] {
  const ranked = items.map((item) => ({ item, rank: sha256Hex(`order ${seed}\n${item.id}`) }));
  const first = ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, planned[look - 1]);
  const asked = new Set(first.map(({ item }) => item));
  return items.filter((item) => asked.has(item));
}
