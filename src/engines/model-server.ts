import { z } from 'zod';
import type { Reply } from './reply.ts';

const count = z.int().min(0);

/** What an answer depends on beside the question: kept with the answers, and compared between the models. */
export const serverFactsSchema = z.strictObject({
  /** `llama.cpp`. */
  engine: z.string(),
  /** As the server says it: `b11669-Debian`. */
  build: z.string(),
  /** Where a build of ours came from, and whether its files are pinned. */
  origin: z.string().optional(),
  /** The server's flags without the model's path and the port. */
  flags: z.array(z.string()).readonly(),
  /** Questions that it answers at the same time. */
  slots: z.int().positive(),
  /** Tokens that one slot holds, prompt and answer together. */
  contextTokens: z.int().positive(),
  /** As `/v1/models` says them; 0 where it does not. */
  model: z.strictObject({ parameters: count, bytes: count }).readonly(),
});
export type ServerFacts = Readonly<z.infer<typeof serverFactsSchema>>;

/** A server that a model's questions are sent to. The pipeline makes it from whatever runs the model. */
export interface ModelServer extends AsyncDisposable, ServerFacts {
  /** `http://127.0.0.1:PORT`, without a path. */
  readonly url: string;
  readonly apiKey?: string;
  /** What the API calls the model; llama-server takes any name. */
  readonly modelName?: string;

  /** Sends a question once, however long its answer takes; of a server that is asked through a proxy. Default: directly. */
  readonly fetch?: typeof fetch;

  /**
   * Called after a request failed.
   *
   * @throws EspalierError `llama-died` when the server is no longer there
   */
  assertAlive(): void | Promise<void>;

  /** What a reply really says, of a server that says less than others. Throws for an error in the place of an answer. */
  mend?(reply: Reply, maxTokens: number): Reply;

  /** Text that changes as long as it works on an answer; rejects when nobody answers. Absent where it cannot be known. */
  progress?(signal: AbortSignal): Promise<string>;
  /** How long it may owe an answer without progress; default ten minutes. */
  readonly stallMs?: number;
  /** Of a server of our own. */
  lastLogLines?(count: number): Promise<string[]>;
}

export function factsOf(server: ServerFacts): ServerFacts {
  const { engine, build, origin, flags, slots, contextTokens, model } = server;
  const { parameters, bytes } = model;
  return {
    ...{ engine, build, flags: [...flags], slots, contextTokens, model: { parameters, bytes } },
    ...(origin !== undefined && { origin }),
  };
}

/** A model of a trial, not yet running. */
export interface ModelSource {
  /** Names the weights (a digest): an interrupted trial goes on only with the same. */
  modelId: string;
  /**
   * Names the server before it runs: program and settings. With it a model that has answered everything in an earlier run
   * is not started again, and needs no file; without it, it always is.
   */
  serverId?: string;
  start(signal?: AbortSignal): Promise<ModelServer>;
  /** Whether an error of its server says that the machine was lost, so that another one may go on; default: never. */
  isLost?(error: unknown): boolean;
}

/** How every question of a trial is asked, the same for all models. */
export interface Sampling {
  temperature: number;
  seed: number;
  /** `low`, `medium`, `high`; the chat template's own default when absent. */
  reasoningEffort?: string;
}
