import { assertSameConditions, BASE, CANDIDATE } from '../evaluation/index.ts';
import { answerAll, compareRuns, type ModelRun, type TrialOptions } from '../evaluation/running.ts';
import type { CandidateFactory } from '../search/masks/index.ts';
import type { EvaluateCandidate } from '../search/sweep/index.ts';
import type { AnswersFolder } from '../state/run-files.ts';
import type { RunContext } from './context.ts';
import { trialOptions } from './stages/validate.ts';
import type { TrialSetup } from './trial/setup.ts';

/** What lets candidates of one base answer the same questions. */
export interface CandidateEvaluator {
  /** Lets the base answer what it has not answered yet; candidates make it do so as well. @returns how many questions */
  answerBase(): Promise<number>;
  readonly evaluate: EvaluateCandidate;
}

/**
 * Lets many candidates of one base answer the same questions, each as in a trial of its own; the base answers once. Every
 * answer is kept in the run directory, so that what was interrupted continues with the next question.
 *
 * @param folder inside the run directory, for the records of these questions
 */
export function candidateEvaluator(
  factory: CandidateFactory,
  setup: TrialSetup,
  folder: AnswersFolder,
  context: RunContext,
): CandidateEvaluator {
  const base = {
    ...({ id: BASE, role: BASE, label: BASE } as const),
    ...{ modelId: factory.id, path: async () => factory.basePath },
  };
  const against = (key: string, path: () => Promise<string>) => {
    const candidate = {
      ...({ id: CANDIDATE, role: CANDIDATE, label: key } as const),
      ...{ modelId: `${factory.id} ${factory.by} ${key}`, path },
    };
    return trialOptions([base, candidate], setup, context);
  };
  const at = (options: TrialOptions, name: string) => ({
    ...options,
    recordsFolder: context.runDir.answers(folder, name),
  });
  let baseRun: Promise<ModelRun> | undefined;
  const baseAnswers = (options: TrialOptions) => {
    baseRun ??= answerAll(at(options, BASE), BASE);
    return baseRun;
  };
  const evaluate: EvaluateCandidate = async (key, path) => {
    const options = against(key, path);
    const before = await baseAnswers(options);
    const after = await answerAll(at(options, key), CANDIDATE, (conditions) =>
      assertSameConditions(before.conditions, conditions, CANDIDATE),
    );
    const trial = compareRuns(options, {
      [BASE]: withoutTimings(before),
      [CANDIDATE]: withoutTimings(after),
    });
    const right = trial.benchmarks.map(({ benchmark }, index) => {
      const digits = after.records[index]!.map(({ correct }) => Number(correct));
      return [benchmark, digits.join('')] as const;
    });
    return { trial, right: Object.fromEntries(right) };
  };
  return {
    async answerBase() {
      const { records } = await baseAnswers(against(BASE, base.path));
      return records.reduce((sum, some) => sum + some.length, 0);
    },
    evaluate,
  };
}

/** Two runs of the same trial differ in nothing else: with times a sweep would not be the sum of its jobs. */
function withoutTimings({ records, ...run }: ModelRun): ModelRun {
  const untimed = records.map((some) =>
    some.map(({ reusedFrom: _, ...record }) => ({
      ...record,
      promptTokensPerSecond: 0,
      answerTokensPerSecond: 0,
    })),
  );
  return { ...run, records: untimed };
}
