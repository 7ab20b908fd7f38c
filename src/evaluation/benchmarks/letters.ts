import { answerText } from './answer-text.ts';
import { plainCharacters } from './characters.ts';
import { stripMarkup } from './markup.ts';
import { readStated } from './stated.ts';

/** The names of choices, in their order. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A dash that sets a text apart without spaces, as in English: `B—cells`. A hyphen joins: `B-cells`. */
const DASH = /(?<=[\p{L})\]*])[\u2013-\u2015](?=\S)/gu;

/** A letter with more around it than markup is prose. */
const MAX_WRAPPED = 200;

/**
 * The letter that an answer chooses: that of the last statement of an answer, else the letter that is the whole answer,
 * else null.
 *
 * @param letters those that may be chosen: `ABCD`
 */
export function chosenLetter(answer: string, letters: string): string | null {
  const stated = readStated(answer.replace(DASH, ' - '), (value) => letterOf(value, letters));
  if (stated !== undefined) return stated;
  // Without the word "Answer" nothing may follow it: prose may begin with "A".
  const text = answerText(answer).trim();
  const whole = text.length > MAX_WRAPPED ? '' : bare(plainCharacters(text));
  return new RegExp(`^\\(?([${letters}])\\)?[.:]?$`, 'i').exec(whole)?.[1]?.toUpperCase() ?? null;
}

/** The letter of a value: alone, or with the text of its choice behind it. `B or C`, `B, C` and `not B` are none. */
function letterOf(value: string, letters: string): string | null {
  const text = bare(value).replace(/^(?:(?:option|choice|letter)\b|=|:)[ :]*/i, '');
  const [, letter, close, rest = ''] =
    new RegExp(`^[(["']?\\s*([${letters}])\\s*([)\\]"'])?(?![\\p{L}\\p{N}_])(.*)$`, 'isu').exec(text) ?? [];
  if (letter === undefined) return null;
  const follows = rest.trim();
  if (follows === '' || isText(follows, letter, letters, /[)\]]/.test(close ?? '')))
    return letter.toUpperCase();
  return null;
}

/** Whether what stands behind a letter is the text of its choice, or a reason, and names no other choice. */
function isText(rest: string, letter: string, letters: string, afterBracket: boolean): boolean {
  const upper = letter !== letter.toLowerCase();
  const other = upper ? `[${letters}]` : `[${letters}${letters.toLowerCase()}]`;
  // `B or C`, `B. or C.`, `B/C`, `B, C`, `B) and C)`, `B ... (C)`
  if (/^[.,:;()/&+\s-]*(?:and|or|und|oder|et|ou|y|o|not)\b/i.test(rest)) return false;
  if (new RegExp(`(?:^|[\\s(/])${other}\\)`).test(rest)) return false;
  if (new RegExp(`\\b(?:or|not|and)\\s+(?:option |choice )?\\(?${other}\\)?[.!]?$`).test(rest)) return false;
  const alone = new RegExp(`^[.,:;(\\s-]*${other}(?![\\p{L}\\p{N}])`, 'u');
  if (alone.test(rest) && !(afterBracket && /^\S/.test(rest))) return false;
  if (/^[/&+?]/.test(rest)) return false;
  return (
    afterBracket ||
    /^(?:[.:=,;\u2192|]|-\s|\(|!|\u2713|\u2705|\u2714)/.test(rest) ||
    (upper && /^(?:is (?:the )?(?:correct|right|best|answer)|because|since)\b/i.test(rest)) ||
    /^[)\]"']+[.]?$/.test(rest)
  );
}

function bare(text: string): string {
  return stripMarkup(text)
    .replace(/[$\u00a0]/g, ' ')
    .replace(/^[\s"'>#]+|[\s"'}]+$/g, '')
    .trim();
}
