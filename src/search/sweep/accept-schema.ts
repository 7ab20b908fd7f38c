import { z } from 'zod';

/** How one candidate compares with the reference of its size, on held-out text. */
export const acceptanceSchema = z.strictObject({
  method: z.string(),
  keep: z.int(),
  edit: z.string(),
  /** Of the upper bound: 0.95 with one try, nearer to 1 with more. */
  level: z.number(),
  /** J of the candidate less that of the reference, and its one-sided bounds; absent where nothing is known. */
  difference: z.number().optional(),
  lower: z.number().optional(),
  upper: z.number().optional(),
  /** Domains where the lower bound is above 0. */
  worse: z.array(z.strictObject({ domain: z.string(), difference: z.number(), lower: z.number() })),
  accepted: z.boolean(),
  sentence: z.string(),
});
export type AcceptanceResult = z.infer<typeof acceptanceSchema>;
