import { francAll } from 'franc';

/** The languages that the data set asks for, and those that are taken for them: ISO 639-1, and 639-3 as the library has it. */
const CODES: Readonly<Record<string, string>> = {
  ...{
    ar: 'arb',
    bg: 'bul',
    bn: 'ben',
    cs: 'ces',
    de: 'deu',
    el: 'ell',
    en: 'eng',
    es: 'spa',
    fa: 'pes',
    fi: 'fin',
  },
  ...{
    fr: 'fra',
    gu: 'guj',
    he: 'heb',
    hi: 'hin',
    id: 'ind',
    it: 'ita',
    ja: 'jpn',
    kn: 'kan',
    ko: 'kor',
    mr: 'mar',
  },
  ...{
    ne: 'npi',
    nl: 'nld',
    pa: 'pan',
    pl: 'pol',
    pt: 'por',
    ro: 'ron',
    ru: 'rus',
    sv: 'swe',
    sw: 'swh',
    ta: 'tam',
  },
  ...{ te: 'tel', th: 'tha', tr: 'tur', uk: 'ukr', ur: 'urd', vi: 'vie', zh: 'cmn' },
};

export const LANGUAGES = Object.keys(CODES);

/** Fewer letters say nothing sure. */
const MIN_LETTERS = 20;
/** Scripts of one language each here, and those that write a word with a letter or two. */
const TELLING =
  /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Thai}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Bengali}\p{Script=Greek}\p{Script=Hebrew}]/gu;
/** What one of their letters counts. */
const TELLING_WEIGHT = 5;
/** Score, of 1 for the best, of a language that is nearly as likely. */
const NEAR = 0.85;

/** Words of English that no other of the languages has, and what ends its contractions. */
const ENGLISH =
  /\b(?:the|and|of|to|is|it|its|that|this|with|are|not|but|his|her|they|you|your|for|from|have)\b|(?<=[a-z])(?:n't|'(?:s|d|re|ll|ve))\b/g;
/** One word in so many is one of them in any English. */
const ENGLISH_SHARE = 0.1;

function readsEnglish(text: string): boolean {
  const words = text.match(/[\p{L}'\u2019]+/gu)?.length ?? 0;
  return (text.toLowerCase().replaceAll('\u2019', "'").match(ENGLISH)?.length ?? 0) > ENGLISH_SHARE * words;
}

/** Languages of a text by the frequencies of its trigrams, most likely first, with a score of up to 1; none where it is not sure. */
function guesses(text: string): [code: string, score: number][] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/[\p{L}\p{M}]/gu) + count(TELLING) * (TELLING_WEIGHT - 1) < MIN_LETTERS) return [];
  const found = francAll(text, { only: Object.values(CODES), minLength: 1 }).filter(
    ([code]) => code !== 'und',
  );
  const english = found.find(([code]) => code === CODES.en);
  // Of short texts trigrams say too little: English is then taken for French or Portuguese.
  return english !== undefined && readsEnglish(text) ? [english, ...found] : found;
}

/** Whether the most likely language of a text is this one. A text without letters is in every language, as IFEval's checker has it. */
export function isIn(text: string, language: string): boolean {
  return !/\p{L}/u.test(text) || guesses(text)[0]?.[0] === CODES[language];
}

/**
 * Whether a text may well be English: the most likely language, or nearly so. A few words, but not one alone, in letters of English
 * are.
 */
export function mayBeEnglish(text: string): boolean {
  const found = guesses(text);
  if (found.length === 0) return /[a-z]\s+[a-z]/i.test(text) && !/(?![a-z])\p{L}/iu.test(text);
  return found.some(([code, score]) => code === CODES.en && score >= NEAR);
}
