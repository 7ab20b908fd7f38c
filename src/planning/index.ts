/** Use cases that end in a plan. */

export {
  type Calibrated,
  calibrateBase,
  calibrationEstimateText,
  calibrationOptions,
  foreseeCalibration,
  type MadeDomain,
} from './calibration/index.ts';
export { comparePlans, type PlanDifference } from './compare-plans.ts';
export { checkPlanAt, type FittingPlan, makePlan, type SavedPlan } from './make-plan.ts';
export { type BaseWork, type Measured, matrixOfParts } from './masks/index.ts';
export { measureSweep, pickFromFiles } from './measure-sweep.ts';
export { measuringOptions, overlapOptions, planOptions, rankingOptions, sweepOptions } from './options.ts';
export { refusedLines } from './pick.ts';
export { type PortedPlan, portPlan } from './port-plan.ts';
export {
  CONFIG_PATH,
  IGNORE_PATH,
  runnerChoice,
  type StartedProject,
  startProject,
  WORKFLOW_PATH,
} from './project/index.ts';
export { mergeSweepFiles, saveSweep } from './save-sweep.ts';
export {
  measureLayers,
  mergeScoreFiles,
  mergeSensitivityFiles,
  type Scored,
  scoreExperts,
  scoreMatrix,
} from './scores/index.ts';
export { isBaseOfKeep, NEED_TRIAL, type Ran, startRun } from './start-run.ts';
export { sweepMatrix } from './sweep-matrix.ts';
