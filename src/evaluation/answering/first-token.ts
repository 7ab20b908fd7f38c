import type OpenAI from 'openai';
import { z } from 'zod';
import { checkValue } from '../../common/index.ts';
import type { Reply } from '../../engines/index.ts';
import { answerAtOnce, WITHOUT_REASONING } from './direct-answer.ts';

/** Letters rarely stand behind the hundredth token; one that does is counted as not chosen. */
const CANDIDATES = 100;

const templateSchema = z.object({ prompt: z.string() });
const completionSchema = z.object({
  tokens_evaluated: z.int().min(0),
  timings: z.object({ prompt_per_second: z.number().nullish() }).nullish(),
  completion_probabilities: z.tuple([
    z.object({ top_logprobs: z.array(z.object({ token: z.string(), logprob: z.number().nullable() })) }),
  ]),
});

/**
 * Asks for the first token of an answer and compares the log-probabilities of the choices (natural logarithms over the whole
 * vocabulary, before any sampler). Reasoning is switched off by the template's own argument, or closed. llama-server's own endpoints: tools/server/README.md, `/apply-template`, `/completion`.
 *
 * @returns a reply whose content is the most probable choice; empty where none is among the hundred most probable tokens
 */
export async function askFirstToken(
  openai: OpenAI,
  url: string,
  { prompt, choices }: { prompt: string; choices: readonly string[] },
  { signal, template }: { signal: AbortSignal; template: Readonly<Record<string, unknown>> },
): Promise<Reply> {
  const post = async <T>(schema: z.ZodType<T>, path: string, body: unknown): Promise<T> => {
    const answer: unknown = await openai.post(`${url}${path}`, { body, signal });
    return checkValue(schema, answer, `the reply of ${url}${path}`, 'llama-tool-failed');
  };
  const messages = [{ role: 'user', content: prompt }];
  const asked = { messages, ...template, ...WITHOUT_REASONING };
  const rendered = (await post(templateSchema, '/apply-template', asked)).prompt;
  const completion = await post(completionSchema, '/completion', {
    prompt: answerAtOnce(rendered),
    n_predict: 1,
    n_probs: CANDIDATES,
    temperature: 0,
    cache_prompt: false,
  });
  const logprobs = logprobsOf(choices, completion.completion_probabilities[0].top_logprobs);
  const [best] = Object.entries(logprobs).toSorted(([, a], [, b]) => b - a);
  return {
    content: best?.[0] ?? '',
    reasoning: '',
    finishReason: 'stop',
    logprobs,
    promptTokens: completion.tokens_evaluated,
    answerTokens: 1,
    promptTokensPerSecond: completion.timings?.prompt_per_second ?? 0,
    answerTokensPerSecond: 0,
  };
}

/** Of each choice, the most probable token that is it, with or without a space before it. */
function logprobsOf(
  choices: readonly string[],
  tokens: readonly { token: string; logprob: number | null }[],
): Record<string, number> {
  const found = choices.flatMap((choice) => {
    const values = tokens.flatMap(({ token, logprob }) =>
      token.trim() === choice ? [logprob ?? -Infinity] : [],
    );
    const best = Math.max(...values);
    return Number.isFinite(best) ? [[choice, best] as const] : [];
  });
  return Object.fromEntries(found);
}
