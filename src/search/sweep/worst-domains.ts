import { answerChanges, worstDomain, worstInWords } from '../masks/index.ts';
import { isDraw, isPlannable, shownPoint } from './points.ts';
import type { Sweep } from './sweep-schema.ts';

/**
 * A note for each method of which one text pays for the mean: of its largest plan where that is so. Draws and edits that no plan can say are
 * controls. None where all tokens count, as a chunk of these is no answer.
 */
export function worstDomainNotes({ rows, settings }: Pick<Sweep, 'rows' | 'settings'>): string[] {
  if (settings.scoreTokens !== 'assistant') return [];
  const candidates = rows.filter((row) => !isDraw(row) && isPlannable(row));
  const methods = Map.groupBy(candidates, ({ method, edit }) => `${method} ${edit}`);
  return [...methods.values()].flatMap((own) => {
    for (const row of own.toSorted((a, b) => b.keep - a.keep)) {
      const changes = Object.entries(row.domains).map(([name, one]) => [name, answerChanges(one)] as const);
      const worst = worstDomain(new Map(changes));
      if (worst !== undefined) return [`${shownPoint(row)}: ${worstInWords(worst)}`];
    }
    return [];
  });
}
