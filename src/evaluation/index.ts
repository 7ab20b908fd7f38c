/** What a trial says: models, results, records, gates, statistics. Pure; what measures is in running.ts. The floors above import these two and options.ts. */

export { inOrder, parseRecords, readRecords, recordsName, recordsText } from './answering/records.ts';
export { type Benchmark, DEFAULT_MAX_TOKENS } from './benchmarks/benchmark.ts';
export { atEfforts, commonEffort, EFFORTS, type Effort, plainName, plainTitle } from './benchmarks/effort.ts';
export { type BenchmarkOption, benchmarkNamed } from './benchmarks/registry.ts';
export { headline } from './categories.ts';
export { assertSameConditions } from './conditions.ts';
export type { EffortResult } from './effort-result.ts';
export { trialFactsSchema, withFacts } from './facts.ts';
export { withSubject } from './family.ts';
export {
  type GateEvidence,
  gateFailed,
  gateRefusals,
  type Refusal,
  refusalSchema,
  refusalText,
} from './gate/gate.ts';
export { checkGateNames } from './gate/names.ts';
export { plannedAnalyses } from './interim-order.ts';
export {
  CATEGORY_LICENSE,
  categorySource,
  categoryText,
  KLD_CATEGORIES,
  type KldCategory,
} from './measurements/kld/categories.ts';
export { type KldRecord, kldRecord, kldRecordSchema } from './measurements/kld/record.ts';
export {
  type KldBand,
  type KldCategoryResult,
  type KldMeasures,
  type KldResult,
  kldResultSchema,
} from './measurements/kld/result.ts';
export { gpuUseSchema, type MemoryUse, memoryUseSchema } from './measurements/memory/result.ts';
export type { SpeedComparison, SpeedResult, Spread } from './measurements/speed/result.ts';
export { questionsDigest } from './measures.ts';
export {
  BASE,
  type ByModel,
  CANDIDATE,
  type ModelIdentity,
  type ModelUnderTest,
  mapModels,
  ofModel,
} from './models.ts';
export { checkOverlap, findOverlap } from './overlap.ts';
export { type OverallPair, type Paired, type VerdictKind, verdictKindSchema } from './pair-result.ts';
export { type Difference, differencesOf, differencesText, recompute } from './recompute.ts';
export {
  type BenchmarkResult,
  type ItemRecord,
  type ModelResult,
  type SkippedBenchmark,
  type TimeLimit,
  type TrialResult,
  trialResultSchema,
} from './result.ts';
export { questionSet } from './same-questions.ts';
export { RESAMPLES } from './statistics/bootstrap.ts';
export { reachAt } from './statistics/interim-analysis.ts';
export { lossBound, pairedInterval } from './statistics/paired-test.ts';
export { type PairedTable, pairedDifference, pairsIn } from './statistics/pairs.ts';
export { detectableLoss } from './statistics/power.ts';
export { sampledMean } from './statistics/sampled.ts';
export { type StratifiedMean, stratifiedMean } from './statistics/stratified.ts';
export { type Interval, wilson } from './statistics/wilson.ts';
export {
  countsWithin,
  firstOf,
  LEAST_QUESTIONS,
  leastOf,
  type Pace,
  paceOf,
  secondsFor,
} from './time-limit.ts';
export { DEFAULT_MARGIN } from './verdict.ts';
export { assertDecidable, measurementsOf, parseWanted, type Wanted } from './wanted.ts';
