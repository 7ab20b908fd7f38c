import { z } from 'zod';

/**
 * An interim analysis of a trial that ends as soon as its gate is decided. Its intervals reach further than those of a trial of
 * fixed length: they hold at all analyses jointly.
 */
export const interimAnalysisSchema = z.strictObject({
  /** Questions answered at each planned analysis; the last is all of them. */
  planned: z.array(z.int().positive()).min(1),
  /** Which of them this is, from 1. */
  number: z.int().positive(),
});

/** How a trial ended that was to end when its gate is decided. */
export const sequentialSchema = z
  .strictObject({
    /** What was to be decided: a gate. */
    rule: z.string(),
    /** `passes` and `refused` ended it; `undecided` where all questions were answered without either. */
    outcome: z.enum(['passes', 'refused', 'undecided']),
    /** Planned interim analyses, and the one that ended it. */
    analyses: z.int().positive(),
    analysis: z.int().positive(),
    /** How the error is shared among them. */
    spending: z.literal("Lan-DeMets, O'Brien-Fleming type"),
    /** Of the order in which the questions were asked. */
    seed: z.int(),
  })
  .refine(({ analysis, analyses }) => analysis <= analyses, 'an analysis beyond the last');
export type Sequential = z.infer<typeof sequentialSchema>;
