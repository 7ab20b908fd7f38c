import { LETTER_VERBS } from './answer-sentences.ts';
import { answerText } from './answer-text.ts';
import { plainCharacters } from './characters.ts';
import { isText, withoutDismissed } from './choice-text.ts';
import { stripMarkup } from './markup.ts';
import { readStated } from './stated.ts';

/** The names of choices, in their order. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A dash that sets a text apart without spaces, as in English: `B—cells`. A hyphen joins: `B-cells`. */
const DASH = /(?<=[\p{L})\]*])[\u2013-\u2015](?=\S)/gu;
/** Emoji and marks that decorate; not those that cross out. */
const DECORATION =
  /(?![\u274c\u274e\u{1f6ab}\u{1f44e}])\p{Emoji_Presentation}|[\u2611\u2713\u2714\u25cf\ufffd]/gu;
/** What leads to the letter of a value, one after the other. */
const LEAD =
  /^(?:(?:=|-|)>|[:=\u2192\u2026]|-+ |\.{2,}|(?:option|choice|letter)\b[ :]*|(?:it is|it's|i choose|therefore|thus|hence|so|clearly|obviously|definitely|certainly|indeed|simply|(?:most )?likely|the (?:letter|(?:correct |right |best )?(?:answer|option|choice)) is)\b[ ,:]*)\s*/i;
/** What may stand behind a letter and says nothing. `C#`, `A+` and `A-` are names of other things. */
const NOTHING = /^(?:\s-)?[\s.,:;!"'`*_\\/|>~<)\]}$\u2026\u2022]*-?$/u;
const VERB_BEHIND = new RegExp(`^[*_]*([A-Z])[*_]*\\s?(?=${LETTER_VERBS})`, 'u');
/** Longer lines are prose. */
const MAX_LINE = 200;

/**
 * The letter that an answer chooses: that of the last statement of an answer, else the one of an answer that is a choice and
 * nothing else but its reasons, else null.
 *
 * @param letters those that may be chosen: `ABCD`
 */
export function chosenLetter(answer: string, letters: string): string | null {
  const text = answer.replace(DASH, ' - ');
  const stated = readStated(text, (value) => letterOf(value, letters), { letters: true });
  return stated === undefined ? letterOfLines(plainCharacters(answerText(text)), letters) : stated;
}

/** The letter of a value: alone, or with the text of its choice behind it. `B or C`, `B, C` and `not B` are none. */
function letterOf(value: string, letters: string): string | null {
  const [, letter, close = '', rest = ''] = divided(value, letters) ?? [];
  if (letter === undefined || (/["']/.test(close) && /^\s*:/.test(rest))) return null;
  if (NOTHING.test(rest) && (rest !== '-' || close !== '')) return letter.toUpperCase();
  return isText(rest.trim(), letter, letters, /[)\]]/.test(close)) ? letter.toUpperCase() : null;
}

/** A value as letter, closing bracket and rest. */
function divided(value: string, letters: string): RegExpExecArray | null {
  let text = withoutDismissed(bare(apart(value)), letters);
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(LEAD, '');
  }
  return new RegExp(
    `^[(["'<|]*\\s*([${letters}])(?:\\s*([)\\]"']+)|(?![\\p{L}\\p{M}\\p{N}_]))(.*)$`,
    'isu',
  ).exec(text);
}

/** What sets a letter apart becomes brackets: `<B>`, which is no tag of HTML where none closes it, `**B** Paris`, `Bです`. */
function apart(value: string): string {
  return value
    .replace(/^[\s$]*\\(?:text|math)(?:bf|rm)\s*\{\s*\(?([A-Z])\)?\s*\}\s*\$?(?=\s)/, '($1)')
    .replace(/^[\s$]*(?:\\(?:boxed|fbox|text(?:bf|rm)?|math(?:bf|rm))\s*\{\s*)+/, '')
    .replace(/&lt;([A-Z])&gt;/g, '<$1>')
    .replace(VERB_BEHIND, '($1) ')
    .replace(/<([A-Z])>(?!.*<\/\1>)/gs, '($1)')
    .replace(/^(\W*?)(\*{1,3}|_{1,2}|`)\(?([A-Z])[.):]?\2(?=\s)/, '$1($3)');
}

/**
 * Without the word "answer": the letter that is the whole first or last line, with its text where that is bold, the only line,
 * or explained below. Another choice at the beginning of a line makes a list of them.
 */
function letterOfLines(text: string, letters: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const choices = lines.map((line) => (line.length > MAX_LINE ? null : choiceOf(line, letters)));
  const named = new Set(choices.flatMap((choice) => choice?.letter ?? []));
  const [letter] = named;
  if (letter === undefined || named.size > 1) return null;
  const [first, last] = [choices[0], choices.at(-1)];
  const isExplained = /^[*_# ]*(?:explanation|reason|rationale|justification|because)/i.test(lines[1] ?? '');
  const isSaid = first?.isWhole || last?.isWhole || (first && (lines.length === 1 || isExplained));
  return isSaid ? letter : null;
}

function choiceOf(line: string, letters: string): { letter: string; isWhole: boolean } | null {
  const letter = letterOf(line, letters);
  const [, written = '', close = '', rest = ''] = divided(line, letters) ?? [];
  if (letter === null) return null;
  const isAlone = NOTHING.test(rest);
  const isMarked = close !== '' || /^\s*[.:]/.test(rest);
  if (!isAlone && (written !== letter || !isMarked)) return null;
  return { letter, isWhole: isAlone || /^\s*(\*\*|__).+\1[.\s]*$/.test(line) };
}

function bare(text: string): string {
  return stripMarkup(text)
    .replace(DECORATION, ' ')
    .replace(/[$\u00a0]/g, ' ')
    .replace(/^[\s"'>#]+|[\s"'}]+$/g, '')
    .trim();
}
