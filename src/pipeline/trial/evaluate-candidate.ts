import { join } from 'node:path';
import {
  answerAll,
  assertSameConditions,
  BASE,
  CANDIDATE,
  compareRuns,
  type ModelRun,
  readRecords,
  recordsName,
  type TrialOptions,
} from '../../evaluation/index.ts';
import type { CandidateNames, EvaluateCandidate, ModelPlace } from '../../search/index.ts';
import type { AnswersFolder } from '../../state/index.ts';
import type { RunContext } from '../inputs/index.ts';
import { type TrialSetup, trialOptions } from './setup/index.ts';

/** What lets candidates of one base answer the same questions. */
export interface CandidateEvaluator {
  /** Lets the base answer what it has not answered yet; candidates make it do so as well. @returns how many questions */
  answerBase(): Promise<number>;
  readonly evaluate: EvaluateCandidate;
  /** Answers that are kept of the base, or of a candidate by its key. */
  answered(key: string): Promise<number>;
}

/** The base that candidates are compared with. */
interface ComparedBase extends Pick<CandidateNames, 'id' | 'by'> {
  readonly place: ModelPlace;
}

/**
 * Lets many candidates of one base answer the same questions, each as in a trial of its own; the base answers once. Every
 * answer is kept in the run directory, so that what was interrupted continues with the next question.
 *
 * @param folder inside the run directory, for the records of these questions
 */
export function candidateEvaluator(
  { id, by, place }: ComparedBase,
  setup: TrialSetup,
  folder: AnswersFolder,
  context: RunContext,
): CandidateEvaluator {
  const base = {
    ...({ id: BASE, role: BASE, label: BASE } as const),
    ...{ modelId: id, ...place },
  };
  const against = (key: string, candidatePlace: ModelPlace) => {
    const candidate = {
      ...({ id: CANDIDATE, role: CANDIDATE, label: key } as const),
      ...{ modelId: `${id} ${by} ${key}`, ...candidatePlace },
    };
    return trialOptions([base, candidate], setup, context);
  };
  const at = (options: TrialOptions, name: string) => ({
    ...options,
    recordsFolder: context.runDir.answers(folder, name),
  });
  let baseRun: Promise<ModelRun> | undefined;
  const baseAnswers = (options: TrialOptions) => {
    baseRun ??= answerAll(at(options, BASE), BASE).catch((error: unknown) => {
      baseRun = undefined;
      throw error;
    });
    return baseRun;
  };
  const evaluate: EvaluateCandidate = async ({ key, place: own }) => {
    const options = against(key, own);
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
      const { records } = await baseAnswers(against(BASE, place));
      return records.reduce((sum, some) => sum + some.length, 0);
    },
    evaluate,
    async answered(key) {
      let sum = 0;
      for (const { benchmark } of setup.benchmarks) {
        const model = key === BASE ? BASE : CANDIDATE;
        const file = join(context.runDir.answers(folder, key), recordsName(model, benchmark.name));
        sum += (await readRecords(file)).length;
      }
      return sum;
    },
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
