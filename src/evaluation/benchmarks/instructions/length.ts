import { compares, count, kind, phrase, relation } from './kind.ts';

/** What ends in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Inc|Ltd|Co|vs|etc|e\.g|i\.e|[aA]\.m|[pP]\.m|Ph\.D|No|Fig|P\.S|P\.P\.S)\.\s*$/;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences by Unicode's rules (UAX 29), not divided behind an abbreviation. A line without words is none. */
function countSentences(text: string): number {
  let open = false;
  let found = 0;
  for (const { segment } of sentences.segment(text.replace(/\s*\n\s*/g, '\n'))) {
    if (!/[\p{L}\p{N}]/u.test(segment)) continue;
    if (!open) found += 1;
    open = ABBREVIATION.test(segment);
  }
  return found;
}

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

/** Paragraphs with an empty line between them; the n-th, from 1, begins with a word. */
export const nthParagraphFirstWord = kind(
  { num_paragraphs: count, nth_paragraph: count, first_word: phrase },
  (response, { num_paragraphs, nth_paragraph, first_word }) => {
    const paragraphs = response.split('\n\n').filter((part) => part.trim() !== '');
    const word = paragraphs[nth_paragraph - 1]?.trim().split(/\s+/)[0] ?? '';
    const bare = word.replace(/^['"]+/, '').replace(/[.,?!'"].*$/s, '');
    return paragraphs.length === num_paragraphs && bare.toLowerCase() === first_word.toLowerCase();
  },
);
