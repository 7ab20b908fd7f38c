import { chosenLetter, LETTERS } from './letters.ts';

/** What `mmlu.hbs` shows of a multiple choice. */
interface ChoiceView {
  readonly [name: string]: unknown;
  readonly question: string;
  /** `ABCD`. */
  readonly letters: string;
  readonly choices: readonly { readonly letter: string; readonly text: string }[];
}

/** A multiple choice as the template sees it, its choices lettered in their order. */
export function choiceView(question: string, choices: readonly string[]): ChoiceView {
  return {
    question: question.trim(),
    letters: LETTERS.slice(0, choices.length),
    choices: choices.map((text, index) => ({ letter: LETTERS.charAt(index), text })),
  };
}

/** Reads the letter of an answer to a question whose key holds the letters that may be chosen. */
export function extractLetter(answer: string, key: Readonly<Record<string, string>> = {}): string | null {
  return chosenLetter(answer, key.letters ?? LETTERS.slice(0, 4));
}
