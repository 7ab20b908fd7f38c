import { z } from 'zod';
import { type Benchmark, checkRow, DEFAULT_MAX_TOKENS, type Row } from './benchmark.ts';
import { chosenLetter, LETTERS } from './reading/index.ts';

const FOUR = LETTERS.slice(0, 4);

/** `answer` is a class label 0..3 (a bigint in Parquet), or a letter in files that people made. */
const rowSchema = z.object({
  question: z.string().min(1),
  subject: z.string().min(1),
  choices: z.array(z.string()).length(FOUR.length),
  answer: z.union([
    z.int().min(0).max(3),
    z.bigint().min(0n).max(3n).transform(Number),
    z.enum(['A', 'B', 'C', 'D']).transform((letter) => FOUR.indexOf(letter)),
  ]),
});

function parseRow(raw: Readonly<Record<string, unknown>>): Omit<Row, 'id'> {
  const row = checkRow(rowSchema, raw);
  return {
    cluster: row.subject,
    view: {
      question: row.question.trim(),
      subject: row.subject.replaceAll('_', ' '),
      letters: FOUR,
      choices: row.choices.map((text, index) => ({ letter: FOUR.charAt(index), text })),
    },
    expected: FOUR.charAt(row.answer),
  };
}

/** Multiple choice over 57 subjects: Hendrycks et al., "Measuring Massive Multitask Language Understanding", 2020. */
export const mmlu: Benchmark = {
  name: 'mmlu',
  title: 'MMLU',
  columns: ['question', 'subject', 'choices', 'answer'],
  defaultSource:
    'hf://datasets/cais/mmlu@c30699e8356da336a370243923dbaf21066bb9fe/all/test-00000-of-00001.parquet',
  license: 'MIT',
  chance: 1 / 4,
  promptFile: 'mmlu.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS,
  parseRow,
  readsAlone: true,
  extract: (answer) => chosenLetter(answer, FOUR),
};

/**
 * The same questions, answered by the most probable of the four letters as first token: one token a question, so that all
 * 14,042 can be asked. Reasoning is bypassed, which makes it another measurement than {@link mmlu}: more sensitive, lower.
 */
export const mmluLogprob: Benchmark = {
  ...mmlu,
  name: 'mmlu-logprob',
  title: 'MMLU (first token)',
  promptFile: 'mmlu-logprob.hbs',
  defaultMaxTokens: 1,
  oneToken: true,
  parseRow: (raw) => ({ ...parseRow(raw), choices: [...FOUR] }),
};
