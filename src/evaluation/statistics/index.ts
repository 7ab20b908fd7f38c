/** Intervals and tests. Pure; each docstring gives the source of its formula. */

export { bootstrapInterval, RESAMPLES } from './bootstrap.ts';
export { type ClusteredDifference, clusteredDifference } from './clustered.ts';
export { holm } from './holm.ts';
export { criticalValueAt, type InterimAnalysis, reachAt, repeatedP } from './interim-analysis.ts';
export { mcnemarExact } from './mcnemar.ts';
export { mean, median } from './median.ts';
export { nonInferiorityP } from './non-inferiority.ts';
export { type Interval, normalCdf, normalQuantile, wilson, Z_ONE_SIDED_95 } from './normal.ts';
export { type PairedTable, pairedDifference, pairsIn } from './paired-table.ts';
export {
  type ComparedAnswers,
  equivalentWithin,
  gainBound,
  lossBound,
  pairedInterval,
  pairedP,
} from './paired-test.ts';
export { detectableLoss, POWER, questionsFor } from './power.ts';
export { designEffect, type QuantileInterval, quantileInterval } from './quantile.ts';
export { accuracyRatio, meanRatio, plainRatio } from './ratio.ts';
export {
  type Sampled,
  sampledInterval,
  sampledMean,
  sampledP,
  sampledRatio,
  sampledReach,
} from './sampled.ts';
export { type StratifiedMean, stratifiedMean } from './stratified.ts';
export { meanError, meanInterval } from './student.ts';
