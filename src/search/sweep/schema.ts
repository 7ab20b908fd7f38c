import { z } from 'zod';
import { trialResultSchema } from '../../evaluation/result.ts';
import { measuredSchema } from '../masks/results.ts';
import { findingSchema } from './edits.ts';
import { pickSchema } from './pick.ts';

const number = z.number();

/** One candidate of a sweep, and what it does to held-out text and to questions. */
const rowSchema = z.strictObject({
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
  domains: z.record(z.string(), measuredSchema),
  /** Against the base, as any trial; without the server's timings, which no two jobs share. */
  trial: trialResultSchema.optional(),
  /** By benchmark a digit a question, in their order, 1 for right: so that candidates can be compared with each other. */
  right: z.record(z.string(), z.string().regex(/^[01]+$/)).optional(),
});
export type SweepRow = z.infer<typeof rowSchema>;

export const sweepSchema = z
  .strictObject({
    base: z.strictObject({ name: z.string(), bytes: z.int(), id: z.string() }),
    /** mask: the base with experts switched off; cut: the file without them, where a mask would not route alike. */
    by: z.enum(['mask', 'cut']),
    inputs: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
    settings: z.strictObject({
      /** Which tokens count, where not all do. */
      scoreTokens: z.literal('assistant').optional(),
      chunks: z.union([z.literal('all'), z.int()]),
      chunkTokens: z.int(),
    }),
    rows: z.array(rowSchema),
    /** What each edit of the router bias does, where the same plan was measured without it. */
    findings: z.array(findingSchema).optional(),
    pick: pickSchema.optional(),
    tool: z.string(),
  })
  .describe('Candidates measured alike on held-out text, and on questions where asked');
export type Sweep = z.infer<typeof sweepSchema>;
