import { z } from 'zod';
import {
  BASE,
  type ByModel,
  byModel,
  mapModels,
  ofModel,
  type SpeedComparison,
  type SpeedResult,
  type Spread,
  speedResultSchema,
} from '../../results/index.ts';
import { median } from '../../statistics/index.ts';

/** Of the result of a benchmark, how long the answers were. */
interface Answered {
  readonly questions: number;
  readonly results: ByModel<{ readonly formatFailures: number; readonly meanAnswerTokens: number }>;
}

/** Tokens a second of each model, round by round. */
const samplesSchema = byModel(z.array(z.number().positive()));
type Samples = ByModel<readonly number[]>;

/** What was measured, before anything is computed from it. */
export const speedSamplesSchema = speedResultSchema
  .omit({ rounds: true, meanAnswer: true })
  .extend({ prompt: samplesSchema, answer: samplesSchema });
export type SpeedSamples = z.infer<typeof speedSamplesSchema>;

/** The result of a measurement, beside the answers of a trial. */
export function speedResult(
  { prompt, answer, ...known }: SpeedSamples,
  benchmarks: readonly Answered[],
): SpeedResult {
  const answers = compare(answer);
  const meanAnswer = (model: string) => {
    const tokens = meanTokens(benchmarks, model);
    return { tokens, seconds: tokens / ofModel(answers.models, model).median };
  };
  return {
    ...known,
    rounds: ofModel(prompt, BASE).length,
    prompt: compare(prompt),
    answer: answers,
    meanAnswer: mapModels(Object.keys(answer), meanAnswer),
  };
}

/** The samples of a result, to compute it again. */
export function samplesOf({
  rounds: _,
  meanAnswer: __,
  prompt,
  answer,
  ...known
}: SpeedResult): SpeedSamples {
  const samples = ({ models }: SpeedComparison) =>
    mapModels(Object.keys(models), (model) => [...ofModel(models, model).samples]);
  return { ...known, prompt: samples(prompt), answer: samples(answer) };
}

function compare(samples: Samples): SpeedComparison {
  const models = Object.keys(samples);
  const base = ofModel(samples, BASE);
  const of = (model: string) => ofModel(samples, model);
  const ratios = (model: string) => of(model).map((value, round) => value / base[round]!);
  return {
    models: mapModels(models, (model) => ({ samples: [...of(model)], ...spread(of(model)) })),
    ratios: mapModels(
      models.filter((model) => model !== BASE),
      (model) => spread(ratios(model)),
    ),
  };
}

function spread(values: readonly number[]): Spread {
  return { median: median(values), low: Math.min(...values), high: Math.max(...values) };
}

/** Over all answers of a model that the server could read. */
function meanTokens(benchmarks: readonly Answered[], model: string): number {
  let [tokens, answers] = [0, 0];
  for (const { questions, results } of benchmarks) {
    const { formatFailures, meanAnswerTokens } = ofModel(results, model);
    const read = questions - formatFailures;
    tokens += read * meanAnswerTokens;
    answers += read;
  }
  return answers === 0 ? 0 : tokens / answers;
}
