import { compares, count, kind, phrase, relation } from './kind.ts';
import { countSentences } from './sentences.ts';

/** Words of letters with their marks, digits and `_`. */
export const numberOfWords = kind({ num_words: count, relation }, (response, { num_words, relation }) =>
  compares((response.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).length, relation, num_words),
);

export const numberOfSentences = kind(
  { num_sentences: count, relation },
  (response, { num_sentences, relation }) => compares(countSentences(response), relation, num_sentences),
);

/** Paragraphs with a divider `***` between each two; before the first and behind the last there may be one. */
export const numberOfParagraphs = kind({ num_paragraphs: count }, (response, { num_paragraphs }) => {
  const parts = response.split(/\s?\*\*\*\s?/).map((part) => part.trim());
  if (parts.slice(1, -1).includes('')) return false;
  return parts.filter((part) => part !== '').length === num_paragraphs;
});

/** Parts between empty lines; the n-th of all, from 1, begins with a word. Empty ones have a place, but are none. */
export const nthParagraphFirstWord = kind(
  { num_paragraphs: count, nth_paragraph: count, first_word: phrase },
  (response, { num_paragraphs, nth_paragraph, first_word }) => {
    const parts = response.split('\n\n').map((part) => part.trim());
    const paragraphs = parts.filter((part) => part !== '').length;
    const word = parts[nth_paragraph - 1]?.split(/\s+/)[0] ?? '';
    const bare = word.replace(/^'*"*/, '').replace(/[.,?!'"].*$/s, '');
    return (
      paragraphs === num_paragraphs &&
      nth_paragraph <= paragraphs &&
      bare.toLowerCase() === first_word.toLowerCase()
    );
  },
);
