/** What runs a model: the engines, their options, the server that answers. */

export { assertServes, assertServesHub, type Served } from './assert-serves.ts';
export type { Engine, EngineModel } from './engine.ts';
export {
  copyToPatch,
  costText,
  endJobs,
  type FilesInJob,
  fileIn,
  formatUsd,
  type HubFile,
  highestCost,
  imageOf,
  isUnaffordable,
  type JobMachine,
  type JobOptions,
  JobRun,
  type JobsCost,
  type JobsOwner,
  jobOptions,
  jobsCostSchema,
  LEAST_MINUTES,
  type MaskJobOptions,
  MOST_LOST,
  machineOf,
  maskJobOptions,
  minutesEach,
  type OverlayPlace,
  payerOf,
  quoted,
  RUN_LABEL,
  scriptRequest,
  type TaskRequest,
  WORD,
} from './hf-jobs/index.ts';
export {
  type ServerSettings,
  type StartServerOptions,
  serverFlags,
  startServer,
} from './llama-server/index.ts';
export { serverSettings } from './llama-server.ts';
export {
  factsOf,
  type ModelServer,
  type ModelSource,
  type Sampling,
  type ServerFacts,
  serverFactsSchema,
} from './model-server.ts';
export { engineOptions } from './options.ts';
export { type AnyPrepared, chosenEngine, prepareEngine } from './registry.ts';
export { remote } from './remote.ts';
export { FINISH_REASONS, type FinishReason, isFailure, type Reply } from './reply.ts';
