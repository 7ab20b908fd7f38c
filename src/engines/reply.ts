/** What a server gave for one question, before anybody judged it. */
export interface Reply {
  /** Final channel. */
  content: string;
  /** Analysis channel, where the model has one. */
  reasoning: string;
  logprobs?: Readonly<Record<string, number>>;
  /** `stop`, `length` (cut off by the budget), or `error` when the server could not parse the output. */
  finishReason: 'stop' | 'length' | 'error';
  promptTokens: number;
  answerTokens: number;
  promptTokensPerSecond: number;
  answerTokensPerSecond: number;
}
