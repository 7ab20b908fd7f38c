/** Jobs of the Hub: what they cost, what they run, their logs. */

export {
  costText,
  formatUsd,
  highestCost,
  type JobMachine,
  type JobsCost,
  jobsCostSchema,
  machineOf,
} from './cost.ts';
export { imageOf, programIn } from './image.ts';
export { followJob, type JobLog } from './job-log.ts';
export { untilReady, wholeLog } from './job-ready.ts';
export {
  endJobs,
  isUnaffordable,
  JobRun,
  type JobsOwner,
  LEAST_MINUTES,
  RUN_LABEL,
  type TaskRequest,
} from './job-run.ts';
export { type FilesInJob, fileIn, type HubFile, quoted, scriptRequest } from './job-script.ts';
export { isLost, MOST_LOST, saysLost } from './lost.ts';
export { minutesEach } from './minutes.ts';
export { type JobOptions, jobOptions, type MaskJobOptions, maskJobOptions, type Runner } from './options.ts';
export { copyToPatch, type Overlay, type OverlayPlace, serveWithOverlay, WORD } from './overlay.ts';
export { payerOf } from './payer.ts';
