/** What a trial leaves: models, pairs, results, measurements, and their schemas. */

export type { EffortResult } from './effort-result.ts';
export {
  type KldBand,
  type KldCategoryResult,
  type KldMeasures,
  type KldResult,
  kldBand,
  kldCategorySchema,
  kldChunkSchema,
  kldResultSchema,
  kldStatisticsSchema,
} from './kld-result.ts';
export { gpuUseSchema, type MemoryUse, memoryUseSchema } from './memory-result.ts';
export {
  BASE,
  type ByModel,
  byModel,
  CANDIDATE,
  type ModelIdentity,
  type ModelUnderTest,
  mapModels,
  ofModel,
  type Role,
} from './models.ts';
export {
  claimsNothing,
  type OverallPair,
  type Paired,
  type Precision,
  type Verdict,
  type VerdictKind,
  verdictKindSchema,
} from './pair-result.ts';
export {
  type Labels,
  labelsOf,
  type MeasureOptions,
  mapPairs,
  type NonEmpty,
  type PairIds,
  type PairMeasures,
  pairsOf,
} from './pairs.ts';
export { type SpeedComparison, type SpeedResult, type Spread, speedResultSchema } from './speed-result.ts';
export {
  type BenchmarkResult,
  benchmarkResultSchema,
  type ItemRecord,
  itemRecordSchema,
  type ModelResult,
  type SkippedBenchmark,
  type TimeLimit,
  type TrialResult,
  trialResultSchema,
} from './trial-result.ts';
