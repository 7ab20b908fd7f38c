import { z } from 'zod';
import { type KlDivergence, scoredTokens } from '../../../llama/index.ts';
import { type KldMeasures, kldBand, kldChunkSchema, kldStatisticsSchema } from '../../results/index.ts';
import {
  designEffect,
  type Interval,
  mean,
  meanInterval,
  type QuantileInterval,
  quantileInterval,
  wilson,
} from '../../statistics/index.ts';

/** What was measured of one model on one text, as it is published: every number of a result follows from it. */
export const kldRecordSchema = z.strictObject({
  /** Over all scored tokens, as llama-perplexity prints it. */
  statistics: kldStatisticsSchema,
  /** Scored tokens of a chunk. */
  tokens: z.int().positive(),
  /** In the order of the text. */
  chunks: z.array(kldChunkSchema).min(1),
});
export type KldRecord = z.infer<typeof kldRecordSchema>;

/** A measurement as it is published. */
export function kldRecord(measured: KlDivergence, contextTokens: number): KldRecord {
  // llama-perplexity computes it from 16-bit values that are cut off below: too low where the base is surprised.
  const { basePerplexity: _, chunkKlds, chunkSameTops, ...statistics } = measured;
  const tokens = scoredTokens(contextTokens);
  return {
    statistics,
    tokens,
    chunks: chunkKlds.map((kld, at) => ({
      nats: Number((kld * tokens).toFixed(SUM_DECIMALS)),
      sameTop: Math.round((chunkSameTops[at] ?? 0) * tokens),
    })),
  };
}

/** Of a sum: more than the tool prints. */
const SUM_DECIMALS = 4;

/** What is reported of a measurement: the statistics, with intervals over the chunks. */
export function kldMeasures(record: KldRecord): KldMeasures {
  const { statistics, tokens, chunks } = record;
  const interval = meanInterval(chunks.map(({ nats }) => nats / tokens));
  const [p99Interval, p999Interval] = [0.01, 0.001].map((tail) => percentileInterval(record, tail));
  return {
    ...statistics,
    ...(interval && { interval }),
    ...(p99Interval && { p99Interval }),
    ...(p999Interval && { p999Interval }),
    sameTopInterval: sameTopInterval(record),
    band: kldBand(statistics),
    chunks,
  };
}

/** Chunks that all have the same count, and a single one, say nothing of how chunks differ: then of tokens by themselves. */
function sameTopInterval({ tokens, chunks }: KldRecord): Interval {
  const counts = chunks.map(({ sameTop }) => sameTop);
  const interval = meanInterval(counts.map((count) => count / tokens));
  if (interval === undefined || new Set(counts).size === 1)
    return wilson(
      counts.reduce((sum, count) => sum + count, 0),
      counts.length * tokens,
    );
  return [Math.max(0, interval[0]), Math.min(1, interval[1])];
}

/**
 * Interval of a percentile over all tokens. How much tokens of a chunk go together is taken from the counts of changed top tokens:
 * those are the tokens with a large divergence, and more of them than are above the percentile, which go together less.
 */
function percentileInterval(
  { statistics, tokens, chunks }: KldRecord,
  tail: number,
): QuantileInterval | undefined {
  const effect = designEffect(
    chunks.map(({ sameTop }) => tokens - sameTop),
    tokens,
  );
  if (effect === undefined) return undefined;
  const all = tokens * chunks.length;
  const { medianKld, p90Kld, p95Kld, p99Kld, p999Kld, maxKld } = statistics;
  const percentiles = [
    [0.5, medianKld],
    [0.1, p90Kld],
    [0.05, p95Kld],
    [0.01, p99Kld],
    [0.001, p999Kld],
  ] as const;
  const largest = { tail: 1 / (all + 1), value: maxKld };
  const knots = percentiles.flatMap(([tail, value]) =>
    value === undefined || tail <= largest.tail ? [] : [{ tail, value }],
  );
  return quantileInterval(tail, all / effect, [...knots, largest]);
}

/** Half of the last decimal that llama-perplexity prints of a running mean, and a little for sums that were rounded as well. */
const ROUNDING = 1e-5;

/** Why the chunks of a record are not those of its statistics; undefined where they are. */
export function disagreement({ statistics, tokens, chunks }: KldRecord): string | undefined {
  const meanOf = (value: (chunk: KldRecord['chunks'][number]) => number) =>
    mean(chunks.map((chunk) => value(chunk) / tokens));
  const [kld, sameTop] = [meanOf(({ nats }) => nats), meanOf((chunk) => chunk.sameTop)];
  if (Math.abs(kld - statistics.meanKld) > ROUNDING)
    return `its chunks have a mean of ${kld.toFixed(5)} nats, but its statistics say ${statistics.meanKld}`;
  if (Math.abs(sameTop - statistics.sameTopRate) > ROUNDING)
    return `its chunks have the same top token in ${sameTop.toFixed(5)} of all, but its statistics say ${statistics.sameTopRate}`;
  return undefined;
}
