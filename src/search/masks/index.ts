/** Candidates tried without writing them. */

export { type BiasEdit, type Dropped, droppedBy, readBiases } from './biases.ts';
export type { CandidateFactory, CandidateNames } from './candidate-factory.ts';
export { asKldText, checkKldText, isHarmony } from './check-kld-text.ts';
export { baseId } from './fingerprint.ts';
export { greedyLists, maskKldGreedy } from './greedy.ts';
export { biasPlaces, openKldEvaluatorInJobs, tryInJobs } from './in-jobs/index.ts';
export { fixedTokens, type KldEvaluator, openKldEvaluator, type ScoreTokens } from './kld-evaluator.ts';
export {
  answerChanges,
  changedTops,
  defaultLoss,
  eachLoss,
  LOSSES,
  type Loss,
  lossOf,
  lossSettings,
} from './loss.ts';
export { parseLimits } from './loss-limits.ts';
export { type MaskBase, readMaskBase } from './mask-base.ts';
export { MEASURED, maskKld, measureSingles, singleMasks, singlesImportance } from './mask-kld.ts';
export {
  type MaskPart,
  maskPartSchema,
  masksOf,
  mergeParts,
  type Part,
  parsePart,
  partNames,
} from './mask-parts.ts';
export { assertMaskable, cutReason } from './maskable.ts';
export { measureSensitivity } from './measure-sensitivity.ts';
export { openCandidateFactory } from './open-factory.ts';
export { type Measured, measuredSchema } from './results.ts';
export { loadRouterEdit, parseRouterEdit } from './router-edit.ts';
export { runsOf } from './shared-runs.ts';
export { type ModelPlace, type OpenTried, type Tried, tryHere } from './try-here.ts';
export { type ChunkTokens, FIT, mostTokens } from './turns.ts';
export { worstDomain, worstInWords } from './worst-domain.ts';
