import { z } from 'zod';
import { byModel } from './models.ts';

const rate = z.number().min(0).max(1);

/**
 * How far the candidate's next-token probabilities are from the base's, in words. From measurements of quantizations
 * (llama.cpp's README on Llama 3 8B: q8_0 0.0014, q6_K 0.0057, q5_K_M 0.011 nats), both the mean and the share of equal top
 * tokens must reach a band.
 */
const kldBandSchema = z.enum([
  'floor',
  'q8-class',
  'q6-class',
  'q5-class',
  'beyond-q5',
  'visible',
  'damaged',
]);
export type KldBand = z.infer<typeof kldBandSchema>;

/** What a chunk of the text adds to the means, so that these can be computed again. */
export const kldChunkSchema = z.strictObject({
  /**
   * KL divergence in nats, summed over the scored tokens of the chunk; of the n-th chunk to n * 1e-5 a token, as the tool prints
   * means of all chunks so far.
   */
  nats: z.number(),
  /** Of these tokens, those whose most probable next token is the same in both. */
  sameTop: z.int().min(0),
});

/** How far one model is from the base, over all scored tokens of a text. */
export const kldStatisticsSchema = z.strictObject({
  /** Nats; a mean below 1e-4 is the noise of 16-bit storage. */
  meanKld: z.number(),
  /** Standard error of the mean. */
  meanKldError: z.number().min(0),
  medianKld: z.number(),
  /** 90th and 95th percentile, where the tool prints them. */
  p90Kld: z.number().optional(),
  p95Kld: z.number().optional(),
  p99Kld: z.number(),
  p999Kld: z.number(),
  maxKld: z.number(),
  /** Share of tokens whose most probable next token is the same in both. */
  sameTopRate: rate,
  /** Root mean square of the change of the right token's probability. */
  rmsDeltaP: rate,
  perplexity: z.number().positive(),
});

/** 95 %, over the chunks: tokens of a chunk go together. */
const interval = z.tuple([z.number(), z.number()]);
const percentileInterval = z.tuple([z.number(), z.number().nullable()]);

const kldMeasuresSchema = kldStatisticsSchema.extend({
  /** Of the mean; absent for a single chunk. */
  interval: interval.optional(),
  /** Of the 99th and the 99.9th percentile; `null` where so few tokens have no upper end. Absent for a single chunk. */
  p99Interval: percentileInterval.optional(),
  p999Interval: percentileInterval.optional(),
  sameTopInterval: interval,
  band: kldBandSchema,
  /** In the order of the text. */
  chunks: z.array(kldChunkSchema),
});
export type KldMeasures = z.infer<typeof kldMeasuresSchema>;

export const kldResultSchema = z.strictObject({
  text: z.strictObject({
    source: z.string(),
    sha256: z.string(),
    license: z.string().optional(),
    /** Benchmarks of which it holds questions, where that was allowed. */
    overlaps: z.array(z.string()).optional(),
  }),
  /** Tokens of a chunk; of each the second half is scored. */
  contextTokens: z.int().positive(),
  chunks: z.int().positive(),
  scoredTokens: z.int().positive(),
  /** Perplexity of the base on these tokens, whole and not cut off. */
  basePerplexity: z.number().positive(),
  /** The base against its own stored probabilities: what the method itself adds. */
  floor: z.strictObject({ meanKld: z.number(), maxKld: z.number(), sameTopRate: rate }).optional(),
  /** How far each other model is from the base. */
  results: byModel(kldMeasuresSchema),
});
export type KldResult = z.infer<typeof kldResultSchema>;

/** The same of a text of one kind. */
export const kldCategorySchema = kldResultSchema.extend({
  /** `code`, `non-latin`. */
  category: z.string(),
  /** For people. */
  title: z.string(),
});
export type KldCategoryResult = z.infer<typeof kldCategorySchema>;

/** Upper ends of the bands: mean KLD in nats, and the least share of equal top tokens. */
const BANDS: readonly (readonly [KldBand, meanKld: number, sameTopRate: number])[] = [
  ['floor', 1e-4, 0.99],
  ['q8-class', 0.002, 0.97],
  ['q6-class', 0.006, 0.95],
  ['q5-class', 0.012, 0.93],
  ['beyond-q5', 0.03, 0],
  ['visible', 0.1, 0],
];

/** The first band that both numbers reach; an end belongs to its band. */
export function kldBand({ meanKld, sameTopRate }: Pick<KldMeasures, 'meanKld' | 'sameTopRate'>): KldBand {
  return BANDS.find(([, mean, same]) => meanKld <= mean && sameTopRate >= same)?.[0] ?? 'damaged';
}
