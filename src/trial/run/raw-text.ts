import type OpenAI from 'openai';
import { z } from 'zod';
import { checkValue } from '../../common/schema.ts';
import type { Reply } from './score.ts';

const templateSchema = z.object({ prompt: z.string() });
const completionSchema = z.object({
  content: z.string(),
  tokens_predicted: z.int().min(0),
  tokens_evaluated: z.int().min(0),
  timings: z
    .object({ prompt_per_second: z.number().nullish(), predicted_per_second: z.number().nullish() })
    .optional(),
});

export interface RawOptions {
  readonly maxTokens: number;
  readonly temperature: number;
  readonly seed: number;
  /** Of the template: the reasoning effort. */
  readonly template: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/**
 * What the model says to a prompt, as it says it: the chat's template, and no parser behind it. The same as llama-server's
 * flag `--skip-chat-parsing`, without a second server (tools/server/README.md: `/apply-template`, `/completion`).
 */
export async function askRaw(
  openai: OpenAI,
  url: string,
  prompt: string,
  options: RawOptions,
): Promise<Reply> {
  const { maxTokens, temperature, seed, template, signal } = options;
  const post = async <T>(schema: z.ZodType<T>, path: string, body: unknown): Promise<T> => {
    const answer: unknown = await openai.post(`${url}${path}`, { body, signal });
    return checkValue(schema, answer, `the reply of ${url}${path}`, 'llama-tool-failed');
  };
  const messages = [{ role: 'user', content: prompt }];
  const rendered = await post(templateSchema, '/apply-template', { messages, ...template });
  const sampling = { n_predict: maxTokens, temperature, seed, cache_prompt: false };
  const said = await post(completionSchema, '/completion', { prompt: rendered.prompt, ...sampling });
  return {
    content: said.content,
    reasoning: '',
    finishReason: 'error',
    promptTokens: said.tokens_evaluated,
    answerTokens: said.tokens_predicted,
    promptTokensPerSecond: Math.max(0, said.timings?.prompt_per_second ?? 0),
    answerTokensPerSecond: Math.max(0, said.timings?.predicted_per_second ?? 0),
  };
}
