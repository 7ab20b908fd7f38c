import { formatBinaryBytes, formatPercent } from '../../common/index.ts';
import {
  BASE,
  CANDIDATE,
  type MemoryUse,
  ofModel,
  type SpeedComparison,
  type TrialResult,
} from '../../evaluation/index.ts';
import { kldCategoryTable } from '../../report/index.ts';

/** KL divergence of the candidate as a line; empty where it was not measured, as of the functions below. */
export function kldText({ kld }: Pick<TrialResult, 'kld'>): string {
  if (kld === undefined) return '';
  const { scoredTokens, basePerplexity } = kld;
  const { meanKld, meanKldError, sameTopRate, perplexity, band } = ofModel(kld.results, CANDIDATE);
  return (
    `\nKL divergence ${meanKld.toFixed(4)} ± ${meanKldError.toFixed(4)}, same top token ${formatPercent(sameTopRate)}, ` +
    `perplexity ${basePerplexity.toFixed(3)} to ${perplexity.toFixed(3)} (${scoredTokens} tokens, ${band})`
  );
}

export function kldCategoriesText({ kldCategories }: TrialResult): string {
  return kldCategoryTable(kldCategories)
    .map(
      ({ title, mean, p99, sameTop }) =>
        `\nKL divergence, ${title}: ${mean}, 99 % ${p99}, same top token ${sameTop}`,
    )
    .join('');
}

export function speedText({ speed }: TrialResult): string {
  if (speed === undefined) return '';
  const words = ({ models, ratios }: SpeedComparison) => {
    const [base, candidate] = [ofModel(models, BASE), ofModel(models, CANDIDATE)];
    const ratio = ofModel(ratios, CANDIDATE);
    return `${base.median.toFixed(1)} to ${candidate.median.toFixed(1)} tokens/s (x ${ratio.median.toFixed(3)}, ${ratio.low.toFixed(3)} to ${ratio.high.toFixed(3)})`;
  };
  return `\nSpeed: prompt ${words(speed.prompt)}, answer ${words(speed.answer)}, ${speed.rounds} rounds`;
}

export function memoryText({ memory }: TrialResult): string {
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
