import { z } from 'zod';

const interval = z.tuple([z.number(), z.number()]);

/** What an edit of the router bias does to one plan. */
export const findingSchema = z.strictObject({
  method: z.string(),
  keep: z.int(),
  edit: z.string(),
  /** Mean KL divergence with the edit less that without, in nats; over chunks of text. */
  kld: z.strictObject({ difference: z.number(), interval, level: z.number(), chunks: z.int() }).optional(),
  /** Rate of right answers with the edit less that without. */
  answers: z.strictObject({ difference: z.number(), interval, questions: z.int() }).optional(),
  kind: z.enum(['helps', 'does-not-help', 'not-shown', 'control']),
  sentence: z.string(),
});
export type EditFinding = z.infer<typeof findingSchema>;
