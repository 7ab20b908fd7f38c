import { stripMarkup } from './markup.ts';

/** The names of choices, in their order. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The letter that an answer chooses: that of the last `Answer: X`, else the letter that is the whole answer, else null.
 * (simple-evals takes the first `Answer:`; a model that reconsiders means its last.)
 *
 * @param letters those that may be chosen: `ABCD`
 */
export function chosenLetter(answer: string, letters: string): string | null {
  const text = stripMarkup(answer);
  const last = lastAnswerLine(text);
  const letter = `\\(?([${letters}])`;
  // Behind `Answer:`, a letter alone or followed by `.`, `)`, `:` or a dash and the text of the choice; `B or C` is none.
  const marked = new RegExp(`^${letter}(?:\\)?\\s*(?:[.):]|[-\\u2013\\u2014]\\s).*|\\)?)$`, 'i');
  // Without the word "Answer" nothing may follow it: prose may begin with "A".
  const lone = new RegExp(`^${letter}\\)?[.:]?$`, 'i');
  const found = last === undefined ? lone.exec(bare(text)) : marked.exec(bare(last));
  return found?.[1]?.toUpperCase() ?? null;
}

/** What stands behind the last `Answer:` on its line, or on the next lines where that is empty; of a text without markup. */
export function lastAnswerLine(text: string): string | undefined {
  return [...text.matchAll(/\banswer\s*:\s*([^\n]*)/gi)].at(-1)?.[1];
}

function bare(text: string): string {
  return text.replaceAll('$', '').trim();
}
