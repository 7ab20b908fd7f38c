import { formatBinaryBytes, formatBytes, formatPercent } from '../common/index.ts';
import {
  BASE,
  CANDIDATE,
  type MemoryUse,
  ofModel,
  type SpeedComparison,
  type TrialResult,
  withSubject,
} from '../evaluation/index.ts';
import { effortTable, kldCategoryTable } from '../report/index.ts';
import type { Outputs } from './command.ts';
import { textTable } from './format-result.ts';

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
    ...benchmarks.map(({ title, questions, results, pairs: [{ verdict }] }) =>
      rowOf(title, questions, (id) => ofModel(results, id).accuracy, verdict.sentence),
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
export function rivalLines({ models, overall }: TrialResult): string[] {
  return models
    .filter(({ role }) => role === 'rival')
    .flatMap(({ id, label, bytes }) => {
      const pair = overall.pairs.find(({ against }) => against === id);
      const name = bytes === undefined ? label : `${label} (${formatBytes(bytes)})`;
      return pair === undefined ? [] : [`${id}, ${name}: ${withSubject('the candidate', pair.verdict)}`];
    });
}

export function kldText({ kld }: Pick<TrialResult, 'kld'>): string {
  if (kld === undefined) return '';
  const { scoredTokens, basePerplexity } = kld;
  const { meanKld, meanKldError, sameTopRate, perplexity, band } = ofModel(kld.results, CANDIDATE);
  return (
    `\nKL divergence ${meanKld.toFixed(4)} ± ${meanKldError.toFixed(4)}, same top token ${formatPercent(sameTopRate)}, ` +
    `perplexity ${basePerplexity.toFixed(3)} to ${perplexity.toFixed(3)} (${scoredTokens} tokens, ${band})`
  );
}

function kldCategoriesText({ kldCategories }: TrialResult): string {
  return kldCategoryTable(kldCategories)
    .map(
      ({ title, mean, p99, sameTop }) =>
        `\nKL divergence, ${title}: ${mean}, 99 % ${p99}, same top token ${sameTop}`,
    )
    .join('');
}

function speedText({ speed }: TrialResult): string {
  if (speed === undefined) return '';
  const words = ({ models, ratios }: SpeedComparison) => {
    const [base, candidate] = [ofModel(models, BASE), ofModel(models, CANDIDATE)];
    const ratio = ofModel(ratios, CANDIDATE);
    return `${base.median.toFixed(1)} to ${candidate.median.toFixed(1)} tokens/s (x ${ratio.median.toFixed(3)}, ${ratio.low.toFixed(3)} to ${ratio.high.toFixed(3)})`;
  };
  return `\nSpeed: prompt ${words(speed.prompt)}, answer ${words(speed.answer)}, ${speed.rounds} rounds`;
}

function memoryText({ memory }: TrialResult): string {
  if (memory === undefined) return '';
  const words = ({ devices, residentBytes, gpus = [] }: MemoryUse) =>
    [
      ...(devices ?? []).map(
        ({ name, model, context, compute }) => `${name} ${formatBinaryBytes(model + context + compute)}`,
      ),
      ...(residentBytes === undefined ? [] : [`process ${formatBinaryBytes(residentBytes)}`]),
      ...gpus.map(({ index, peakBytes }) => `GPU ${index} at most ${formatBinaryBytes(peakBytes)}`),
    ].join(', ');
  const all = Object.entries(memory.models).map(([id, use]) => `${id} ${words(use)}`);
  return `\nMemory: ${all.join('; ')}`;
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
