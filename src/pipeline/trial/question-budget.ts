import { z } from 'zod';
import { EspalierError, formatInteger } from '../../common/index.ts';
import {
  answerAll,
  countsWithin,
  firstOf,
  LEAST_QUESTIONS,
  leastOf,
  type Pace,
  type PreparedBenchmark,
  paceOf,
  secondsFor,
} from '../../evaluation/index.ts';
import { Memo, type MemoKey } from '../../state/index.ts';
import type { RunContext } from '../inputs/index.ts';
import { assumedPace, durationText, type TimePlan } from './estimate/index.ts';
import { retryOnOutOfMemory } from './retry-on-out-of-memory.ts';
import { identityOf, type TestedModels, type TrialSetup, trialOptions } from './setup/index.ts';

/** How many questions were chosen for a time, and by what; for the report. */
const chosenSchema = z.strictObject({
  counts: z.array(z.int().min(0)),
  tokensPerSecond: z.number().min(0),
});

/** Answers of each benchmark, in multiples of the slots, that the pace is taken from: all slots are busy meanwhile. */
const WARM_UP_ROUNDS = 2;

/**
 * Cuts a trial to what can be answered in a time: the base answers the first questions of each benchmark (they count), and as
 * many are chosen as both models answer at that pace. A run that goes on later stays with what was chosen.
 *
 * @param minutes that both models may answer for
 * @param assumed pace of machines on which nothing is timed first, as each start is paid
 * @throws EspalierError `usage` with both times where not even {@link LEAST_QUESTIONS} of each benchmark fit
 */
async function withinMinutes(
  setup: TrialSetup,
  minutes: number,
  models: TestedModels,
  context: RunContext,
  assumed?: Pace,
): Promise<TrialSetup> {
  const { settings, benchmarks } = setup;
  const memo = new Memo(
    context.runDir.questionBudget,
    budgetKey(setup, minutes, models, assumed),
    chosenSchema,
  );
  const { counts, tokensPerSecond } = await memo.readOr(async () => {
    const pace = assumed ?? (await paceOfBase(setup, models, context));
    const chosen = countsWithin(benchmarks, pace, minutes * 60);
    if (chosen === undefined) throw tooSlow(benchmarks, pace, minutes);
    const all = benchmarks.map(({ questions }) => questions.length);
    const message = paceText(pace, { all, chosen, minutes, isAssumed: assumed !== undefined });
    context.progress({ type: 'note', level: sum(chosen) < sum(all) ? 'warning' : 'info', message });
    return { counts: chosen, tokensPerSecond: pace.tokensPerSecond };
  });
  const wanted = sum(benchmarks.map(({ questions }) => questions.length));
  if (sum(counts) === wanted) return setup;
  return {
    ...setup,
    benchmarks: benchmarks.map((prepared, index) => only(prepared, counts[index] ?? 0, settings.seed)),
    timeLimit: { minutes, wanted, tokensPerSecond: Number(tokensPerSecond.toPrecision(3)) },
  };
}

/** The same where there is a limit; on machines that are paid by an assumed pace. */
export async function withinTime(
  setup: TrialSetup,
  { minutes, machine }: TimePlan,
  activeBytes: number,
  models: TestedModels,
  context: RunContext,
): Promise<TrialSetup> {
  if (minutes === undefined) return setup;
  const isPaid = setup.engine?.jobs !== undefined;
  const assumed = isPaid ? assumedPace(setup.benchmarks, activeBytes, machine, models.length) : undefined;
  return await withinMinutes(setup, minutes, models, context, assumed);
}

/** Everything that it depends on how many questions are answered in a time. */
export function budgetKey(
  {
    settings,
    benchmarks,
    engine,
    hardware,
  }: Pick<TrialSetup, 'settings' | 'benchmarks' | 'engine' | 'hardware'>,
  minutes: number,
  models: readonly { readonly modelId: string }[],
  assumed?: Pace,
): MemoKey {
  const { slots, context, gpuLayers, seed } = settings;
  return {
    ...{ minutes, assumed, slots, context, gpuLayers, seed, hardware },
    models: models.map(({ modelId }) => modelId),
    engine: [settings.engine, engine?.identity],
    benchmarks: benchmarks.map(identityOf),
  };
}

/** The pace of the base here, from its first answers to each benchmark. */
async function paceOfBase(asked: TrialSetup, models: TestedModels, context: RunContext): Promise<Pace> {
  const { settings, benchmarks } = asked;
  const first = benchmarks.map((prepared) =>
    prepared.benchmark.samples === undefined
      ? only(prepared, Math.min(LEAST_QUESTIONS, WARM_UP_ROUNDS * settings.slots), settings.seed)
      : prepared,
  );
  const { conditions, records } = await retryOnOutOfMemory(asked, models, context, (fit) =>
    answerAll(trialOptions(models, { ...fit, benchmarks: first }, context), 'base'),
  );
  return paceOf(records, conditions.slots, models.length);
}

function only(prepared: PreparedBenchmark, count: number, seed: number): PreparedBenchmark {
  if (count >= prepared.questions.length) return prepared;
  return { ...prepared, questions: firstOf(prepared.questions, count, seed), seed };
}

interface Choice {
  readonly all: readonly number[];
  readonly chosen: readonly number[];
  readonly minutes: number;
  readonly isAssumed: boolean;
}

function paceText(pace: Pace, { all, chosen, minutes, isAssumed }: Choice): string {
  const hours = (counts: readonly number[]) => durationText(secondsFor(counts, pace) / 3600);
  const where = isAssumed ? 'assumed' : `here (${pace.slots} answers at a time)`;
  const here = `${rateText(pace)} ${where}: all ${formatInteger(sum(all))} questions to ${pace.models} models take about ${hours(all)}`;
  if (sum(chosen) === sum(all)) return `${here}; max-minutes ${minutes} allows that`;
  return `${here}; ${formatInteger(sum(chosen))} of them, in proportion from each subject, are asked in about ${hours(chosen)} (max-minutes ${minutes}). A GPU that is ten times as fast would take ${durationText(secondsFor(all, pace) / 36_000)} for all`;
}

function tooSlow(benchmarks: readonly PreparedBenchmark[], pace: Pace, minutes: number): EspalierError {
  const least = benchmarks.map(({ benchmark, questions }) => leastOf(benchmark, questions.length));
  const needed = durationText(secondsFor(least, pace) / 3600);
  return new EspalierError(
    'usage',
    `max-minutes is ${minutes}, which is not enough here: ${formatInteger(sum(least))} questions, the fewest that are asked, take about ${needed} at ${rateText(pace)}`,
    {
      hint: 'Give a higher --max-minutes, fewer --benchmarks, a machine with a GPU, or --runner hf-jobs.',
      details: { minutes, questions: sum(least), tokensPerSecond: pace.tokensPerSecond },
    },
  );
}

function rateText({ tokensPerSecond }: Pace): string {
  return `${Number(tokensPerSecond.toPrecision(2))} tokens/s`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
