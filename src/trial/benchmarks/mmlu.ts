import { z } from 'zod';
import { type Benchmark, DEFAULT_MAX_TOKENS } from './benchmark.ts';
import { stripMarkup } from './markup.ts';
import { checkRow } from './row.ts';

const LETTERS = 'ABCD';

/** `answer` is a class label 0..3 (a bigint in Parquet), or a letter in files that people made. */
const rowSchema = z.object({
  question: z.string().min(1),
  subject: z.string().min(1),
  choices: z.array(z.string()).length(LETTERS.length),
  answer: z.union([
    z.int().min(0).max(3),
    z.bigint().min(0n).max(3n).transform(Number),
    z.enum(['A', 'B', 'C', 'D']).transform((letter) => LETTERS.indexOf(letter)),
  ]),
});

/** A letter alone, or followed by `.`, `)`, `:` or a dash and the text of the choice. `B or C` is none. */
const LETTER = /^\(?([A-D])(?:\)?\s*(?:[.):]|[-\u2013\u2014]\s).*|\)?)$/i;

/** As {@link LETTER}, with nothing behind it: for answers without the word "Answer", where prose may begin with "A". */
const LONE_LETTER = /^\(?([A-D])\)?[.:]?$/;

function letterOf(text: string, pattern: RegExp): string | null {
  return pattern.exec(text.replaceAll('$', '').trim())?.[1]?.toUpperCase() ?? null;
}

/**
 * The letter of the last `Answer: X`, else the letter that is the whole answer, else null.
 * (simple-evals takes the first `Answer:`; a model that reconsiders means its last.)
 */
function extract(answer: string): string | null {
  const text = stripMarkup(answer);
  const last = [...text.matchAll(/\banswer\s*:\s*([^\n]*)/gi)].at(-1)?.[1];
  return last === undefined ? letterOf(text, LONE_LETTER) : letterOf(last, LETTER);
}

/** Multiple choice over 57 subjects: Hendrycks et al., "Measuring Massive Multitask Language Understanding", 2020. */
export const mmlu: Benchmark = {
  name: 'mmlu',
  title: 'MMLU',
  columns: ['question', 'subject', 'choices', 'answer'],
  defaultSource: 'hf://datasets/cais/mmlu/all/test-00000-of-00001.parquet',
  license: 'MIT',
  promptFile: 'mmlu.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS,
  parseRow(raw) {
    const row = checkRow(rowSchema, raw);
    return {
      cluster: row.subject,
      view: {
        question: row.question.trim(),
        subject: row.subject.replaceAll('_', ' '),
        letters: LETTERS,
        choices: row.choices.map((text, index) => ({ letter: LETTERS.charAt(index), text })),
      },
      expected: LETTERS.charAt(row.answer),
    };
  },
  extract,
};
