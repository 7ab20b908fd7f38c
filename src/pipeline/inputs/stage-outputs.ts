import { z } from 'zod';
import { provedBaseSchema } from '../../bytes/index.ts';
import { jobsCostSchema } from '../../engines/index.ts';
import { kldResultSchema, trialResultSchema } from '../../evaluation/index.ts';
import { resolvedBaseSchema } from './base.ts';

// What each stage leaves in the run directory, in the order of a run. A stage reads what those before it left.

/** The base, pinned, and what will be made of it. */
export const resolvedSchema = z.strictObject({
  base: resolvedBaseSchema,
  /** What will be made. */
  candidate: z.strictObject({
    /** Name as one file. */
    name: z.string(),
    /** Name of the file, or of the first shard. */
    file: z.string(),
    /** Exact size, of all shards together. */
    bytes: z.int().min(0),
    experts: z.int().min(1),
    /** Largest file, where it is limited. */
    maxShardBytes: z.int().min(1).optional(),
  }),
  /** Bytes of the base's weights that one token is computed with. */
  activeBytes: z.int().min(0),
  /** Tokens of context that the base was trained for, where its header says so. */
  contextTrain: z.int().min(1).optional(),
  /** `2026-11-22`, the day of the release as the card has it; fixed when the run begins. */
  date: z.iso.date(),
});
export type Resolved = z.infer<typeof resolvedSchema>;

/** A file of the candidate. */
const fileSchema = z.strictObject({
  /** Name inside the run directory. */
  file: z.string(),
  bytes: z.int().min(0),
  sha256: z.string(),
});

/** The candidate that was written. */
export const prunedSchema = z.strictObject({
  /** Of shards, the first: the one that is loaded. */
  file: z.string(),
  /** Of all files. */
  bytes: z.int().min(0),
  /** The file alone, or all shards in order. */
  files: z.array(fileSchema).min(1),
});
export type Pruned = z.infer<typeof prunedSchema>;
/** One file of a candidate. */
export type PrunedFile = z.infer<typeof fileSchema>;

const count = z.int().min(0);

/** What was proved of the candidate against the base. */
export const proofSchema = z.strictObject({
  bytesCompared: count,
  literalBytes: count,
  tensors: count,
  expertTensors: count,
  sha256: z.string(),
  claims: z.array(z.string()),
  base: provedBaseSchema,
});
export type Proof = z.infer<typeof proofSchema>;

/** The trial of the candidate. */
export const validatedSchema = z.strictObject({
  /** What it ran on, for people. */
  machine: z.string(),
  /** When the last answer was there. */
  ended: z.iso.datetime(),
  trial: trialResultSchema,
  /** What Jobs of the Hub took, where it ran in some; those of interrupted attempts among them. */
  jobs: jobsCostSchema.optional(),
});
export type Validated = z.infer<typeof validatedSchema>;

/** What stands where the trial does, for a candidate that is not tried. */
export const kldAloneSchema = z.strictObject({
  machine: z.string(),
  kld: kldResultSchema,
  /** Of the file that it follows from. */
  kldSha256: z.string(),
});
export type KldAlone = z.infer<typeof kldAloneSchema>;

/** What was published. */
export const releasedSchema = z.strictObject({
  repo: z.string(),
  commit: z.string(),
  /** Of the pull request, where it is one. */
  url: z.string(),
  created: z.boolean(),
  alreadyPublished: z.boolean(),
  pullRequest: z.boolean(),
  /** Of the large files, bytes that the Hub did not have, and all; where they went by Xet. */
  moved: z.strictObject({ newBytes: z.int().min(0), bytes: z.int().min(0) }).optional(),
  /** Measurements of an earlier release that this one has not, a sentence each. */
  lost: z.array(z.string()).optional(),
});
export type Released = z.infer<typeof releasedSchema>;
