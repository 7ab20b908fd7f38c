/** What a trial says: models, results, records, gates, statistics.*/

export {
  type AnswerStore,
  type FailedReplies,
  inOrder,
  openAnswerStore,
  openClient,
  parseRecords,
  persistently,
  readRecords,
  recordsName,
  recordsText,
} from './answering/index.ts';
export {
  atEfforts,
  type Benchmark,
  type BenchmarkOption,
  benchmarkNamed,
  commonEffort,
  DEFAULT_MAX_TOKENS,
  EFFORTS,
  type Effort,
  plainName,
  plainTitle,
} from './benchmarks/index.ts';
export { cutBudgetText, fitBudget, promptTokens } from './budgets.ts';
export { headline } from './category-results.ts';
export { withSubject } from './comparison-family.ts';
export { assertSameConditions } from './conditions.ts';
export { type Dataset, type DatasetFile, loadDataset, sourceName, sourceParts } from './dataset/index.ts';
export type { EffortResult } from './effort-result.ts';
export { checkOverlap, findOverlap } from './find-overlap.ts';
export { chanceOf, isAtFloor } from './floor.ts';
export {
  checkGateNames,
  type GateEvidence,
  gateFailed,
  gateRefusals,
  type Refusal,
  refusalSchema,
  refusalText,
} from './gate/index.ts';
export { plannedAnalyses } from './interim-order.ts';
export {
  ANSWER_TOKENS,
  CATEGORY_LICENSE,
  categorySource,
  categoryText,
  compareWithBase,
  gpuUseSchema,
  KLD_CATEGORIES,
  type KldBand,
  type KldCategory,
  type KldCategoryResult,
  type KldMeasured,
  type KldMeasures,
  type KldOfTexts,
  type KldRecord,
  type KldResult,
  type KldSettings,
  type KldTask,
  kldInJob,
  kldJobIdentity,
  kldMeasured,
  kldMeasuredSchema,
  kldOfTexts,
  kldRecord,
  kldRecordSchema,
  kldResult,
  kldResultSchema,
  kldResults,
  LAST_LINE,
  type MemoryUse,
  markLine,
  measureMemory,
  measureSpeed,
  memoryUseSchema,
  PROMPT_TOKENS,
  partBegunBy,
  removeStored,
  type SpeedComparison,
  type SpeedModel,
  type SpeedResult,
  type Spread,
  type StoredBase,
  speedInJob,
  speedJobIdentity,
  speedResult,
  speedSamplesSchema,
  storeBase,
  storedBase,
  textInJob,
  wantedOf,
} from './measurements/index.ts';
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
export {
  BENCHMARK_LIST,
  type ComparisonOptions,
  comparisonOptions,
  completeSettings,
  DEFAULT_BENCHMARKS,
  type QuestionOptions,
  questionOptions,
  type TrialSettings,
  trialOptions,
  trialSettings,
} from './options.ts';
export { type OverallPair, type Paired, type VerdictKind, verdictKindSchema } from './pair-result.ts';
export { lengthAt, type PreparedBenchmark, prepareBenchmark, preparedAtEfforts } from './prepare.ts';
export { type Difference, differencesOf, differencesText, recompute } from './recompute.ts';
export { answerAll, compareRuns, hasAnswered, noBenchmark, runTrial } from './run-trial.ts';
export { questionSet } from './same-questions.ts';
export {
  detectableLoss,
  type Interval,
  lossBound,
  type PairedTable,
  pairedDifference,
  pairedInterval,
  pairsIn,
  RESAMPLES,
  reachAt,
  type StratifiedMean,
  sampledMean,
  stratifiedMean,
  wilson,
  Z_ONE_SIDED_95,
} from './statistics/index.ts';
export {
  countsWithin,
  firstOf,
  LEAST_QUESTIONS,
  leastOf,
  type Pace,
  paceOf,
  secondsFor,
} from './time-limit.ts';
export { trialFactsSchema, withFacts } from './trial-facts.ts';
export type { ModelRun, TrialModel, TrialOptions } from './trial-options.ts';
export {
  type BenchmarkResult,
  type ItemRecord,
  type ModelResult,
  type SkippedBenchmark,
  type TimeLimit,
  type TrialResult,
  trialResultSchema,
} from './trial-result.ts';
export { DEFAULT_MARGIN } from './verdict.ts';
export { assertDecidable, measurementsOf, parseWanted, type Wanted } from './wanted.ts';
