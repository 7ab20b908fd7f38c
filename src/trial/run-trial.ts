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
import { overallOf } from './overall.ts';
import type { PreparedBenchmark } from './prepare.ts';
import type { Arm, ItemRecord, TrialResult } from './result.ts';
import { runArm } from './run/arm.ts';
import type { ArmServer, Sampling } from './run/server.ts';

/** One side of a trial, not yet running. */
export interface ArmSource {
  /** Names the weights (a digest): an interrupted trial goes on only with the same. */
  modelId: string;
  start(signal?: AbortSignal): Promise<ArmServer>;
}

export interface TrialOptions {
  arms: Record<Arm, ArmSource>;
  benchmarks: readonly PreparedBenchmark[];
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

/** What one arm did. */
interface ArmRun {
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
  const base = await runSide(options, 'base', () => {});
  const candidate = await runSide(options, 'candidate', (conditions, model) => {
    // Before hours of questions, not after.
    assertSameConditions(base.conditions, conditions);
    if (options.sameModel !== true) assertDifferentModels(base.model, model);
  });
  const all = options.benchmarks.map((_, index) => ({
    base: base.records[index]!,
    candidate: candidate.records[index]!,
  }));
  const results = options.benchmarks.map((prepared, index) =>
    compareArms(prepared, all[index]!, options.margin),
  );
  return {
    conditions: base.conditions,
    models: { base: base.model, candidate: candidate.model },
    margin: options.margin,
    benchmarks: results,
    overall: overallOf(results, all, options.margin),
  };
}

async function runSide(
  options: TrialOptions,
  arm: Arm,
  check: (conditions: Conditions, model: ModelFacts) => void,
): Promise<ArmRun> {
  const { benchmarks, sampling, progress, signal } = options;
  const side = options.arms[arm];
  await using server = await side.start(signal);
  const conditions = conditionsOf(server, sampling);
  const model = { parameters: server.model.parameters, bytes: server.model.bytes };
  check(conditions, model);
  const records: ItemRecord[][] = [];
  for (const prepared of benchmarks) {
    records.push(
      await runArm({
        server,
        prepared,
        sampling,
        modelId: side.modelId,
        recordsFile: join(options.recordsFolder, `${arm}-${prepared.benchmark.name}.jsonl`),
        label: `${arm}: ${prepared.benchmark.title}`,
        ...(progress === undefined ? {} : { progress }),
        ...(signal === undefined ? {} : { signal }),
      }),
    );
  }
  return { conditions, model, records };
}

function checkOptions({ benchmarks, margin }: TrialOptions): void {
  if (!(margin > 0 && margin < 1)) {
    throw new EspalierError('usage', `margin: expected a rate between 0 and 1 (0.02 = 2 pp), got ${margin}`);
  }
  if (benchmarks.length === 0)
    throw new EspalierError('usage', 'a trial needs at least one benchmark, got none');
  const names = benchmarks.map((prepared) => prepared.benchmark.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new EspalierError('usage', `the benchmark ${twice} is given more than once`);
}
