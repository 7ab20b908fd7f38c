/** A trial: its models, questions, measurements, and where each model runs. */

export { type Ended, endedTrial, noteTrial, trialsHere } from './ended.ts';
export {
  answerHours,
  assertTimeSuffices,
  type Estimate,
  estimateOf,
  estimateText,
  type HoursByMachine,
  hoursTogether,
  type MachineClass,
  machineClassOf,
  minutesOf,
  movedText,
  onMachines,
  type Range,
  rangeText,
  readingHours,
  type TimePlan,
  usualTokens,
} from './estimate/index.ts';
export { type CandidateEvaluator, candidateEvaluator } from './evaluate-candidate.ts';
export {
  endWhatWasLeft,
  type JobsSession,
  notOnHub,
  openJobs,
  runNameOf,
  stageCandidate,
} from './jobs/index.ts';
export { contextTokensOf, isServer, type LocatedModel, locateTested } from './located-model.ts';
export { measureBeside, memoryUse } from './measure-beside.ts';
export { measurementsInJobs } from './measurements-in-jobs.ts';
export { withinTime } from './question-budget.ts';
export { retryOnOutOfMemory, sizeAskedFor, withUsedSize } from './retry-on-out-of-memory.ts';
export { type Compared, findRivals, type Rival, rivalIds, rivalModels } from './rivals.ts';
export { atServers, contextOfServer, type RunningServers, runningServers } from './running-servers.ts';
export {
  assertTextsThere,
  checkTexts,
  gpuUseOf,
  identityOfKld,
  kldFolder,
  kldNames,
  measuresKld,
  modelsOfRun,
  prepareAll,
  type Questions,
  rivalKld,
  setUpKld,
  setUpTrial,
  sourceOf,
  storeBaseFor,
  type TestedModel,
  type TestedModels,
  type TrialSetup,
  trialOptions,
  validateKey,
} from './setup/index.ts';
