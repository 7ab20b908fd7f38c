/** Use cases that end in a plan. */

export { type BaseWork, runBaseAlone } from './base-work.ts';
export {
  type Calibrated,
  calibrateBase,
  calibrationEstimateText,
  foreseeCalibration,
  type MadeDomain,
} from './calibration/index.ts';
export { checkPoints } from './check-points.ts';
export { choosePlan, prepareChoice } from './choose-plan.ts';
export { answeringModels, estimateMasks, maskEstimateText, sweepEstimateText } from './foresee-masks.ts';
export { layerSensitivity, layersOf } from './layer-sensitivity.ts';
export { findMaskMachines, type MaskMachines } from './mask-jobs.ts';
export { readableTexts } from './measured-texts.ts';
export {
  assertMethod,
  checkMeasuring,
  checkMeasuringOptions,
  listsToMeasure,
  measuredImportance,
  methodImportance,
} from './method-importance.ts';
export { measuringOptions, planOptions, rankingOptions, sweepOptions } from './options.ts';
export { type ConfirmationSet, openConfirmationSet, pick, refusedLines } from './pick.ts';
export { checkPlanOrKeep, planName, planOrKeep, savePlanWithoutRun } from './plan-without-run.ts';
export { assertSameModel, type OpenModel } from './port-plan.ts';
export { prepareMasks } from './prepared-masks.ts';
export {
  addIgnores,
  answerTo,
  assertAbsent,
  assertAllowed,
  CONFIG_PATH,
  choicesIn,
  chosenFrom,
  configFor,
  IGNORE_PATH,
  isRepositoryTop,
  namedIn,
  numberedChoices,
  openModel,
  proposedCount,
  proposedRepo,
  readIgnores,
  runnerChoice,
  type Wanted,
  WORKFLOW_PATH,
  warnOfAccess,
  workflowFor,
  writeNew,
} from './project/index.ts';
export { routerFor } from './router-for.ts';
export { savePlan } from './save-plan.ts';
export { saveScores } from './save-scores.ts';
export { assertInParts, mergeScore, scorePart } from './score-parts.ts';
export { openSweep, type PreparedSweep, prepareSweep, type SweepSession } from './sweep-session.ts';
