import type { Random } from '../../src/common/seeded-random.ts';
import { fill, type Item, says, talk, user } from './item.ts';
import { between } from './numbers.ts';

/** As in texts/source/languages.yaml. */
export interface Language {
  readonly capital: { readonly ask: readonly string[]; readonly answer: string };
  readonly sum: { readonly ask: string; readonly think: string; readonly answer: string };
  readonly places: readonly (readonly [string, string, string])[];
  readonly talk: readonly (readonly [string, string])[];
}

/** Sums of each language. */
const SUMS = 8;

export function languageItems(languages: Readonly<Record<string, Language>>, random: Random): Item[] {
  return Object.values(languages).flatMap((language) => {
    const sums = Array.from({ length: SUMS }, () => {
      const [a, b] = [between(random, 4, 30), between(random, 3, 12)];
      const p = a * b;
      const c = between(random, 2, Math.min(p - 1, 40));
      const values = { a, b, c, p, r: p - c };
      const { ask, think, answer } = language.sum;
      return talk(user(fill(ask, values)), says(fill(answer, values), fill(think, values)));
    });
    const capitals = language.places.map(([country, capital, continent], i) => {
      const { ask, answer } = language.capital;
      const values = { country, capital, continent };
      return talk(user(fill(ask[i % ask.length]!, values)), says(fill(answer, values)));
    });
    const talks = language.talk.map(([question, answer]) => talk(user(question), says(answer)));
    return [...talks, ...capitals, ...sums].map((one) => ({ conversations: [one] }));
  });
}
