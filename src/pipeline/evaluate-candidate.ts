import { assertSameConditions } from '../evaluation/conditions.ts';
import { BASE, CANDIDATE } from '../evaluation/models.ts';
import { answerAll, compareRuns } from '../evaluation/run-trial.ts';
import type { ModelRun } from '../evaluation/trial-options.ts';
import type { CandidateFactory } from '../search/masks/candidate-factory.ts';
import type { EvaluateCandidate } from '../search/sweep/measure.ts';
import type { AnswersFolder } from '../state/run-directory.ts';
import type { RunContext } from './context.ts';
import { trialOptions } from './stages/validate.ts';
import type { TrialSetup } from './trial/setup.ts';

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
): EvaluateCandidate {
  const base = {
    ...({ id: BASE, role: BASE, label: BASE } as const),
    ...{ modelId: factory.id, path: async () => factory.basePath },
  };
  let baseRun: Promise<ModelRun> | undefined;
  return async (key, path) => {
    const candidate = {
      ...({ id: CANDIDATE, role: CANDIDATE, label: key } as const),
      ...{ modelId: `${factory.id} ${factory.by} ${key}`, path },
    };
    const options = trialOptions([base, candidate], setup, context);
    const at = (name: string) => ({ ...options, recordsFolder: context.runDir.answers(folder, name) });
    baseRun ??= answerAll(at(BASE), BASE);
    const before = await baseRun;
    const after = await answerAll(at(key), CANDIDATE, (conditions) =>
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
