import { EspalierError } from '../common/errors.ts';
import { type Progress, silent } from '../common/progress.ts';
import type { ModelSource, Sampling } from '../engines/model-server.ts';
import type { Gate } from '../plan/gate/parse.ts';
import type { FailedReplies } from './answering/answers.ts';
import { type OpenArm, openArm } from './answering/arm.ts';
import { jointly } from './answering/joint.ts';
import type { AnswerStore } from './answering/store.ts';
import { compareArms } from './compare.ts';
import {
  assertDifferentModels,
  assertSameConditions,
  type Conditions,
  type ModelFacts,
} from './conditions.ts';
import { decidable, decide } from './gate/decide.ts';
import { adjusted, reusedIn } from './measures.ts';
import { askedAt, plannedLooks } from './order.ts';
import { overallOf } from './overall.ts';
import type { PreparedBenchmark } from './prepare.ts';
import type { Arm, ItemRecord, SkippedBenchmark, TrialResult } from './result.ts';
import type { Look } from './statistics/looks.ts';

export interface TrialOptions {
  arms: Record<Arm, ModelSource>;
  benchmarks: readonly PreparedBenchmark[];
  /** Benchmarks that were asked for and cannot be run here; the result names them. */
  skipped?: readonly SkippedBenchmark[];
  /** Loss that still counts as non-inferior, as a rate: 0.02 = 2 pp. */
  margin: number;
  sampling: Sampling;
  /** Folder for the records of every answer, `<arm>-<benchmark>.jsonl`; a trial that died continues from them. */
  recordsFolder: string;
  /** Answers that bases gave in earlier runs, where they may be used. */
  store?: AnswerStore;
  /** Failed replies of this run. Default: of this trial alone. */
  failures?: FailedReplies;
  /** Both servers are up at once; else one ends before the other starts, and the GPU's memory is each one's alone. */
  together?: boolean;
  /** Ends the trial when its gate is decided; else all questions are answered. */
  untilDecided?: UntilDecided;
  /** For the noise floor: both arms may be the same model. */
  sameModel?: boolean;
  progress?: Progress;
  signal?: AbortSignal;
}

export interface UntilDecided {
  looks: number;
  gate: Gate;
  /** Of the order in which questions are asked. */
  seed: number;
}

/** What one arm did: a list of records for each benchmark. */
export interface ArmRun {
  conditions: Conditions;
  model: ModelFacts;
  records: ItemRecord[][];
}

/** The questions of each benchmark up to a look, and the look; all of them where there are no looks. */
interface Stretch {
  benchmarks: readonly PreparedBenchmark[];
  looks?: readonly Look[];
}

/**
 * Runs a trial: base and candidate answer the same questions, in turns (the server of one ends before that of the other
 * starts) or together; the results are compared. With `untilDecided` they do so up to each planned look, until one decides.
 *
 * @throws EspalierError `trial-invalid` when the arms' conditions differ or both loaded the same model; `usage`; and what the
 *   arms throw
 */
export async function runTrial(options: TrialOptions): Promise<TrialResult> {
  checkOptions(options);
  const { untilDecided } = options;
  const stretches = stretchesOf(options);
  await using pair = openPair(options);
  for (const [index, stretch] of stretches.entries()) {
    const { base, candidate } = await pair.ask(stretch.benchmarks);
    const { benchmarks, looks } = stretch;
    const result = {
      ...compareRuns({ ...options, benchmarks, ...(looks && { looks }) }, base, candidate),
      ...(options.together && { together: true as const }),
    };
    if (untilDecided === undefined) return result;
    const outcome = decide(result, untilDecided.gate);
    const { overall } = result;
    const message = `look ${index + 1} of ${stretches.length}, ${overall.questions} questions: ${outcome} (${overall.verdict.sentence})`;
    options.progress?.({ type: 'note', level: 'info', message });
    if (outcome === 'undecided' && index < stretches.length - 1) continue;
    await pair.close(stretch.benchmarks);
    return {
      ...result,
      sequential: {
        rule: ruleText(untilDecided.gate),
        outcome,
        looks: stretches.length,
        look: index + 1,
        spending: SPENDING,
        seed: untilDecided.seed,
      },
    };
  }
  throw new EspalierError('internal', 'a trial has no questions');
}

const SPENDING = "Lan-DeMets, O'Brien-Fleming type";

/** What is decided, as a gate that reads as the same. */
function ruleText(gate: Gate): string {
  return decidable(gate)
    .map(({ text }) => text)
    .join(', ');
}

function stretchesOf({ benchmarks, untilDecided }: TrialOptions): Stretch[] {
  if (untilDecided === undefined) return [{ benchmarks }];
  const { looks, seed } = untilDecided;
  const planned = benchmarks.map(({ benchmark, questions }) =>
    plannedLooks(benchmark.title, questions.length, looks),
  );
  return Array.from({ length: looks }, (_, index) => {
    const at = planned.map((looks) => looks[index]!);
    return {
      looks: at,
      benchmarks: benchmarks.map((prepared, which) => ({
        ...prepared,
        questions: askedAt(prepared.questions, at[which]!, seed),
      })),
    };
  });
}

