import { z } from 'zod';
import { byModel } from './models.ts';

const speed = z.number().positive();
const count = z.int().positive();

/** Middle, least and largest of some values. */
const spreadSchema = z.strictObject({ median: speed, low: speed, high: speed });
export type Spread = z.infer<typeof spreadSchema>;

/** Tokens a second, round by round, and what follows from them. */
const seriesSchema = spreadSchema.extend({ samples: z.array(speed) });

const comparisonSchema = z.strictObject({
  models: byModel(seriesSchema),
  /** Each other model over the base within a round: above 1 is faster. */
  ratios: byModel(spreadSchema),
});
export type SpeedComparison = z.infer<typeof comparisonSchema>;

const answerSchema = z.strictObject({
  /** Mean over all questions of the trial. */
  tokens: z.number().min(0),
  /** That many at the median speed of an answer. */
  seconds: z.number().min(0),
});

export const speedResultSchema = z.strictObject({
  /** As llama-bench says it: `b11669`, `CPU`. */
  build: z.string(),
  backend: z.string(),
  /** Without the models' paths. */
  flags: z.array(z.string()),
  rounds: count,
  promptTokens: count,
  answerTokens: count,
  prompt: comparisonSchema,
  answer: comparisonSchema,
  /** A model that says more takes longer at the same tokens a second. */
  meanAnswer: byModel(answerSchema),
});
export type SpeedResult = z.infer<typeof speedResultSchema>;
