import { ARMS, type Arm, type BenchmarkResult } from '../../result.ts';
import { median } from '../../statistics/median.ts';
import type { SpeedComparison, SpeedResult, Spread } from './result.ts';

type Samples = Readonly<Record<Arm, readonly number[]>>;

/** What was measured, before anything is computed from it. */
export interface SpeedSamples
  extends Pick<SpeedResult, 'build' | 'backend' | 'flags' | 'promptTokens' | 'answerTokens'> {
  readonly prompt: Samples;
  readonly answer: Samples;
}

/** The result of a measurement, beside the answers of a trial. */
export function speedResult(
  { prompt, answer, ...known }: SpeedSamples,
  benchmarks: readonly BenchmarkResult[],
): SpeedResult {
  const answers = compare(answer);
  const meanAnswer = (arm: Arm) => {
    const tokens = meanTokens(benchmarks, arm);
    return { tokens, seconds: tokens / answers[arm].median };
  };
  return {
    ...known,
    rounds: prompt.base.length,
    prompt: compare(prompt),
    answer: answers,
    meanAnswer: { base: meanAnswer('base'), candidate: meanAnswer('candidate') },
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
  const samples = ({ base, candidate }: SpeedComparison): Samples => ({
    base: base.samples,
    candidate: candidate.samples,
  });
  return { ...known, prompt: samples(prompt), answer: samples(answer) };
}

function compare(samples: Samples): SpeedComparison {
  const [base, candidate] = ARMS.map((arm) => ({ samples: [...samples[arm]], ...spread(samples[arm]) }));
  const ratios = samples.candidate.map((value, round) => value / samples.base[round]!);
  return { base: base!, candidate: candidate!, ratio: spread(ratios) };
}

function spread(values: readonly number[]): Spread {
  return { median: median(values), low: Math.min(...values), high: Math.max(...values) };
}

/** Over all answers of an arm that the server could read. */
function meanTokens(benchmarks: readonly BenchmarkResult[], arm: Arm): number {
  let [tokens, answers] = [0, 0];
  for (const { questions, arms } of benchmarks) {
    const read = questions - arms[arm].formatFailures;
    tokens += read * arms[arm].meanAnswerTokens;
    answers += read;
  }
  return answers === 0 ? 0 : tokens / answers;
}