interface Pair extends AsyncDisposable {
  ask(benchmarks: readonly PreparedBenchmark[]): Promise<Record<Arm, ArmRun>>;
  close(benchmarks: readonly PreparedBenchmark[]): Promise<void>;
}

function openPair(options: TrialOptions): Pair {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  const progress = jointly(options.progress ?? silent, options.together === true);
  const open = (arm: Arm, other: () => OpenArm) =>
    openArm({ ...armOptions(options, arm), signal, progress }, async () => {
      if (options.together !== true) await other().stop();
    });
  const arms: Record<Arm, OpenArm> = {
    base: open('base', () => arms.candidate),
    candidate: open('candidate', () => arms.base),
  };
  const check = async () => {
    // Before hours of questions, not after.
    const [base, candidate] = [await arms.base.facts(), await arms.candidate.facts()];
    assertSameConditions(base.conditions, candidate.conditions);
    if (options.sameModel !== true) assertDifferentModels(base.model, candidate.model);
  };
  const askOne = async (arm: Arm, benchmarks: readonly PreparedBenchmark[]) => ({
    ...(await arms[arm].facts()),
    records: await arms[arm].ask(benchmarks.map(({ questions }) => questions)),
  });
  return {
    async ask(benchmarks) {
      if (options.together === true) {
        await check();
        const [base, candidate] = await bothOrNone(
          [askOne('base', benchmarks), askOne('candidate', benchmarks)],
          () => stop.abort(),
        );
        return { base: base!, candidate: candidate! };
      }
      // Whose server is up answers first: it need not be started again.
      if (arms.candidate.isRunning()) {
        const candidate = await askOne('candidate', benchmarks);
        return { base: await askOne('base', benchmarks), candidate };
      }
      const base = await askOne('base', benchmarks);
      await check();
      return { base, candidate: await askOne('candidate', benchmarks) };
    },
    async close(benchmarks) {
      const questions = benchmarks.map((prepared) => prepared.questions);
      await arms.base.close(questions);
      await arms.candidate.close(questions);
    },
    async [Symbol.asyncDispose]() {
      await arms.base[Symbol.asyncDispose]();
      await arms.candidate[Symbol.asyncDispose]();
    },
  };
}

/** Waits for all; the first failure stops the others, and is thrown when they have ended. */
async function bothOrNone<T>(running: readonly Promise<T>[], stop: () => void): Promise<T[]> {
  const failures: unknown[] = [];
  const watched = running.map((one) =>
    one.catch((error: unknown) => {
      failures.push(error);
      stop();
    }),
  );
  await Promise.all(watched);
  if (failures.length > 0) throw failures[0];
  return Promise.all(running);
}

function armOptions(options: Omit<TrialOptions, 'margin'>, arm: Arm) {
  const { arms, benchmarks, sampling, recordsFolder, store, failures, progress = silent, signal } = options;
  // Only a base is asked again and again with the same questions.
  const shared = arm === 'base' && store !== undefined && arms.base.serverId !== undefined ? { store } : {};
  return {
    ...{ arm, source: arms[arm], benchmarks, sampling, recordsFolder, ...shared, progress, signal },
    ...(failures && { failures }),
  };
}

/**
 * What two arms that answered the same questions support.
 *
 * @throws EspalierError `trial-invalid` when an arm's records are not exactly the questions
 */
export function compareRuns(
  {
    benchmarks,
    looks,
    skipped = [],
    margin,
  }: Pick<TrialOptions, 'benchmarks' | 'skipped' | 'margin'> & Pick<Stretch, 'looks'>,
  base: ArmRun,
  candidate: ArmRun,
): TrialResult {
  const all = benchmarks.map((_, index) => ({
    base: base.records[index]!,
    candidate: candidate.records[index]!,
  }));
  const results = adjusted(
    benchmarks.map((prepared, index) => compareArms(prepared, all[index]!, margin, looks?.[index])),
  );
  const reused = reusedIn(all);
  return {
    conditions: base.conditions,
    models: { base: base.model, candidate: candidate.model },
    margin,
    benchmarks: results,
    ...(skipped.length > 0 && { skipped: [...skipped] }),
    ...(reused && { reused }),
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
  await using open = openArm(armOptions(options, arm));
  const { conditions, model } = await open.facts();
  check(conditions, model);
  const records = await open.ask(options.benchmarks.map(({ questions }) => questions));
  return { conditions, model, records };
}

/** Whether an arm has nothing left to answer, so that its model is not needed. */
export async function hasAnswered(options: Omit<TrialOptions, 'margin'>, arm: Arm): Promise<boolean> {
  await using open = openArm(armOptions(options, arm));
  return await open.hasAnswered();
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
