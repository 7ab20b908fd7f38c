import { z } from 'zod';
import { type Benchmark, checkRow, DEFAULT_MAX_TOKENS } from './benchmark.ts';
import { readStated, soleNumber } from './reading/index.ts';

const rowSchema = z.object({ question: z.string().min(1), answer: z.string().min(1) });

/**
 * The number of the last statement of an answer: `#### N` (the data set's own mark), `Answer: N`, `\\boxed{N}`, else null.
 * There is no fallback to "the last number of the text": it scores what the model did not say.
 */
function extract(answer: string): string | null {
  return readStated(answer, soleNumber, { hashes: true }) ?? null;
}

/** Grade-school word problems: Cobbe et al., "Training Verifiers to Solve Math Word Problems", 2021. */
export const gsm8k: Benchmark = {
  name: 'gsm8k',
  title: 'GSM8K',
  columns: ['question', 'answer'],
  defaultSource:
    'hf://datasets/openai/gsm8k@740312add88f781978c0658806c59bc2815b9866/main/test-00000-of-00001.parquet',
  license: 'MIT',
  promptFile: 'gsm8k.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS,
  parseRow(raw) {
    const row = checkRow(rowSchema, raw);
    const gold = row.answer.split('####').at(-1) ?? '';
    const expected = row.answer.includes('####') ? soleNumber(gold.trim()) : null;
    if (expected === null) {
      throw new Error(
        `answer: expected it to end in "#### <number>", got ${JSON.stringify(row.answer.slice(-40))}`,
      );
    }
    return { view: { question: row.question.trim() }, expected };
  },
  readsAlone: true,
  extract,
};

/**
 * The questions of GSM8K's test set without those whose text or answer is wrong, with labels corrected: Vendrow et al., "Do Large
 * Language Model Benchmarks Test Reliability?", 2025.
 */
export const gsm8kPlatinum: Benchmark = {
  ...gsm8k,
  name: 'gsm8k-platinum',
  title: 'GSM8K-Platinum',
  defaultSource:
    'hf://datasets/madrylab/gsm8k-platinum@e762492455a1cf7967de89f05b6bef72fc713b66/main/test-00000-of-00001.parquet',
  license: 'CC-BY-SA-4.0',
};
