import * as format from './format-instructions.ts';
import type { Kind } from './kind.ts';
import * as length from './length.ts';
import * as whole from './whole.ts';
import * as words from './words.ts';

/** Every kind of instruction, by its id in the data set. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'keywords:existence': words.existence,
  'keywords:forbidden_words': words.forbidden,
  'keywords:frequency': words.frequency,
  'keywords:letter_frequency': words.letterFrequency,
  'language:response_language': whole.responseLanguage,
  'length_constraints:number_words': length.numberOfWords,
  'length_constraints:number_sentences': length.numberOfSentences,
  'length_constraints:number_paragraphs': length.numberOfParagraphs,
  'length_constraints:nth_paragraph_first_word': length.nthParagraphFirstWord,
  'detectable_content:number_placeholders': format.placeholders,
  'detectable_content:postscript': format.postscript,
  'detectable_format:constrained_response': format.constrainedResponse,
  'detectable_format:json_format': format.jsonFormat,
  'detectable_format:multiple_sections': format.multipleSections,
  'detectable_format:number_bullet_lists': format.bulletLists,
  'detectable_format:number_highlighted_sections': format.highlightedSections,
  'detectable_format:title': format.title,
  'combination:repeat_prompt': whole.repeatPrompt,
  'combination:two_responses': whole.twoResponses,
  'startend:end_checker': whole.endChecker,
  'startend:quotation': whole.quotation,
  'change_case:capital_word_frequency': words.capitalFrequency,
  'change_case:english_capital': whole.englishCapital,
  'change_case:english_lowercase': whole.englishLowercase,
  'punctuation:no_comma': whole.noComma,
};
