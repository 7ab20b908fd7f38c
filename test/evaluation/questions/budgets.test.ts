import { expect, test } from 'vitest';
import { cutBudgetText, fitBudget, promptTokens } from '../../../src/evaluation/questions/budgets.ts';
import type { PreparedBenchmark } from '../../../src/evaluation/questions/prepare.ts';
import { refusal } from '../../support/refusal.ts';
import { tinyBenchmark } from '../support.ts';

/** MMLU with one prompt of so many bytes. */
async function mmlu(bytes: number, maxTokens = 8192, option = 'mmlu:1'): Promise<PreparedBenchmark> {
  const prepared = await tinyBenchmark(option, maxTokens);
  return { ...prepared, questions: prepared.questions.map((one) => ({ ...one, prompt: 'x'.repeat(bytes) })) };
}

test('a default budget is cut to what the longest prompt leaves, and says so', async () => {
  const fitted = fitBudget(await mmlu(201), { contextTokens: 2048, given: false });
  expect(fitted).toMatchObject({ maxTokens: 2048 - 101, defaultMaxTokens: 8192 });
  expect(cutBudgetText(fitted, 2048)).toBe(
    'MMLU: an answer may take 1,947 tokens instead of 8,192, as a slot has a context of 2,048 for prompt and answer',
  );
  // Prompts are counted in bytes: others than English take more tokens a letter.
  const [question] = fitted.questions;
  expect(promptTokens({ questions: [{ ...question!, prompt: '語'.repeat(10) }] })).toBe(15);
});

test('a default budget that fits is kept to the token', async () => {
  const prepared = await mmlu(200);
  expect(fitBudget(prepared, { contextTokens: 8192 + 100, given: false })).toBe(prepared);
  expect(cutBudgetText(prepared, 8292)).toBeUndefined();
  const less = fitBudget(prepared, { contextTokens: 8192 + 99, given: false });
  expect(less).toMatchObject({ maxTokens: 8191, defaultMaxTokens: 8192 });
});

test('a prompt that is estimated at more than half the context leaves the answer the other half', async () => {
  const fitted = fitBudget(await mmlu(4000), { contextTokens: 2048, given: false });
  expect(fitted.maxTokens).toBe(1024);
});

test('a budget of the user is kept or refused, and never cut', async () => {
  const prepared = await mmlu(200, 1024);
  const fitInto = (contextTokens: number) => fitBudget(prepared, { contextTokens, given: true });
  expect(fitInto(1025)).toBe(prepared);
  expect(await refusal(async () => fitInto(1024))).toBe(
    'trial-invalid: MMLU: an answer may take 1,024 tokens, but a slot of the server has 1,024 for prompt and answer',
  );
});

test('a budget of one token is what the benchmark is', async () => {
  const prepared = await mmlu(200, 1, 'mmlu-logprob:1');
  expect(fitBudget(prepared, { contextTokens: 64, given: false })).toBe(prepared);
});

test('a prompt that no tokenizer fits in the context is refused before a model is there', async () => {
  const long = await mmlu(16 * 512 + 1);
  expect(await refusal(async () => fitBudget(long, { contextTokens: 512, given: false }))).toBe(
    'trial-invalid: MMLU: a prompt has 8,193 bytes, but a slot of the server has 512 tokens for prompt and answer',
  );
  expect(fitBudget(await mmlu(16 * 512), { contextTokens: 512, given: false }).maxTokens).toBe(256);
});
