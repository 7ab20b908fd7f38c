import type { AnsweredQuestion } from './subject-rows.ts';

/** Changed questions of all benchmarks that are shown: their frames alone take 0.6 kB each. */
const MOST_QUESTIONS = 120;
/** Bytes of prompts and answers together, so that the page stays under 300 kB. */
const TEXT_BYTES = 120_000;
/** Less of a text says nothing. */
const LEAST = 200;

/** Bytes that a text takes in the page, where four signs are written as entities of up to six letters. */
function sizeOf(text: string): number {
  return Buffer.byteLength(text) + 5 * (text.match(/[&<>"'`=]/g)?.length ?? 0);
}

/** The questions that a page shows, and how many it leaves out. */
export interface Shown {
  readonly questions: readonly AnsweredQuestion[];
  readonly leftOut: number;
}

/**
 * As many changed questions as a page holds, their texts shortened alike: the start and the end of each stay, where the question
 * and the answer are.
 *
 * @param changed those whose judgement changed, lost ones first
 */
export function fitQuestions(changed: readonly AnsweredQuestion[]): Shown {
  const questions = changed.slice(0, MOST_QUESTIONS);
  const texts = questions.flatMap(({ prompt, expected, replies }) => [
    ...[prompt, expected],
    ...Object.values(replies).map(({ answer }) => answer),
  ]);
  const sizes = texts.map(sizeOf);
  let [low, high] = [LEAST, Math.max(LEAST, ...sizes)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sizes.reduce((sum, size) => sum + Math.min(size, middle), 0) <= TEXT_BYTES) low = middle;
    else high = middle - 1;
  }
  return {
    questions: questions.map((question) => shortened(question, low)),
    leftOut: changed.length - questions.length,
  };
}

function shortened(question: AnsweredQuestion, most: number): AnsweredQuestion {
  const replies = Object.entries(question.replies).map(([id, reply]) => [
    id,
    { ...reply, answer: cut(reply.answer, most), extracted: reply.extracted && cut(reply.extracted, LEAST) },
  ]);
  return {
    ...question,
    prompt: cut(question.prompt, most),
    expected: cut(question.expected, LEAST),
    replies: Object.fromEntries(replies),
  };
}

/** A third of what is kept is the start, two thirds the end. */
function cut(text: string, most: number): string {
  if (sizeOf(text) <= most) return text;
  const characters = [...text];
  const kept = Math.floor((characters.length * most) / sizeOf(text));
  const start = Math.floor(kept / 3);
  const leftOut = characters.length - kept;
  return `${characters.slice(0, start).join('')} [… ${leftOut} characters left out …] ${characters.slice(characters.length - (kept - start)).join('')}`;
}
