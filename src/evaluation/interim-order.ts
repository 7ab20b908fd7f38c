import { EspalierError, sha256Hex } from '../common/index.ts';
import type { InterimAnalysis } from './statistics/index.ts';

/** Interim analyses of a trial that may end early, when nobody says otherwise. */
export const DEFAULT_ANALYSES = 5;

/** More analyses save little, and each may start the servers anew. */
export const MAX_ANALYSES = 20;

/**
 * The interim analyses of one benchmark: after equal shares of its questions, rounded up.
 *
 * @throws EspalierError `usage` for fewer questions than analyses
 */
export function plannedAnalyses(title: string, questions: number, analyses: number): InterimAnalysis[] {
  if (questions < analyses) {
    throw new EspalierError(
      'usage',
      `${title}: ${questions} questions are too few for ${analyses} interim analyses`,
      {
        hint: 'Ask more questions, plan fewer analyses, or leave out --early-stop.',
      },
    );
  }
  const planned = Array.from({ length: analyses }, (_, index) =>
    Math.ceil((questions * (index + 1)) / analyses),
  );
  return planned.map((_, index) => ({ planned, number: index + 1 }));
}

/**
 * What is asked up to an interim analysis: the first of a fixed random order, put back into the order given. The order is by
 * SHA-256(seed, id): the same on every machine, and for a report that is computed again. Not the ranks that a sample was drawn
 * by, whose low ones are of the subjects with few questions.
 */
export function askedAt<T extends { readonly id: string }>(
  items: readonly T[],
  { planned, number }: InterimAnalysis,
  seed: number,
): T[] {
  const ranked = items.map((item) => ({ item, rank: sha256Hex(`order ${seed}\n${item.id}`) }));
  const first = ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, planned[number - 1]);
  const asked = new Set(first.map(({ item }) => item));
  return items.filter((item) => asked.has(item));
}
