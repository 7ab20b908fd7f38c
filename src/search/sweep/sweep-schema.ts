import { z } from 'zod';
import { readJsonFile } from '../../common/index.ts';
import { FIT } from '../masks/index.ts';
import { findingSchema } from './finding.ts';
import { pickSchema } from './pick-schema.ts';
import { rowSchema } from './sweep-row.ts';

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
      chunkTokens: z.union([z.literal(FIT), z.int()]),
    }),
    rows: z.array(rowSchema),
    /** What each edit of the router bias does, where the same plan was measured without it. */
    findings: z.array(findingSchema).optional(),
    pick: pickSchema.optional(),
    tool: z.string(),
  })
  .describe('Candidates measured under the same conditions on held-out text, and on questions if asked');
export type Sweep = z.infer<typeof sweepSchema>;

/** @throws EspalierError `file-unreadable`, `dataset-invalid` */
export async function readSweep(path: string): Promise<Sweep> {
  return readJsonFile(sweepSchema, path, 'dataset-invalid');
}
