import { z } from 'zod';
import { EFFORTS } from '../benchmarks/index.ts';
import { interimAnalysisSchema } from './interim-result.ts';
import { byModel } from './models.ts';
import { overallPairSchema, pairsSchema, ratioSchema } from './pair-result.ts';

const count = z.int().min(0);

/** All questions of a trial at one of several reasoning efforts. */
export const effortResultSchema = z.strictObject({
  effort: z.enum(EFFORTS),
  questions: count,
  analysis: interimAnalysisSchema.optional(),
  /** By model. */
  accuracy: byModel(z.number().min(0).max(1)),
  answers: byModel(
    z.strictObject({
      truncated: count,
      unparsed: count,
      formatFailures: count,
      loops: count,
      meanAnswerTokens: z.number().min(0),
      /** That a mean answer held a slot of the server, prompt and answer; absent where the server timed none. */
      meanSeconds: z.number().positive().optional(),
    }),
  ),
  pairs: pairsSchema(
    overallPairSchema.extend({
      /** Tokens of an answer of the first over those of the second; absent where nothing can be said. */
      tokens: ratioSchema.optional(),
    }),
  ),
});
export type EffortResult = z.infer<typeof effortResultSchema>;
