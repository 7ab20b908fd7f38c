import { z } from 'zod';
import { isUpper, kind, phrase } from './kind.ts';
import { isIn, LANGUAGES, mayBeEnglish } from './language.ts';

/** The whole response is in one language. */
export const responseLanguage = kind({ language: z.enum(LANGUAGES) }, (response, { language }) =>
  isIn(response, language),
);

export const englishCapital = kind({}, (response) => {
  return isUpper(response) && mayBeEnglish(response);
});

export const englishLowercase = kind({}, (response) => {
  return response === response.toLowerCase() && response !== response.toUpperCase() && mayBeEnglish(response);
});

export const noComma = kind({}, (response) => !response.includes(','));

/** The response begins with the request, word for word. */
export const repeatPrompt = kind({ prompt_to_repeat: phrase }, (response, { prompt_to_repeat }) =>
  response.trim().toLowerCase().startsWith(prompt_to_repeat.toLowerCase()),
);

/** Two different responses with six asterisks between them. */
export const twoResponses = kind({}, (response) => {
  const parts = response.split('******').map((part) => part.trim());
  if (parts.slice(1, -1).includes('')) return false;
  const [first, second, ...more] = parts.filter((part) => part !== '');
  return second !== undefined && more.length === 0 && first !== second;
});

export const endChecker = kind({ end_phrase: phrase }, (response, { end_phrase }) =>
  response
    .trim()
    .replace(/^"+|"+$/g, '')
    .toLowerCase()
    .endsWith(end_phrase.toLowerCase()),
);

/** The whole response stands in double quotation marks. */
export const quotation = kind({}, (response) => /^".*"$/s.test(response.trim()));
