import type { z } from 'zod';
import type { OptionShape } from '../common/index.ts';
import type { HubOptions } from '../hub/index.ts';
import type { LlamaTools, ToolsContext } from '../llama/index.ts';
import type { RunDirectory } from '../state/index.ts';
import type { HubFile, JobRun, Overlay } from './hf-jobs/index.ts';
import type { ModelSource } from './model-server.ts';

/** What an engine can do beside answering in a chat. Whatever depends on the engine asks here, never for its name. */
interface Capabilities {
  /** Log-probabilities of tokens. */
  readonly logProbabilities: boolean;
  /** Tool calls. */
  readonly tools: boolean;
  readonly reasoningEffort: boolean;
  /** Measurements with llama.cpp's own tools on the same files. */
  readonly kld: boolean;
  readonly speed: boolean;
  readonly memory: boolean;
  /** Loads files whose layers differ in their number of experts. */
  readonly perLayerExperts: boolean;
}

/** A model to run: what names its weights, and where it is. */
export interface EngineModel {
  /** Plain word for file names, logs and the API. */
  readonly name: string;
  /** Names the weights (a digest), or the address of a server. */
  readonly modelId: string;
  /** Brings the file. Called when it is needed. */
  readonly path: () => Promise<string>;
  /** A server that runs it already; there is then no file. */
  readonly url?: string;
  /** Where the Hub has it; called when it is needed there, and may bring it there first. */
  readonly onHub?: () => Promise<HubFile>;
  /** What replaces some of it there; called after `onHub`. */
  readonly overlay?: () => Promise<Overlay>;
}

/** What an engine takes from its surroundings. */
export interface EngineContext extends ToolsContext {
  readonly runDir: Pick<RunDirectory, 'serverLog' | 'renewEngineLinks'>;
  /** Whether a key may go to an address without TLS. */
  readonly allowHttp: boolean;
  readonly hub: HubOptions;
  /** Names what is run, the same in each attempt: what runs elsewhere is found by it. */
  readonly run?: string;
  /** Of an engine that is paid by the Job: how many there are beside those that serve the models. */
  readonly moreJobs?: number;
  /** The Jobs of a run that has some of its own, to be among them. */
  readonly jobs?: JobRun;
}

/** Options that every engine has, wherever they are declared. */
interface ServingOptions {
  /** Tokens of one slot, prompt and answer together. */
  readonly context: number;
  /** Questions at the same time, where the engine can. */
  readonly slots: number;
  readonly seed: number;
  readonly port: number;
  /** Milliseconds without progress after which a server counts as hung. */
  readonly stallTimeout: number;
}

/** An engine whose program was found: it serves models. */
export interface PreparedEngine<Options> {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** What of the program its answers depend on, as JSON. */
  readonly identity: unknown;
  /** For measurements, where the engine is llama.cpp. */
  readonly tools?: LlamaTools;
  /** Paid machines that it runs models on, instead of this one. */
  readonly jobs?: JobRun;
  /** A model that is ready to be started. `options` may ask for fewer slots or tokens than `prepare` did. */
  source(model: EngineModel, options: Options): ModelSource;
}

/**
 * What runs models. An engine is one file with its options, and a line of registry.ts.
 *
 * @typeParam Shape its own options; the entry points offer them, and those of an engine that is not used are refused
 */
export interface Engine<Shape extends OptionShape = OptionShape> {
  /** As the option `engine` and reports have it. */
  readonly name: string;
  /** What it is for, in help. */
  readonly text: string;
  /** What it is given: files, addresses of servers that run already, or files of repos on the Hub. */
  readonly serves: 'files' | 'addresses' | 'repos';
  readonly capabilities: Capabilities;
  readonly options: Shape;
  /**
   * Finds the program. Nothing is started yet.
   *
   * @throws EspalierError `usage`, `llama-not-found`, `file-unreadable`
   */
  prepare(
    options: EngineOptions<Shape>,
    context: EngineContext,
  ): Promise<Omit<PreparedEngine<EngineOptions<Shape>>, 'name' | 'capabilities'>>;
}

/** What an engine is told: options that all have, and its own. */
export type EngineOptions<Shape extends OptionShape> = ServingOptions &
  (keyof Shape extends never ? unknown : z.output<z.ZodObject<Shape>>);

/** Keeps the type of an engine's own options. */
export function defineEngine<const Shape extends OptionShape>(engine: Engine<Shape>): Engine<Shape> {
  return engine;
}
