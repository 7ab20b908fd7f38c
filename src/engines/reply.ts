/**
 * How an answer ended: `stop`; `length`, cut off by the budget; `error`, the server could not parse the output, which would be
 * the same again; `failed`, the server answered with another error, which says nothing of the model.
 */
export const FINISH_REASONS = ['stop', 'length', 'error', 'failed'] as const;
export type FinishReason = (typeof FINISH_REASONS)[number];

/** Whether nothing came that a scorer may read. */
export function isFailure(reason: FinishReason): boolean {
  return reason === 'error' || reason === 'failed';
}

/** What a server gave for one question, before anybody judged it. */
export interface Reply {
  /** Final channel. */
  content: string;
  /** Analysis channel, where the model has one. */
  reasoning: string;
  logprobs?: Readonly<Record<string, number>>;
  /** See {@link FINISH_REASONS}. */
  finishReason: FinishReason;
  promptTokens: number;
  answerTokens: number;
  promptTokensPerSecond: number;
  answerTokensPerSecond: number;
}
