/** A server that an arm's questions are sent to. The pipeline makes it from whatever runs the model. */
export interface ArmServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a path. */
  readonly url: string;
  readonly apiKey?: string;
  /** `llama.cpp`. */
  readonly engine: string;
  /** As the server says it: `b11669-Debian`. */
  readonly build: string;
  /** The server's flags without the model's path and the port. */
  readonly flags: readonly string[];
  /** Questions that it answers at the same time. */
  readonly slots: number;
  /** Tokens that one slot holds, prompt and answer together. */
  readonly contextTokens: number;
  /** As `/v1/models` says them. */
  readonly model: { readonly parameters: number; readonly bytes: number };

  /**
   * Called after a request failed.
   *
   * @throws EspalierError `llama-died` when the server is no longer there
   */
  assertAlive(): void | Promise<void>;
}

/** How every question of a trial is asked, the same in both arms. */
export interface Sampling {
  temperature: number;
  seed: number;
  /** `low`, `medium`, `high`; the chat template's own default when absent. */
  reasoningEffort?: string;
}
