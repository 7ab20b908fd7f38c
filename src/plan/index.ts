/** Plans: the file, its checks, what it is made from, what is made of it. */

export {
  allocateGlobal,
  allocateUniform,
  assertCount,
  assertCut,
  type Blocks,
  type Keep,
  tiedLayers,
} from './allocate.ts';
export { BINDING_SENTENCES, type Binding, bindingOf, meantBase, type NamedBase } from './binding.ts';
export { allocateCounts, importCounts } from './block-configs.ts';
export { type CheckedPlan, checkPlan, removedExperts } from './check-plan.ts';
export { diffPlans, type LayerDiff, scoreInWords } from './diff.ts';
export { importPlan, isObject, layerOf, parseForeign } from './foreign/index.ts';
export {
  benchmarksOf,
  type Clause,
  type DifferenceClause,
  type Gate,
  type LimitClause,
  MEASURES,
  parseGate,
  type RivalClause,
  WORDS,
  type WordClause,
} from './gate-clauses.ts';
export type { Importance, InputDigest } from './importance.ts';
export { type PlanFile, parsePlan, readPlan, writePlan } from './plan-file.ts';
export { exportPlan, exportScores, PLAN_FORMATS } from './plan-formats.ts';
export { type Plan, planNameOf, planSchema } from './plan-schema.ts';
export { joinProtected, parseProtect } from './protect.ts';
export { formatScores, parseScores, type ReadScores, refuseOtherShape, type Scores } from './scores.ts';
export {
  allocateBySensitivity,
  mergeSensitivities,
  type Sensitivity,
  sensitivitySchema,
} from './sensitivity.ts';
export { checkShape, type ModelShape } from './shape.ts';
