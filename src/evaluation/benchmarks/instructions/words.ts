import { z } from 'zod';
import { compares, count, kind, literal, occurrences, phrase, relation } from './kind.ts';

const words = z.array(phrase).min(1);
/** A word with its bounds, in any script. */
const WORD = /[\p{L}\p{N}]+(?:['\u2019.&-][\p{L}\p{N}]+)*/gu;

function isUpper(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Every keyword stands in the response, also as a part of a word. */
export const existence = kind({ keywords: words }, (response, { keywords }) =>
  keywords.every((word) => new RegExp(literal(word), 'iu').test(response)),
);

/** No forbidden word stands in the response; as a part of another word it may. */
export const forbidden = kind(
  { forbidden_words: words },
  (response, { forbidden_words }) =>
    !forbidden_words.some((word) =>
      new RegExp(`(?<![\\p{L}\\p{N}_])${literal(word)}(?![\\p{L}\\p{N}_])`, 'iu').test(response),
    ),
);

export const frequency = kind(
  { keyword: phrase, frequency: count, relation },
  (response, { keyword, frequency, relation }) =>
    compares(occurrences(response, new RegExp(literal(keyword), 'giu')), relation, frequency),
);

export const letterFrequency = kind(
  { letter: phrase, let_frequency: count, let_relation: relation },
  (response, { letter, let_frequency, let_relation }) =>
    compares(
      [...response.toLowerCase()].filter((found) => found === letter.toLowerCase()).length,
      let_relation,
      let_frequency,
    ),
);

/** Words in capital letters, `I` and `A` among them. */
export const capitalFrequency = kind(
  { capital_frequency: count, capital_relation: relation },
  (response, { capital_frequency, capital_relation }) =>
    compares((response.match(WORD) ?? []).filter(isUpper).length, capital_relation, capital_frequency),
);
