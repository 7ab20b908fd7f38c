/** Use cases that end in a plan. */

export type { BaseWork } from './base-work.ts';
export {
  type Calibrated,
  calibrateBase,
  calibrationEstimateText,
  foreseeCalibration,
  type MadeDomain,
} from './calibration/index.ts';
export { choosePlan, prepareChoice } from './choose-plan.ts';
export { measureSweep, pickFromFiles } from './measure-sweep.ts';
export { type Measured, matrixOfParts } from './measured.ts';
export { measuringOptions, overlapOptions, planOptions, rankingOptions, sweepOptions } from './options.ts';
export { refusedLines } from './pick.ts';
export { checkPlanOrKeep, planOrKeep } from './plan-without-run.ts';
export { assertSameModel, type OpenModel } from './port-plan.ts';
export {
  CONFIG_PATH,
  IGNORE_PATH,
  runnerChoice,
  type StartedProject,
  startProject,
  WORKFLOW_PATH,
} from './project/index.ts';
export { routerFor } from './router-for.ts';
export { savePlan } from './save-plan.ts';
export { mergeSweepFiles, saveSweep } from './save-sweep.ts';
export { type Scored, scoreExperts } from './score.ts';
export { mergeScoreFiles, scoreMatrix } from './score-parts.ts';
export { measureLayers, mergeSensitivityFiles } from './sensitivity.ts';
export { sweepMatrix } from './sweep-matrix.ts';
