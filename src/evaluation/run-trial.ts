import { EspalierError } from '../common/index.ts';
import type { Gate } from '../plan/index.ts';
import { openSession } from './answering/index.ts';
import { adjusted, compareModels, effortsOf, overallOf, reusedIn } from './comparison/index.ts';
import type { Conditions, ModelFacts } from './conditions.ts';
import { decidable, decide } from './gate/index.ts';
import { askedAt, plannedAnalyses } from './interim-order.ts';
import { openGroup } from './model-group.ts';
import type { PreparedBenchmark } from './questions/index.ts';
import {
  BASE,
  type ByModel,
  labelsOf,
  mapModels,
  ofModel,
  pairsOf,
  type SkippedBenchmark,
  type TrialResult,
} from './results/index.ts';
import type { InterimAnalysis } from './statistics/index.ts';
import { type ModelRun, sessionOptions, type TrialModel, type TrialOptions } from './trial-options.ts';

/** The questions of each benchmark up to an interim analysis; all of them where there are none. */
interface Portion {
  benchmarks: readonly PreparedBenchmark[];
  analyses?: readonly InterimAnalysis[];
}

/**
 * Runs a trial: all models answer the same questions, one after the other (the server of one ends before that of the next starts)
 * or concurrently; the results are compared. With `earlyStop` they do so up to each interim analysis, until one decides. Rivals
 * answer last, one after the other, what the others were asked.
 *
 * @throws EspalierError `trial-invalid` when the models' conditions differ or two loaded the same model; `usage`; and what the
 *   sessions throw
 */
export async function runTrial(options: TrialOptions): Promise<TrialResult> {
  checkOptions(options);
  const { earlyStop } = options;
  const portions = portionsOf(options);
  await using group = openGroup(options);
  for (const [index, portion] of portions.entries()) {
    const { benchmarks, analyses } = portion;
    const runs = await group.ask(benchmarks);
    const compare = (models: readonly TrialModel[], all: ByModel<ModelRun>) => ({
      ...compareRuns({ ...options, models, benchmarks, ...(analyses && { analyses }) }, all),
      ...(options.concurrent && { concurrent: true as const }),
    });
    const withRivals = async () =>
      compare(options.models, { ...runs, ...(await group.askRivals(benchmarks)) });
    if (earlyStop === undefined) {
      const whole = await withRivals();
      await group.close(benchmarks);
      return whole;
    }
    const result = compare(
      options.models.filter(({ role }) => role !== 'rival'),
      runs,
    );
    const outcome = decide(result, earlyStop.gate);
    const { questions, pairs } = result.overall;
    const message = `interim analysis ${index + 1} of ${portions.length}, ${questions} questions: ${outcome} (${pairs[0].verdict.sentence})`;
    options.progress?.({ type: 'note', level: 'info', message });
    if (outcome === 'undecided' && index < portions.length - 1) continue;
    const whole = await withRivals();
    await group.close(benchmarks);
    return {
      ...whole,
      sequential: {
        rule: ruleText(earlyStop.gate),
        outcome,
        analyses: portions.length,
        analysis: index + 1,
        spending: SPENDING,
        seed: earlyStop.seed,
      },
    };
  }
  throw new EspalierError('internal', 'the trial has no questions');
}

const SPENDING = "Lan-DeMets, O'Brien-Fleming type";

/** What is decided, as a gate that reads as the same. */
function ruleText(gate: Gate): string {
  return decidable(gate)
    .map(({ text }) => text)
    .join(', ');
}

function portionsOf({ benchmarks, earlyStop }: TrialOptions): Portion[] {
  if (earlyStop === undefined) return [{ benchmarks }];
  const { analyses, seed } = earlyStop;
  const planned = benchmarks.map(({ benchmark, questions }) =>
    plannedAnalyses(benchmark.title, questions.length, analyses),
  );
  return Array.from({ length: analyses }, (_, index) => {
    const at = planned.map((all) => all[index]!);
    return {
      analyses: at,
      benchmarks: benchmarks.map((prepared, which) => ({
        ...prepared,
        questions: askedAt(prepared.questions, at[which]!, seed),
      })),
    };
  });
}

/**
 * What models that answered the same questions support.
 *
 * @throws EspalierError `trial-invalid` when a model's records are not exactly the questions
 */
export function compareRuns(
  {
    models,
    benchmarks,
    analyses,
    skipped = [],
    margin,
  }: Pick<TrialOptions, 'models' | 'benchmarks' | 'skipped' | 'margin'> & Pick<Portion, 'analyses'>,
  runs: ByModel<ModelRun>,
): TrialResult {
  const ids = models.map(({ id }) => id);
  const pairs = pairsOf(models);
  const labels = labelsOf(models);
  const all = benchmarks.map((_, index) => mapModels(ids, (id) => ofModel(runs, id).records[index]!));
  const results = adjusted(
    benchmarks.map((prepared, index) =>
      compareModels(prepared, all[index]!, pairs, { margin, analysis: analyses?.[index], labels }),
    ),
  );
  const reused = reusedIn(all);
  const efforts = effortsOf(results, all, pairs, margin, labels);
  return {
    conditions: ofModel(runs, BASE).conditions,
    models: models.map(({ source: _, afterwards: __, ...identity }) => ({
      ...identity,
      loaded: ofModel(runs, identity.id).model,
    })),
    margin,
    benchmarks: results,
    ...(skipped.length > 0 && { skipped: [...skipped] }),
    ...(reused && { reused }),
    ...(efforts && { efforts }),
    overall: overallOf(results, all, pairs, margin, labels),
  };
}

/**
 * Lets one model answer all questions, or those that an earlier run left open: one may answer ahead, while its file is at hand.
 *
 * @param check called as soon as the server is known, before any question
 * @throws what the session throws
 */
export async function answerAll(
  options: Omit<TrialOptions, 'margin'>,
  id: string,
  check: (conditions: Conditions, model: ModelFacts) => void = () => {},
): Promise<ModelRun> {
  await using session = openSession(sessionOptions(options, id));
  const { conditions, model } = await session.facts();
  check(conditions, model);
  const records = await session.ask(options.benchmarks.map(({ questions }) => questions));
  return { conditions, model, records };
}

/** Whether a model has nothing left to answer, so that its file is not needed. */
export async function hasAnswered(options: Omit<TrialOptions, 'margin'>, id: string): Promise<boolean> {
  await using session = openSession(sessionOptions(options, id));
  return await session.hasAnswered();
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

/** @returns what a trial without questions is refused with */
export function noBenchmark(skipped: readonly SkippedBenchmark[]): EspalierError {
  const why = skipped.map(({ title, reason }) => `; ${title}: ${reason}`).join('');
  return new EspalierError('usage', `a trial needs at least one benchmark, got none${why}`, {
    hint: 'Give --benchmarks, for example mmlu:200,gsm8k.',
  });
}
