import { join } from 'node:path';
import { EspalierError } from '../common/errors.ts';
import type { Progress } from '../common/progress.ts';
import { compareArms } from './compare.ts';
import {
  assertDifferentModels,
  assertSameConditions,
  type Conditions,
  conditionsOf,
  type ModelFacts,
} from './conditions.ts';
import { adjusted } from './measures.ts';
import { overallOf } from './overall.ts';
import type { PreparedBenchmark } from './prepare.ts';
import type { Arm, ItemRecord, SkippedBenchmark, TrialResult } from './result.ts';
import { isAnswered, type RecordsOptions, runArm } from './run/arm.ts';
import { readFacts, startOnce, writeFacts } from './run/facts.ts';
import { recordsName } from './run/records.ts';
import { type ArmSource, factsOf, type Sampling, type ServerFacts } from './run/server.ts';

export interface TrialOptions {
  arms: Record<Arm, ArmSource>;
  benchmarks: readonly PreparedBenchmark[];
  /** Benchmarks that were asked for and cannot be run here; the result names them. */
  skipped?: readonly SkippedBenchmark[];
  /** Loss that still counts as non-inferior, as a rate: 0.02 = 2 pp. */
  margin: number;
  sampling: Sampling;
  /** Folder for the records of every answer, `<arm>-<benchmark>.jsonl`; a trial that died continues from them. */
  recordsFolder: string;
  /** For the noise floor: both arms may be the same model. */
  sameModel?: boolean;
  progress?: Progress;
  signal?: AbortSignal;
}

/** What one arm did: a list of records for each benchmark. */
export interface ArmRun {
  conditions: Conditions;
  model: ModelFacts;
  records: ItemRecord[][];
}

/**
 * Runs a trial: the base answers all questions, its server ends, then the candidate's (they take turns on the
 * GPU's memory); the results are compared.
 *
 * @throws EspalierError `trial-invalid` when the arms' conditions differ or both loaded the same model; and
 *   what the arms throw
 */
export async function runTrial(options: TrialOptions): Promise<TrialResult> {
  checkOptions(options);
  const base = await answerAll(options, 'base');
  const candidate = await answerAll(options, 'candidate', (conditions, model) => {
    // Before hours of questions, not after.
    assertSameConditions(base.conditions, conditions);
    if (options.sameModel !== true) assertDifferentModels(base.model, model);
  });
  return compareRuns(options, base, candidate);
}

/**
 * What two arms that answered the same questions support.
 *
 * @throws EspalierError `trial-invalid` when an arm's records are not exactly the questions
 */
export function compareRuns(
  { benchmarks, skipped = [], margin }: Pick<TrialOptions, 'benchmarks' | 'skipped' | 'margin'>,
  base: ArmRun,
  candidate: ArmRun,
): TrialResult {
  const all = benchmarks.map((_, index) => ({
    base: base.records[index]!,
    candidate: candidate.records[index]!,
  }));
  const results = adjusted(benchmarks.map((prepared, index) => compareArms(prepared, all[index]!, margin)));
  return {
    conditions: base.conditions,
    models: { base: base.model, candidate: candidate.model },
    margin,
    benchmarks: results,
    ...(skipped.length > 0 && { skipped: [...skipped] }),
    overall: overallOf(results, all, margin),
  };
}

/**
 * Lets one arm answer all questions, or those that an earlier run left open. A trial is both arms in turn; one of them
 * may answer ahead, while its model is at hand.
 *
 * @param check called as soon as the server is known, before any question
 * @throws what the arm throws
 */
export async function answerAll(
  options: Omit<TrialOptions, 'margin'>,
  arm: Arm,
  check: (conditions: Conditions, model: ModelFacts) => void = () => {},
): Promise<ArmRun> {
  const { benchmarks, sampling, progress, signal } = options;
  const source = options.arms[arm];
  await using started = startOnce(source, signal);
  const path = factsFile(options, arm);
  let facts = await readFacts(path, source);
  if (facts === undefined) {
    facts = factsOf(await started.server());
    await writeFacts(path, source, facts);
  }
  const conditions = conditionsOf(facts, sampling);
  check(conditions, facts.model);
  const records: ItemRecord[][] = [];
  for (const prepared of benchmarks) {
    records.push(
      await runArm({
        ...recordsOf(options, arm, facts, prepared),
        server: () => started.serverLike(facts),
        label: `${arm}: ${prepared.benchmark.title}`,
        ...(progress === undefined ? {} : { progress }),
        ...(signal === undefined ? {} : { signal }),
      }),
    );
  }
  return { conditions, model: facts.model, records };
}

/** Whether an arm has nothing left to answer, so that its model is not needed. */
export async function hasAnswered(options: Omit<TrialOptions, 'margin'>, arm: Arm): Promise<boolean> {
  const facts = await readFacts(factsFile(options, arm), options.arms[arm]);
  if (facts === undefined) return false;
  for (const prepared of options.benchmarks) {
    if (!(await isAnswered(recordsOf(options, arm, facts, prepared)))) return false;
  }
  return true;
}

function factsFile({ recordsFolder }: Pick<TrialOptions, 'recordsFolder'>, arm: Arm): string {
  return join(recordsFolder, `${arm}.json`);
}

function recordsOf(
  { arms, sampling, recordsFolder }: Omit<TrialOptions, 'margin'>,
  arm: Arm,
  facts: ServerFacts,
  prepared: PreparedBenchmark,
): RecordsOptions {
  const recordsFile = join(recordsFolder, recordsName(arm, prepared.benchmark.name));
  return { facts, prepared, sampling, modelId: arms[arm].modelId, recordsFile };
}

function checkOptions({ benchmarks, margin, skipped = [] }: TrialOptions): void {
  if (!(margin > 0 && margin < 1)) {
    throw new EspalierError('usage', `margin: expected a rate between 0 and 1 (0.02 = 2 pp), got ${margin}`);
  }
  if (benchmarks.length === 0) throw noBenchmark(skipped);
  const names = benchmarks.map((prepared) => prepared.benchmark.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new EspalierError('usage', `the benchmark ${twice} is given more than once`);
}

function noBenchmark(skipped: readonly SkippedBenchmark[]): EspalierError {
  const why = skipped.map(({ title, reason }) => `; ${title}: ${reason}`).join('');
  return new EspalierError('usage', `a trial needs at least one benchmark, got none${why}`);
}
