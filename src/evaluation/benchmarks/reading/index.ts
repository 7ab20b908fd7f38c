/** Readers of answers that several benchmarks share. */

export { answerText } from './answer-text.ts';
export { plainCharacters } from './characters.ts';
export { choiceView, extractLetter } from './choices.ts';
export { soleNumber } from './decimal.ts';
export { exactText, readExact } from './exact.ts';
export { chosenLetter, LETTERS } from './letters.ts';
export { canonicalMath } from './mathematics.ts';
export { bodyCode, defines, functionCode } from './python.ts';
export { readStated } from './stated.ts';
