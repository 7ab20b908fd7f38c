/** The release: stages, trials, Jobs, attestation, families. */

export { attestOptions, checkAttestation, demandSigner, signerOptions } from './attestation/index.ts';
export { baseFileName, baseLocation, modelIdOf, namedBase, type ResolvedBase, resolveBase } from './base.ts';
export type { Checkpoint } from './base-checkpoint.ts';
export { type Candidates, candidatesOf, checkRelease } from './checked-release.ts';
export { claimFiles, filesOfTrial } from './claim-outputs.ts';
export { composeRelease } from './compose-release.ts';
export type { Ask, Context, RunContext } from './context.ts';
export { checkpointAt, cutCheckpoint } from './cut-checkpoint.ts';
export { type CandidateEvaluator, candidateEvaluator } from './evaluate-candidate.ts';
export { type FamilyOutput, inAllText, type MemberOutput, primaryOf, runFamily } from './family/index.ts';
export {
  answerHours,
  type HoursByMachine,
  hoursTogether,
  onMachines,
  type Range,
  rangeText,
  readingHours,
  usualTokens,
} from './hours.ts';
export {
  endWhatWasLeft,
  hubFileOf,
  type JobsSession,
  notOnHub,
  openJobs,
  runNameOf,
  stageLocal,
} from './jobs/index.ts';
export { checkLostMeasurements, comingOf } from './lost-measurements.ts';
export type { MachineClass } from './machine-class.ts';
export { asOne, openBase, openFiles, openPublished } from './open-base.ts';
export { DATA } from './open-dataset.ts';
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
  serverOptions,
  shardOptions,
  streamOptions,
  timeOptions,
} from './options.ts';
export { type Judged, judge, passGate } from './pass-gate.ts';
export { estimateOf } from './preflight.ts';
export { proveCheckpoint } from './prove-checkpoint.ts';
export { checkPublishedLedger } from './published-ledger.ts';
export { type PublishedRelease, readReleases } from './published-release.ts';
export { promptsOf } from './question-prompts.ts';
export { readPlanAt } from './read-plan.ts';
export { locateReport, readerOfRecords, readReport, readReportAt, readReportText } from './read-report.ts';
export { readScoresAt } from './read-scores.ts';
export { type Recomputed, recomputeKld, recomputeReport, recomputeTrial } from './recompute-report.ts';
export { fetchBase, openReference } from './reference.ts';
export { type NamedText, refuseOverlap } from './refuse-overlap.ts';
export { destinationOf } from './release-destination.ts';
export { runPipeline } from './run.ts';
export type { RunConfig, RunOutput } from './run-config.ts';
export type { Released } from './stage-outputs.ts';
export { movedText, publish, templatesOf, validate } from './stages/index.ts';
export { pinLocation, readTextAt } from './text.ts';
export {
  assertTextsThere,
  type Compared,
  checkTexts,
  contextOfServer,
  findRivals,
  prepareAll,
  rivalIds,
  rivalModels,
  runningServers,
  setUpTrial,
  type TestedModel,
  type TrialSetup,
  testedModel,
} from './trial/index.ts';
export { newOfFiles } from './upload-size.ts';
export { type NamedCut, type Opened, type Planned, withBase, withHeader } from './with-base.ts';
export { openBasesOnHub } from './xet-bases.ts';
