import { z } from 'zod';
import { modelIdSchema } from './models.ts';

const rate = z.number().min(0).max(1);
/** Lower and upper end, 95 %. */
const interval = z.tuple([z.number(), z.number()]);
const count = z.int().min(0);

/**
 * What a comparison supports, in the words of the design:
 * - `withheld`: too many truncated answers, or the models differ in them; no claim is made;
 * - `base-at-floor`: it would be `non-inferior` or `no-difference-detected`, but the base is not shown to be better than guessing, so
 *   that there was nothing to lose; no claim is made;
 * - `identical`: every output of both models is the same text (the only case that may be called lossless);
 * - `worse` / `better`: the 95 % interval of the paired difference excludes 0; `worse` is said despite
 *   truncation when it holds even with every truncated answer of the first model counted as right;
 * - `non-inferior`: the upper one-sided 95 % bound of the loss is below the declared margin;
 * - `no-difference-detected`: none of these; always said with N.
 *
 * In this order: a loss that is small but sure is `worse`, not `non-inferior`. The rules are in verdict.ts and floor.ts.
 */
export const verdictKindSchema = z.enum([
  'identical',
  'non-inferior',
  'better',
  'worse',
  'no-difference-detected',
  'withheld',
  'base-at-floor',
]);
export type VerdictKind = z.infer<typeof verdictKindSchema>;

/** Whether a verdict says nothing of what was lost. */
export function claimsNothing({ kind }: Pick<Verdict, 'kind'>): boolean {
  return kind === 'withheld' || kind === 'base-at-floor';
}

const verdictSchema = z.strictObject({
  kind: verdictKindSchema,
  /** The words for the card, with N and interval: `worse by 25.7 pp (95 % CI 21.3 to 30.1, N = 400)`. */
  sentence: z.string(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** Answers of two models to the same questions, as counts of questions, and the paired test of them. */
const pairedSchema = z.strictObject({
  bothRight: count,
  /** Right by the second model of the pair, wrong by the first. */
  lost: count,
  /** Wrong by the second, right by the first. */
  gained: count,
  bothWrong: count,
  /** Accuracy of the first minus accuracy of the second; negative is a loss. */
  difference: z.number().min(-1).max(1),
  /** Of the paired test, 95 %: it excludes 0 exactly where the p is below 0.05. */
  interval,
  /** Exact two-sided McNemar p, of the same test as the interval; at an interim analysis, the repeated p-value that follows from it. */
  mcnemarP: rate,
  /** Items whose answer text is the same in both models. */
  sameAnswers: count,
  /**
   * Where questions were asked at several reasoning efforts or in several languages: answers to one question go together, and
   * interval and p are those of the mean over so many questions. The counts above are of answers.
   */
  byQuestion: z.strictObject({ questions: z.int().min(1), standardError: z.number().min(0) }).optional(),
});
export type Paired = z.infer<typeof pairedSchema>;

/** Which model of a pair is measured against which. */
const pairIds = { of: modelIdSchema, against: modelIdSchema };

/** What a number of questions can and cannot say. */
const precisionSchema = z.strictObject({
  /** The smallest loss that the answers rule out, one-sided 95 %. */
  excludedLoss: z.number(),
  /** The smallest true loss that so many questions would have shown four times in five. */
  detectableLoss: rate,
  /** The true difference is within the margin on both sides (two one-sided tests at 95 %). */
  equivalent: z.boolean(),
  /** Questions that would show a loss below the margin four times in five, if there is none. */
  questionsForMargin: count,
});
export type Precision = z.infer<typeof precisionSchema>;

/** The difference when questions of a subject are allowed to go together. */
const clusteredSchema = z.strictObject({
  clusters: count,
  standardError: z.number().min(0),
  interval,
  designEffect: z.number().min(0),
});

/** A ratio with its interval, 95 %. */
export const ratioSchema = z.strictObject({ ratio: z.number().min(0), interval });

/** One model against another on a benchmark. */
export const pairResultSchema = z.strictObject({
  ...pairIds,
  paired: pairedSchema,
  /** Absent where the data set has fewer than two subjects. */
  clustered: clusteredSchema.optional(),
  /** Paired bootstrap (of whole subjects where there are some) with the trial's seed, 95 %; absent at an interim analysis, which needs rarer tails. */
  bootstrap: interval.optional(),
  /** Accuracy of the first over that of the second; absent where nothing can be said. */
  recovery: ratioSchema.optional(),
  /** Tokens of an answer of the first over those of the second; absent where nothing can be said. */
  tokens: ratioSchema.optional(),
  precision: precisionSchema,
  /**
   * The McNemar p. Of the candidate against the base, the first benchmark asked for is the primary one and keeps its own; those
   * of the others are adjusted by Holm's method among themselves. Of rivals it is adjusted over all models of the benchmark.
   */
  adjustedP: rate,
  verdict: verdictSchema,
});
export type PairResult = z.infer<typeof pairResultSchema>;

/** One model against another over all questions. */
export const overallPairSchema = z.strictObject({
  ...pairIds,
  paired: pairedSchema,
  /** Accuracy of the first over that of the second; absent where nothing can be said. */
  recovery: ratioSchema.optional(),
  /** The McNemar p, adjusted by Holm's method over all pairs. */
  adjustedP: rate,
  verdict: verdictSchema,
});
export type OverallPair = z.infer<typeof overallPairSchema>;

/** At least one; the first is the candidate against the base. */
export const pairsSchema = <T extends z.ZodType>(pair: T) => z.tuple([pair], pair);
