import { z } from 'zod';
import { trialResultSchema } from '../../evaluation/index.ts';
import { measuredSchema } from '../masks/index.ts';

const number = z.number();

/** One candidate of a sweep, and what it does to held-out text and to questions. */
export const rowSchema = z.strictObject({
  /** As it was given: a method's name, or a scores file's. */
  method: z.string(),
  keep: z.int(),
  edit: z.string(),
  /** Exact size of the candidate before its provenance, in bytes. */
  bytes: z.int(),
  /** Mean over the domains. */
  meanKld: number,
  /** Mean over the domains, 0..1. */
  sameTopRate: number,
  /** Share of conversations whose answer likely changes (of chunks, where all tokens count), mean over the domains. */
  changedAnswers: z.number().min(0).max(1),
  /** Share of conversations (or chunks) in which a most probable next token changed, mean over the domains. */
  changedTops: z.number().min(0).max(1),
  domains: z.record(z.string(), measuredSchema),
  /** Against the base, as any trial; without the server's timings, which no two jobs share. */
  trial: trialResultSchema.optional(),
  /** By benchmark a digit a question, in their order, 1 for right: so that candidates can be compared with each other. */
  right: z.record(z.string(), z.string().regex(/^[01]+$/)).optional(),
});
export type SweepRow = z.infer<typeof rowSchema>;
