/** The release: stages, trials, Jobs, attestation, families. */

export {
  type CutCheckpoint,
  checkpointAt,
  cutCheckpoint,
  type VerifiedCheckpoint,
  verifyCheckpoint,
} from './checkpoint/index.ts';
export { type ExportedAnswers, exportAnswers } from './export-answers.ts';
export { type FamilyOutput, inAllText, type MemberOutput, primaryOf, runFamily } from './family/index.ts';
export {
  type Ask,
  asOne,
  baseFileName,
  baseLocation,
  type Context,
  DATA,
  fetchBase,
  modelIdOf,
  type NamedText,
  namedBase,
  openBase,
  openFiles,
  openReference,
  pinLocation,
  type Released,
  type ResolvedBase,
  type RunContext,
  readPlanAt,
  readScoresAt,
  readTextAt,
  refuseOverlap,
  resolveBase,
} from './inputs/index.ts';
export { type InspectedBase, inspectBase } from './inspect-base.ts';
export {
  bindingOptions,
  destinationOptions,
  dryRunOptions,
  familyOptions,
  GATE,
  gateOptions,
  identityOptions,
  releaseOptions,
  repoId,
  runDirOptions,
  shardOptions,
} from './options.ts';
export { type ProvedCandidate, proveCandidates } from './prove-candidates.ts';
export { type CheckedRun, type ForeseenRelease, type PublishedRun, publishRun } from './publish-run.ts';
export { type RecomputedFile, recomputeAt } from './recompute-at.ts';
export {
  attestOptions,
  claimFiles,
  destinationOf,
  type Judged,
  passGate,
  readReport,
  readReportAt,
  signerOptions,
} from './release/index.ts';
export { runPipeline } from './run.ts';
export type { RunConfig, RunOutput } from './run-config.ts';
export { candidateOfRun } from './run-folder.ts';
export { pipelineOptions, runConfigOf } from './run-options.ts';
export { movedText, templatesOf } from './stages/index.ts';
export {
  answerHours,
  type CandidateEvaluator,
  candidateEvaluator,
  endWhatWasLeft,
  estimateOf,
  type HoursByMachine,
  hoursTogether,
  type MachineClass,
  notOnHub,
  onMachines,
  openJobs,
  prepareAll,
  type Range,
  rangeText,
  readingHours,
  runNameOf,
  setUpTrial,
  type TrialSetup,
  usualTokens,
} from './trial/index.ts';
export { type JudgedTrial, validateModels } from './validate-models.ts';
export { validationOptions } from './validation-options.ts';
export { type CutSize, type MakeLists, sizeCut, type WrittenCut, writeCut } from './write-cut.ts';
