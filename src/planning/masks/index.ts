/** Masks of a base, opened here or in Jobs, and the texts that they are measured on. */

export { type BaseWork, baseWork, runBaseAlone } from './base-work.ts';
export {
  answeringModels,
  chunksOfConversations,
  estimateMasks,
  estimateSweep,
  hoursText,
  type MaskEstimate,
  maskEstimateText,
  type SweepEstimate,
  sweepEstimateText,
  tokensAtMost,
} from './foresee-masks.ts';
export type { MaskMachines } from './mask-jobs.ts';
export { jobRunOf } from './masks-in-jobs.ts';
export { type Extent, jobsOfMasks, type Measured, matrixOfParts } from './measured.ts';
export {
  type MeasuringInputs,
  type MeasuringOptions,
  readableTexts,
  readNamed,
  textsOf,
} from './measured-texts.ts';
export { openMasks } from './open-masks.ts';
export type { OpenMasks } from './opened-masks.ts';
export { type PreparedMasks, prepareMasks } from './prepared-masks.ts';
