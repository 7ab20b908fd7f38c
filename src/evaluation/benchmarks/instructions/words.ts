import { z } from 'zod';
import { compares, count, isUpper, kind, literal, occurrences, phrase, relation } from './kind.ts';

const words = z.array(phrase).min(1);

/**
 * Where NLTK's `word_tokenize` (nltk/tokenize/destructive.py), by which the checkers of IFEval find words in capital letters, puts
 * spaces: `AT&T` is three tokens, `DON'T` two, `COVID-19` one. The full stop behind a sentence, which it sets apart, has no case.
 */
const TOKEN_BOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[\u00ab\u201c\u2018\u201e]|`+/g, ' $& '],
  [/(?<![\p{L}\p{N}_])'(?!(?:re|ve|ll|m|t|s|d|n)(?![\p{L}\p{N}_]))(?=[\p{L}\p{N}_])/giu, "' "],
  [/[:,](?=\D)/g, ' $& '],
  [/\.{2,}|[;@#$%&\u2012-\u2015?!*[\](){}<>]|--/g, ' $& '],
  [/[\u00bb\u201d\u2019]|''|"/g, ' $& '],
  [/\s+/g, ' '],
  [/([^' ])('(?:[sSmMdD]|ll|LL|re|RE|ve|VE)?|n't|N'T)(?= )/g, '$1 $2'],
  [
    /(?<=\bcan)(?=not\b)|(?<=\bd)(?='ye\b)|(?<=\bgim)(?=me\b)|(?<=\bgon)(?=na\b)|(?<=\bgot)(?=ta\b)|(?<=\blem)(?=me\b)|(?<=\bmore)(?='n\b)|(?<=\bwan)(?=na\s)|(?<= 't)(?=(?:i|wa)s\b)/gi,
    ' ',
  ],
];

function tokensOf(text: string): string[] {
  return TOKEN_BOUNDS.reduce((found, [pattern, by]) => found.replace(pattern, by), `${text} `).split(' ');
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
    compares(tokensOf(response).filter(isUpper).length, capital_relation, capital_frequency),
);
