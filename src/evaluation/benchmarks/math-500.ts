import { z } from 'zod';
import { type Benchmark, checkOwnAnswer, checkRow, DEFAULT_MAX_TOKENS } from './benchmark.ts';
import { canonicalMath, plainCharacters, readStated } from './reading/index.ts';

const rowSchema = z.object({
  problem: z.string().min(1),
  answer: z.string().min(1),
  subject: z.string().min(1),
});

/** The value of a statement, out of its box where it is in one. */
function unboxed(value: string): string {
  return /^[^\\]*\\(?:boxed|fbox)\s*\{(.*)\}[^{}]*$/s.exec(value)?.[1] ?? value;
}

function extract(answer: string): string | null {
  return readStated(answer, (value) => canonicalMath(unboxed(value))) ?? null;
}

/** 500 problems of MATH (Hendrycks et al. 2021), drawn by Lightman et al., "Let's Verify Step by Step", 2023. */
export const math500: Benchmark = {
  name: 'math-500',
  title: 'MATH-500',
  columns: ['problem', 'answer', 'subject'],
  defaultSource: 'hf://datasets/HuggingFaceH4/MATH-500@6e4ed1a2a79af7d8630a6b768ec859cb5af4d3be/test.jsonl',
  license: 'MIT',
  promptFile: 'math.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS,
  parseRow(raw) {
    const { problem, answer, subject } = checkRow(rowSchema, raw);
    const expected = canonicalMath(plainCharacters(answer)) ?? '';
    checkOwnAnswer(answer, extract(`\\boxed{${answer}}`), expected);
    return { cluster: subject, view: { question: problem.trim() }, expected };
  },
  readsAlone: true,
  extract,
};
