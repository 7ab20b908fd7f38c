import { formatBinaryBytes, formatPercent } from '../common/units.ts';
import type { MemoryArm } from '../evaluation/measurements/memory/result.ts';
import type { SpeedComparison } from '../evaluation/measurements/speed/result.ts';
import type { TrialResult } from '../evaluation/result.ts';
import { type Outputs, textTable } from './result.ts';

/** Both arms side by side, and what that supports. */
export function trialText(trial: TrialResult): string {
  const rows = trial.benchmarks.map(({ title, questions, arms, verdict }) => [
    title,
    String(questions),
    formatPercent(arms.base.accuracy),
    formatPercent(arms.candidate.accuracy),
    verdict.sentence,
  ]);
  const { questions, accuracy, verdict } = trial.overall;
  const overall = ['all', String(questions), formatPercent(accuracy.base), formatPercent(accuracy.candidate)];
  const header = ['benchmark', 'N', 'base', 'candidate', 'verdict'];
  const skipped = (trial.skipped ?? []).map(({ title, reason }) => `\n${title} was not run: ${reason}`);
  return (
    textTable([header, ...rows, [...overall, verdict.sentence]], [4]) +
    skipped.join('') +
    kldText(trial) +
    speedText(trial) +
    memoryText(trial)
  );
}

function kldText({ kld }: TrialResult): string {
  if (kld === undefined) return '';
  const { meanKld, meanKldError, sameTopRate, scoredTokens, perplexity } = kld;
  return (
    `\nKL divergence ${meanKld.toFixed(4)} ± ${meanKldError.toFixed(4)}, same top token ${formatPercent(sameTopRate)}, ` +
    `perplexity ${perplexity.base.toFixed(3)} to ${perplexity.candidate.toFixed(3)} (${scoredTokens} tokens, ${kld.band})`
  );
}

function speedText({ speed }: TrialResult): string {
  if (speed === undefined) return '';
  const words = ({ base, candidate, ratio }: SpeedComparison) =>
    `${base.median.toFixed(1)} to ${candidate.median.toFixed(1)} tokens/s (x ${ratio.median.toFixed(3)}, ${ratio.low.toFixed(3)} to ${ratio.high.toFixed(3)})`;
  return `\nSpeed: prompt ${words(speed.prompt)}, answer ${words(speed.answer)}, ${speed.rounds} rounds`;
}

function memoryText({ memory }: TrialResult): string {
  if (memory === undefined) return '';
  const words = ({ devices, residentBytes, gpus = [] }: MemoryArm) =>
    [
      ...(devices ?? []).map(
        ({ name, model, context, compute }) => `${name} ${formatBinaryBytes(model + context + compute)}`,
      ),
      ...(residentBytes === undefined ? [] : [`process ${formatBinaryBytes(residentBytes)}`]),
      ...gpus.map(({ index, peakBytes }) => `GPU ${index} at most ${formatBinaryBytes(peakBytes)}`),
    ].join(', ');
  return `\nMemory: base ${words(memory.base)}; candidate ${words(memory.candidate)}`;
}

export function trialOutputs({ overall }: TrialResult): Outputs {
  return {
    verdict: overall.verdict.kind,
    'verdict-sentence': overall.verdict.sentence,
    'base-accuracy': String(overall.accuracy.base),
    'candidate-accuracy': String(overall.accuracy.candidate),
  };
}
