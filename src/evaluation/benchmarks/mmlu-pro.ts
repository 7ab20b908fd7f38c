import { z } from 'zod';
import { type Benchmark, checkRow, DEFAULT_MAX_TOKENS } from './benchmark.ts';
import { choiceView, extractLetter, LETTERS } from './reading/index.ts';

const MAX_OPTIONS = 10;

const rowSchema = z
  .object({
    question: z.string().min(1),
    options: z.array(z.string().min(1)).min(2).max(MAX_OPTIONS),
    answer: z.string(),
    answer_index: z.union([z.int(), z.bigint().transform(Number)]),
    category: z.string().min(1),
  })
  .refine((row) => row.answer_index >= 0 && row.answer_index < row.options.length, {
    path: ['answer_index'],
    message: 'must be the place of an option',
  })
  .refine((row) => row.answer === LETTERS.charAt(row.answer_index), {
    path: ['answer'],
    message: 'must be the letter of answer_index',
  });

/**
 * Multiple choice of up to ten options in 14 categories, by which questions are drawn and clustered: Wang et al., "MMLU-Pro: A
 * More Robust and Challenging Multi-Task Language Understanding Benchmark", 2024.
 */
export const mmluPro: Benchmark = {
  name: 'mmlu-pro',
  title: 'MMLU-Pro',
  columns: ['question', 'options', 'answer', 'answer_index', 'category'],
  defaultSource:
    'hf://datasets/TIGER-Lab/MMLU-Pro@b189ec765aa7ed75c8acfea42df31fdae71f97be/data/test-00000-of-00001.parquet',
  license: 'MIT',
  chance: 1 / 10,
  promptFile: 'mmlu.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS,
  parseRow(raw) {
    const { question, options, category, answer } = checkRow(rowSchema, raw);
    const view = choiceView(question, options);
    return {
      cluster: category,
      view: { ...view, subject: category },
      expected: answer,
      key: { letters: view.letters },
    };
  },
  extract: (answer, key) => extractLetter(answer, key ?? { letters: LETTERS.slice(0, MAX_OPTIONS) }),
};
