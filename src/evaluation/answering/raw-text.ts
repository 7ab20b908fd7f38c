import type OpenAI from 'openai';
import { z } from 'zod';
import { checkValue } from '../../common/index.ts';
import type { Reply } from '../../engines/index.ts';

const templateSchema = z.object({ prompt: z.string() });
const textSchema = z.object({ content: z.string() });
const completionSchema = z.object({
  content: z.string(),
  tokens: z.array(z.int()).nullish(),
  stop_type: z.string().nullish(),
  tokens_predicted: z.int().min(0),
  tokens_evaluated: z.int().min(0),
  timings: z
    .object({ prompt_per_second: z.number().nullish(), predicted_per_second: z.number().nullish() })
    .nullish(),
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
  const { said } = await complete(openai, url, prompt, options);
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

/** A conversation as the model sees it. */
export interface Trace {
  /** The rendered prompt and the answer with its thinking, all special tokens as their names. */
  text: string;
  /** Of prompt and answer. */
  tokens: number;
  /** The answer was cut off by the budget. */
  cut: boolean;
}

/**
 * A prompt and what the model says to it, with the special tokens that `/completion` itself leaves out: its tokens are turned
 * into text by `/detokenize`, which names them all.
 */
export async function traceRaw(
  openai: OpenAI,
  url: string,
  prompt: string,
  options: RawOptions,
): Promise<Trace> {
  const { rendered, said } = await complete(openai, url, prompt, options);
  const body = { tokens: said.tokens ?? [] };
  const { content } = await post(openai, url, textSchema, '/detokenize', body, options.signal);
  return {
    text: rendered + content,
    tokens: said.tokens_evaluated + said.tokens_predicted,
    cut: said.stop_type === 'limit',
  };
}

async function complete(
  openai: OpenAI,
  url: string,
  prompt: string,
  { maxTokens, temperature, seed, template, signal }: RawOptions,
): Promise<{ rendered: string; said: z.infer<typeof completionSchema> }> {
  const asked = { messages: [{ role: 'user', content: prompt }], ...template };
  const { prompt: rendered } = await post(openai, url, templateSchema, '/apply-template', asked, signal);
  const sampling = { n_predict: maxTokens, temperature, seed, cache_prompt: false, return_tokens: true };
  const body = { prompt: rendered, ...sampling };
  return { rendered, said: await post(openai, url, completionSchema, '/completion', body, signal) };
}

async function post<T>(
  openai: OpenAI,
  url: string,
  schema: z.ZodType<T>,
  path: string,
  body: object,
  signal: AbortSignal,
): Promise<T> {
  const answer: unknown = await openai.post(`${url}${path}`, { body, signal });
  return checkValue(schema, answer, `the reply of ${url}${path}`, 'llama-tool-failed');
}
