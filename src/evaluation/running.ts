/** What a trial does: prepares benchmarks, asks the models, measures them here or in a Job. */

export {
  type AnswerStore,
  type FailedReplies,
  openAnswerStore,
  openClient,
  persistently,
} from './answering/index.ts';
export { cutBudgetText, fitBudget, promptTokens } from './budgets.ts';
export { type Dataset, type DatasetFile, loadDataset, sourceName, sourceParts } from './dataset/index.ts';
export {
  ANSWER_TOKENS,
  compareWithBase,
  type KldMeasured,
  type KldOfTexts,
  type KldSettings,
  type KldTask,
  kldInJob,
  kldJobIdentity,
  kldMeasured,
  kldMeasuredSchema,
  kldOfTexts,
  kldResult,
  kldResults,
  LAST_LINE,
  markLine,
  measureMemory,
  measureSpeed,
  PROMPT_TOKENS,
  partBegunBy,
  removeStored,
  type SpeedModel,
  type StoredBase,
  speedInJob,
  speedJobIdentity,
  speedResult,
  speedSamplesSchema,
  storeBase,
  storedBase,
  textInJob,
  wantedOf,
} from './measurements/index.ts';
export { lengthAt, type PreparedBenchmark, prepareBenchmark, preparedAtEfforts } from './prepare.ts';
export { answerAll, compareRuns, hasAnswered, noBenchmark, runTrial } from './run-trial.ts';
export type { ModelRun, TrialModel, TrialOptions } from './trial-options.ts';
