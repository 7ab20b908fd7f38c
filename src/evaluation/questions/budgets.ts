import { EspalierError, formatInteger } from '../../common/index.ts';
import type { PreparedBenchmark } from './prepare.ts';

type Asked = Pick<PreparedBenchmark, 'questions'>;

/** A token of a prompt is hardly ever shorter than two bytes of UTF-8, */
const LEAST_TOKEN_BYTES = 2;
/** and the tokens of a whole prompt are never this long on average. */
const MOST_TOKEN_BYTES = 16;

/** Tokens that the longest prompt takes, estimated from above; the chat template is in what the estimate is too high. */
export function promptTokens(benchmark: Asked): number {
  return Math.ceil(longestPrompt(benchmark) / LEAST_TOKEN_BYTES);
}

function longestPrompt({ questions }: Asked): number {
  return questions.reduce((most, { prompt }) => Math.max(most, Buffer.byteLength(prompt)), 0);
}

interface SlotContext {
  /** Tokens of a slot, which prompt and answer share: what was asked for, at most what the model was trained for. */
  readonly contextTokens: number;
  /** The user chose the token budget: it is kept or refused, and never cut. */
  readonly given: boolean;
}

/**
 * Fits the token budget of a benchmark in the context of a slot. A default budget is cut to what the longest prompt leaves,
 * to no less than half the context, as the length of a prompt is an estimate.
 *
 * @throws EspalierError `trial-invalid` with both numbers: a given budget that does not fit, a prompt that cannot
 */
export function fitBudget<B extends PreparedBenchmark>(
  prepared: B,
  { contextTokens, given }: SlotContext,
): B {
  const { benchmark, maxTokens } = prepared;
  const bytes = longestPrompt(prepared);
  if (bytes > MOST_TOKEN_BYTES * contextTokens) {
    throw new EspalierError(
      'trial-invalid',
      `${benchmark.title}: a prompt has ${formatInteger(bytes)} bytes, but a slot of the server has ${formatInteger(contextTokens)} tokens for prompt and answer`,
      {
        hint: 'Ask shorter questions, or give a larger --context (up to the context that the model was trained with).',
        details: { promptBytes: bytes, contextTokens },
      },
    );
  }
  if (benchmark.oneToken || given) {
    if (contextTokens > maxTokens) return prepared;
    throw new EspalierError(
      'trial-invalid',
      `${benchmark.title}: an answer may take ${formatInteger(maxTokens)} tokens, but a slot of the server has ${formatInteger(contextTokens)} for prompt and answer`,
      {
        hint: `Give a larger --context (up to the context that the model was trained with), or --max-tokens below ${contextTokens}.`,
        details: { maxTokens, contextTokens },
      },
    );
  }
  const room = Math.max(contextTokens - promptTokens(prepared), Math.ceil(contextTokens / 2));
  return maxTokens <= room ? prepared : { ...prepared, maxTokens: room, defaultMaxTokens: maxTokens };
}

/** One sentence on a budget that was cut; undefined where it was not. */
export function cutBudgetText(
  { benchmark, maxTokens, defaultMaxTokens }: PreparedBenchmark,
  contextTokens: number,
): string | undefined {
  if (defaultMaxTokens === undefined) return undefined;
  return `${benchmark.title}: an answer may take ${formatInteger(maxTokens)} tokens instead of ${formatInteger(defaultMaxTokens)}, as a slot has a context of ${formatInteger(contextTokens)} for prompt and answer`;
}
