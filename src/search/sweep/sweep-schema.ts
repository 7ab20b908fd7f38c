import { z } from 'zod';
import { readJsonFile } from '../../common/index.ts';
import { refusalSchema, trialResultSchema } from '../../evaluation/index.ts';
import { FIT, LOSSES, measuredSchema } from '../masks/index.ts';

/** How one candidate compares with the reference of its size, on held-out text. */
export const acceptanceSchema = z.strictObject({
  method: z.string(),
  keep: z.int(),
  edit: z.string(),
  /** What is compared: the share of conversations whose answer likely changes, or the mean KL divergence. */
  loss: z.enum(LOSSES),
  /** Of the upper bound: 0.95 with one try, nearer to 1 with more. */
  level: z.number(),
  /** The loss of the candidate less that of the reference, and its one-sided bounds; absent where nothing is known. */
  difference: z.number().optional(),
  lower: z.number().optional(),
  upper: z.number().optional(),
  /** Domains where the lower bound is above 0. */
  worse: z.array(z.strictObject({ domain: z.string(), difference: z.number(), lower: z.number() })),
  accepted: z.boolean(),
  sentence: z.string(),
});
export type AcceptanceResult = z.infer<typeof acceptanceSchema>;

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
