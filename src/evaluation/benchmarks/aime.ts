import { z } from 'zod';
import { type Benchmark, checkRow, DEFAULT_MAX_TOKENS } from './benchmark.ts';
import { readStated, soleNumber } from './reading/index.ts';

const MAX_ANSWER = 999;

const rowSchema = z.object({
  problem: z.string().min(1),
  answer: z
    .union([z.string(), z.int(), z.bigint()])
    .transform(String)
    .refine((text) => /^\d{1,3}$/.test(text), `must be a whole number from 0 to ${MAX_ANSWER}`),
});

/**
 * The American Invitational Mathematics Examination of 2025: 30 problems, each with a whole number as answer. Runs of
 * one model spread over 17 percentage points, so each is asked eight times, and no gate is decided by it alone.
 */
export const aime: Benchmark = {
  name: 'aime',
  title: 'AIME 2025',
  columns: ['problem', 'answer'],
  defaultSource: 'hf://datasets/math-ai/aime25@563bb8404243c5f09de6ec262f2db674fe5bce9b/test.jsonl',
  license: 'Apache-2.0',
  samples: { perQuestion: 8, temperature: 1 },
  promptFile: 'math.hbs',
  defaultMaxTokens: 4 * DEFAULT_MAX_TOKENS,
  parseRow(raw) {
    const { problem, answer } = checkRow(rowSchema, raw);
    return { view: { question: problem.trim() }, expected: String(Number(answer)) };
  },
  readsAlone: true,
  extract: (answer) => readStated(answer, soleNumber) ?? null,
};
