/** What a trial does: prepares benchmarks, asks the models, measures them here or in a Job. */

export type { FailedReplies } from './answering/answers.ts';
export { persistently } from './answering/ask.ts';
export { openClient } from './answering/client.ts';
export { type AnswerStore, openAnswerStore } from './answering/store.ts';
export { cutBudgetText, fitBudget, promptTokens } from './budgets.ts';
export { type Dataset, type DatasetFile, loadDataset } from './dataset/load.ts';
export { sourceParts } from './dataset/pattern.ts';
export { sourceName } from './dataset/source-name.ts';
export { markLine, partBegunBy } from './measurements/in-job.ts';
export {
  type KldSettings,
  kldInJob,
  kldJobIdentity,
  LAST_LINE,
  textInJob,
} from './measurements/kld/in-job.ts';
export {
  compareWithBase,
  type KldTask,
  kldMeasured,
  kldOfTexts,
  removeStored,
  type StoredBase,
  storeBase,
  storedBase,
  wantedOf,
} from './measurements/kld/measure.ts';
export {
  type KldMeasured,
  type KldOfTexts,
  kldMeasuredSchema,
  kldResult,
  kldResults,
} from './measurements/kld/measured.ts';
export { measureMemory } from './measurements/memory/measure.ts';
export { speedResult, speedSamplesSchema } from './measurements/speed/compute.ts';
export { speedInJob, speedJobIdentity } from './measurements/speed/in-job.ts';
export { ANSWER_TOKENS, measureSpeed, PROMPT_TOKENS, type SpeedModel } from './measurements/speed/measure.ts';
export { lengthAt, type PreparedBenchmark, prepareBenchmark, preparedAtEfforts } from './prepare.ts';
export { answerAll, compareRuns, hasAnswered, runTrial } from './run-trial.ts';
export type { ModelRun, TrialModel, TrialOptions } from './trial-options.ts';
