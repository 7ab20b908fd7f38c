import { EspalierError, type Progress, silent } from '../common/index.ts';
import type { ModelSource, Sampling } from '../engines/index.ts';
import type { Gate } from '../plan/index.ts';
import type { AnswerStore, FailedReplies, SessionOptions } from './answering/index.ts';
import type { Conditions, ModelFacts } from './conditions.ts';
import type { PreparedBenchmark } from './questions/index.ts';
import { BASE, type ItemRecord, type ModelIdentity, type SkippedBenchmark } from './results/index.ts';

/** A model that takes part, and what runs it. */
export interface TrialModel extends ModelIdentity {
  readonly source: ModelSource;
  /** Of a rival: called when it has answered everything and its server has ended. */
  readonly afterwards?: () => Promise<void>;
}

export interface TrialOptions {
  /** The base, the candidate, then any others. */
  models: readonly TrialModel[];
  benchmarks: readonly PreparedBenchmark[];
  /** Benchmarks that were asked for and cannot be run here; the result names them. */
  skipped?: readonly SkippedBenchmark[];
  /** Loss that still counts as non-inferior, as a rate: 0.02 = 2 pp. */
  margin: number;
  sampling: Sampling;
  /** Folder for the records of every answer, `<model>-<benchmark>.jsonl`; a trial that died continues from them. */
  recordsFolder: string;
  /** Answers that bases gave in earlier runs, where they may be used. */
  store?: AnswerStore;
  /** Failed replies of this run. Default: of this trial alone. */
  failures?: FailedReplies;
  /** All servers are up at once; else one ends before the next starts, and the GPU's memory is each one's alone. */
  concurrent?: boolean;
  /** Ends the trial when its gate is decided; else all questions are answered. */
  earlyStop?: EarlyStop;
  /** For the noise floor: all models may be the same. */
  sameModel?: boolean;
  progress?: Progress;
  signal?: AbortSignal;
}

interface EarlyStop {
  /** How many interim analyses. */
  analyses: number;
  gate: Gate;
  /** Of the order in which questions are asked. */
  seed: number;
}

/** What one model did: a list of records for each benchmark. */
export interface ModelRun {
  conditions: Conditions;
  model: ModelFacts;
  records: ItemRecord[][];
}

/** What a session of one model is opened with. */
export function sessionOptions(options: Omit<TrialOptions, 'margin'>, id: string): SessionOptions {
  const { models, benchmarks, sampling, recordsFolder, store, failures, progress = silent, signal } = options;
  const model = models.find((one) => one.id === id);
  if (model === undefined) throw new EspalierError('internal', `the trial has no model "${id}"`);
  const { source } = model;
  // Only a base is asked again and again with the same questions.
  const shared = id === BASE && store !== undefined && source.serverId !== undefined ? { store } : {};
  return {
    ...{ model: id, source, benchmarks, sampling, recordsFolder, ...shared, progress, signal },
    ...(failures && { failures }),
  };
}
