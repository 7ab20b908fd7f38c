import { z } from 'zod';
import { refusalSchema, trialResultSchema } from '../../evaluation/index.ts';
import { acceptanceSchema } from './accept-schema.ts';

const candidateSchema = z.strictObject({
  method: z.string(),
  keep: z.int(),
  edit: z.string(),
  bytes: z.int(),
});

/** A pick and how it came about. */
export const pickSchema = z.strictObject({
  /** Clauses, as they were written. */
  gate: z.array(z.string()),
  /** Absent when no candidate passed. */
  picked: candidateSchema.optional(),
  /** Of every size with several candidates those that were compared with its first one, by text alone. */
  compared: z.array(acceptanceSchema),
  /** Smaller candidates and what stood against each: on the items of the sweep, or on the confirmation set. */
  refused: z.array(
    candidateSchema.extend({ on: z.enum(['sweep', 'confirmation']), refusals: z.array(refusalSchema) }),
  ),
  /** Candidates that were measured on the confirmation set, the picked one among them. */
  tested: z.int(),
  /** What the picked one did on the confirmation set: this is what may be said of it. */
  confirmation: z
    .strictObject({
      trial: trialResultSchema.optional(),
      texts: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
      kld: z.strictObject({ meanKld: z.number(), sameTopRate: z.number() }).optional(),
    })
    .optional(),
  sentence: z.string(),
});
export type Pick = z.infer<typeof pickSchema>;
export type ConfirmationResult = NonNullable<Pick['confirmation']>;
