import { EspalierError } from '../../common/index.ts';

/**
 * How far a candidate's next-token probabilities are from the base's, over the scored tokens of a text. KLD in nats. The
 * stored probabilities have 16 bits: a mean below 1e-4 is noise.
 */
export interface KlDivergence {
  meanKld: number;
  /** Standard error of the mean. */
  meanKldError: number;
  medianKld: number;
  /** 90th and 95th percentile; absent where the build does not print them. */
  p90Kld?: number;
  p95Kld?: number;
  /** 99th percentile. */
  p99Kld: number;
  /** 99.9th percentile. */
  p999Kld: number;
  maxKld: number;
  /** Share of tokens whose most probable next token is the same, 0..1. */
  sameTopRate: number;
  /** Root mean square of the change of the right token's probability, 0..1. */
  rmsDeltaP: number;
  /** The candidate's perplexity. */
  perplexity: number;
  /**
   * The base's, as llama.cpp computes it from the stored probabilities. These are cut off at e^-16 of the top one, so that
   * it is too low where the base is surprised: compare candidates with the base run as a candidate, not with this.
   */
  basePerplexity: number;
  /**
   * Mean KLD of each chunk. The tool prints running means to {@link KLD_STEP}, so that one of the n-th chunk may be off by
   * n times that, where those around it do not tell more; their mean is that of all, which has one decimal more.
   */
  chunkKlds: number[];
  /**
   * Share of each chunk's tokens whose most probable next token is the same, 0..1, as close as running shares of three decimals of
   * a percent give it: the count behind it is exact for texts of less than 100,000 scored tokens.
   */
  chunkSameTops: number[];
}

type Lists = 'chunkKlds' | 'chunkSameTops';

const NUMBER = String.raw`(-?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|nan|inf))`;

/** The lines of `llama-perplexity --kl-divergence` (build 11669); it has no JSON output. */
const LINES: Readonly<
  Record<Exclude<keyof KlDivergence, Lists>, { label: string; percent?: true; error?: true; optional?: true }>
> = {
  meanKld: { label: 'Mean    KLD' },
  meanKldError: { label: 'Mean    KLD', error: true },
  medianKld: { label: 'Median  KLD' },
  p90Kld: { label: '90.0%   KLD', optional: true },
  p95Kld: { label: '95.0%   KLD', optional: true },
  p99Kld: { label: '99.0%   KLD' },
  p999Kld: { label: '99.9%   KLD' },
  maxKld: { label: 'Maximum KLD' },
  sameTopRate: { label: 'Same top p', percent: true },
  rmsDeltaP: { label: 'RMS Δp', percent: true },
  perplexity: { label: 'Mean PPL(Q)' },
  basePerplexity: { label: 'Mean PPL(base)' },
};

/**
 * Reads the statistics that the tool prints.
 *
 * @throws EspalierError `llama-tool-failed` naming the first line that is missing or holds no number
 */
export function parseKlDivergence(stdout: string): KlDivergence {
  const entries = Object.entries(LINES).flatMap(([key, { label, percent, error, optional }]) => {
    const value = `${NUMBER}${error ? ` ± +${NUMBER}` : ''}`;
    const pattern = new RegExp(`^ *${escapeSpaced(label)} *: +${value}`, 'm');
    const match = stdout.match(pattern);
    if (optional === true && match === null) return [];
    const number = Number(error ? match?.[2] : match?.[1]);
    if (!Number.isFinite(number)) {
      const got = match ? `got ${match[0].trim()}` : 'which it did not print';
      throw new EspalierError(
        'llama-tool-failed',
        `llama-perplexity should print \`${label}: <number>\`, ${got}`,
        {
          details: { missing: label, output: stdout.slice(-4000) },
        },
      );
    }
    // `-0.000000` is a mean like any other, but -0 is no number to put into a report.
    return [[key, (percent ? number / 100 : number) || 0] as const];
  });
  const statistics = Object.fromEntries(entries) as unknown as Omit<KlDivergence, Lists>;
  return { ...statistics, ...chunkMeans(stdout, statistics.meanKld) };
}

/** A chunk's line: of its pairs the third is the mean KLD over all chunks so far, the fifth the share of equal top tokens. */
const CHUNK = new RegExp(
  String.raw`^ *(\d+)(?: +${NUMBER} ± +${NUMBER}){2} +(?<kld>${NUMBER}) ± +${NUMBER} +${NUMBER} ± +${NUMBER} % +(?<same>${NUMBER}) ±`,
  'gm',
);
/** The last decimal of the running means of the divergence. */
export const KLD_STEP = 1e-5;
/** That of the mean over all chunks. */
const LAST_STEP = 1e-6;

/** Chunks that the tool said it has read. */
export function chunksIn(stdout: string): number {
  return [...stdout.matchAll(CHUNK)].length;
}

/** @throws EspalierError `llama-tool-failed` when a line is missing */
function chunkMeans(stdout: string, meanKld: number): Pick<KlDivergence, Lists> {
  const rows = [...stdout.matchAll(CHUNK)].map(({ 1: number, groups }) => ({
    number: Number(number),
    kld: Number(groups?.kld),
    same: Number(groups?.same) / 100,
  }));
  const gap = rows.findIndex(({ number }, i) => number !== i + 1);
  if (rows.length === 0 || gap !== -1) {
    throw new EspalierError(
      'llama-tool-failed',
      `llama-perplexity should print a line for chunk ${gap === -1 ? 1 : gap + 1}`,
      {
        details: { missing: 'chunk', output: stdout.slice(-4000) },
      },
    );
  }
  const own = (sums: readonly number[]) => sums.map((sum, i) => rounded(sum - (sums[i - 1] ?? 0)));
  return {
    chunkKlds: own(
      sumsOf(
        rows.map(({ kld }) => kld),
        meanKld,
      ),
    ),
    chunkSameTops: own(rows.map(({ same }, i) => (i + 1) * same)),
  };
}

/**
 * Sums of running means. Each lies within the rounding of what is printed, which grows with the number of chunks; as no divergence is
 * negative, it is also no less than the sums before and no more than those after. The middle of what that leaves is taken: by the
 * means alone, every third of 375 chunks of facts without any divergence had a negative one, down to -0.19 nats. Where noise of the
 * stored probabilities makes that impossible, the sum before stays.
 *
 * @param all the mean over all chunks, which is printed with one decimal more
 */
function sumsOf(means: readonly number[], all: number): number[] {
  const least: number[] = [];
  const most = means.map((mean, i) => (i + 1) * (mean + KLD_STEP / 2));
  for (const [i, mean] of means.entries()) {
    least.push(Math.max(0, least[i - 1] ?? 0, (i + 1) * (mean - KLD_STEP / 2)));
  }
  const last = means.length - 1;
  least[last] = Math.max(least[last]!, means.length * (all - LAST_STEP / 2));
  most[last] = Math.min(most[last]!, means.length * (all + LAST_STEP / 2));
  for (let i = last - 1; i >= 0; i--) most[i] = Math.min(most[i]!, most[i + 1]!);
  return least.map((low, i) => (low + Math.max(low, most[i]!)) / 2);
}

function rounded(value: number): number {
  return Math.round(value * PRECISION) / PRECISION || 0;
}

/** More decimals than any chunk is known to. */
const PRECISION = 1e7;

/** A label as a pattern: its columns are padded with any number of blanks. */
function escapeSpaced(label: string): string {
  return label.replace(/[.()%]/g, '\\$&').replace(/ +/g, ' +');
}
