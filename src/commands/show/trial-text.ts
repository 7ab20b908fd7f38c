import { formatBytes, formatPercent } from '../../common/index.ts';
import { BASE, CANDIDATE, ofModel, type TrialResult, withSubject } from '../../evaluation/index.ts';
import { effortTable } from '../../report/index.ts';
import type { Outputs } from '../definition/index.ts';
import { kldCategoriesText, kldText, memoryText, speedText } from './measurements-text.ts';
import { textTable } from './tables.ts';

/** Base and candidate side by side, and what that supports. */
export function trialText(trial: TrialResult): string {
  const header = ['benchmark', 'N', 'base', 'candidate', 'verdict'];
  const skipped = (trial.skipped ?? []).map(({ title, reason }) => `\n${title} was not run: ${reason}`);
  return (
    textTable([header, ...trialRows(trial, 'all', String)], [4]) +
    skipped.join('') +
    timeLimitText(trial) +
    effortText(trial) +
    rivalText(trial) +
    kldText(trial) +
    kldCategoriesText(trial) +
    speedText(trial) +
    memoryText(trial)
  );
}

/** A row for each benchmark and one for the whole: name, questions, accuracy of base and candidate, verdict. */
export function trialRows(
  { benchmarks, overall }: TrialResult,
  whole: string,
  count: (questions: number) => string,
): string[][] {
  const rowOf = (name: string, questions: number, rate: (id: string) => number, sentence: string) => [
    ...[name, count(questions), formatPercent(rate(BASE)), formatPercent(rate(CANDIDATE)), sentence],
  ];
  return [
    ...benchmarks.map((benchmark) =>
      rowOf(
        benchmark.title,
        benchmark.questions,
        (id) => ofModel(benchmark.results, id).accuracy,
        benchmark.pairs[0].verdict.sentence,
      ),
    ),
    rowOf(whole, overall.questions, (id) => ofModel(overall.accuracy, id), overall.pairs[0].verdict.sentence),
  ];
}

/** Empty where all questions were asked. */
export function timeLimitText({ timeLimit, overall }: TrialResult): string {
  if (timeLimit === undefined) return '';
  const { minutes, wanted, tokensPerSecond } = timeLimit;
  return `\n${overall.questions} of ${wanted} ${wanted === 1 ? 'question was' : 'questions were'} asked, as many as fit in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} at ${tokensPerSecond} tokens/s`;
}

/** A line for each of several reasoning efforts. */
function effortText(trial: TrialResult): string {
  return effortTable(trial)
    .map(
      ({ effort, base, candidate, longer, loops, verdict }) =>
        `\n${effort} effort: ${base} to ${candidate}, tokens x ${longer}, loops ${loops}: ${verdict}`,
    )
    .join('');
}

function rivalText(trial: TrialResult): string {
  return rivalLines(trial)
    .map((line) => `\n${line}`)
    .join('');
}

/** `rival-1, Q4_0 of the base (2.44 MB): the candidate is worse than …`, one for each rival. */
function rivalLines({ models, overall }: TrialResult): string[] {
  return models
    .filter(({ role }) => role === 'rival')
    .flatMap(({ id, label, bytes }) => {
      const pair = overall.pairs.find(({ against }) => against === id);
      const name = bytes === undefined ? label : `${label} (${formatBytes(bytes)})`;
      return pair === undefined ? [] : [`${id}, ${name}: ${withSubject('the candidate', pair.verdict)}`];
    });
}

export function trialOutputs({ overall }: TrialResult): Outputs {
  const {
    accuracy,
    pairs: [{ verdict }],
  } = overall;
  return {
    verdict: verdict.kind,
    'verdict-sentence': verdict.sentence,
    'base-accuracy': String(ofModel(accuracy, BASE)),
    'candidate-accuracy': String(ofModel(accuracy, CANDIDATE)),
  };
}
