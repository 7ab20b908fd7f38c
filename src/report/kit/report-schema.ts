import { z } from 'zod';
import { checkedSchema } from '../../bytes/index.ts';
import { jobsCostSchema } from '../../engines/index.ts';
import { kldResultSchema, refusalSchema, trialResultSchema } from '../../evaluation/index.ts';
import { writtenSchema } from '../../hub/index.ts';
import { curveSchema } from '../../search/index.ts';
import { trialCountSchema } from '../ledger/index.ts';
import { lineageSchema } from './lineage.ts';

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A model's size on one side of the cut. Bytes are of the whole file. */
const sizeSchema = z.strictObject({
  bytes: count,
  experts: count.describe('experts in each MoE layer'),
  parameters: count,
  /** Parameters that one token meets: everything but the experts it is not routed to. */
  activeParameters: count,
});

/** Of report.json: the minor number grows with what is added, the major one when something changes or goes. */
export const REPORT_VERSION = '1.0';

/**
 * report.json: everything that the card says, as data. The card's templates compute nothing.
 */
export const reportSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Major.minor, see schema/README.md. */
  schemaVersion: z.literal(REPORT_VERSION),
  tool: z.strictObject({ name: z.literal('espalier'), version: z.string() }),
  base: z.strictObject({
    /** Hub repo id, absent for a local base. */
    repo: z.string().optional(),
    /** Commit sha. */
    revision: z.string().optional(),
    file: z.string(),
    bytes: count,
    /** By which the base is known, here or on the Hub; of a split one over the SHA-256 of its shards. Whether its bytes were read: `proof.baseChecked`. */
    sha256: sha256.optional(),
    ...lineageSchema.shape,
  }),
  model: z.strictObject({
    /** `general.name`, or the file's name. */
    name: z.string(),
    architecture: z.string(),
    /** The label of the file name: `MXFP4`, `Q4_K_M`. */
    quantization: z.string(),
    contextLength: count.optional(),
    embeddingLength: count.optional(),
    headCount: count.optional(),
    headCountKv: count.optional(),
    /** Memory of the attention cache by tokens of context, one sequence, f16; absent where the header does not describe it. */
    kvCache: z
      .array(z.strictObject({ contextTokens: count, bytes: count, atMost: z.boolean() }))
      .min(1)
      .optional(),
    blockCount: count,
    moeLayers: count,
    expertsUsed: count,
    /** What the base's metadata says of how it is talked to. */
    chat: z
      .strictObject({
        /** Prompt format of the chat template; `other` for one that is not known. */
        format: z.string().optional(),
        /** Variable of the template that sets how long the model reasons. */
        reasoning: z.enum(['reasoning_effort', 'enable_thinking', 'thinking_budget']).optional(),
        /** The template renders tools. */
        tools: z.literal(true).optional(),
        /** `general.sampling.*`, by the flags of llama-server. */
        sampling: z.record(z.string(), z.number()).optional(),
      })
      .optional(),
    /** How many tensors of each type the candidate holds: `{ "MXFP4": 12, "F32": 41 }`. */
    tensorTypes: z.record(z.string(), count),
  }),
  plan: z.strictObject({
    name: z.string(),
    sha256,
    /** From the plan's origin: importance method, what it read, and its options. */
    method: z.string().optional(),
    inputs: z.array(z.strictObject({ name: z.string(), sha256 })).optional(),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    /** How many candidates answered questions of which data sets before this plan was picked. */
    asked: z
      .array(z.strictObject({ benchmark: z.string(), dataset: sha256, candidates: z.int().min(1) }))
      .optional(),
    /** Whether the plan was made for this base, names none (it was written by hand), or was made for another one. */
    binding: z.enum(['bound', 'unbound', 'other']),
    routerBias: z.enum(['keep', 'zero', 'shrink', 'values']),
    /** By which the router bias was multiplied, for `shrink`. */
    routerBiasFactor: z.number().optional(),
    /** Ids in the base of the experts removed, by layer. */
    removed: z.record(z.string(), z.array(count)),
    /** Layers are stored with as many experts as each keeps, which llama.cpp does not load; `sizes` has the largest number. */
    perLayer: z.literal(true).optional(),
  }),
  sizes: z.strictObject({ base: sizeSchema, candidate: sizeSchema }),
  candidate: z.strictObject({
    /** Of shards, the first: the one that is loaded. */
    file: z.string(),
    /** Of all files. */
    bytes: count,
    /** Of shards, that of the one file which they make together. */
    sha256,
    /** Absent where it is one file. */
    shards: z
      .array(z.strictObject({ file: z.string(), bytes: count, sha256 }))
      .min(2)
      .optional(),
  }),
  proof: z.strictObject({
    bytesCompared: count,
    /** Of these, bytes that are not a copy of the base: patched header, padding, edited router biases. */
    literalBytes: count,
    tensors: count,
    expertTensors: count,
    baseChecked: checkedSchema.describe(
      'sha256: all bytes of the base had its SHA-256; etag: it was read by ranges, and its SHA-256 was not checked',
    ),
  }),
  /** Absent when the run was told not to validate; the card then makes no claim about quality. */
  trial: trialResultSchema.optional(),
  /** KL divergence from the base, where it alone was measured. */
  kld: kldResultSchema.optional(),
  /** Of `records/kld.json` in the folder of the candidate, from which it follows. */
  kldSha256: sha256.optional(),
  /** What the trial ran on, for people: `16 CPU cores, NVIDIA H200`. */
  machine: z.string().optional(),
  /** What Jobs of the Hub took, where it ran in some. */
  jobs: jobsCostSchema.optional(),
  /** What was asked of the trial before anything is published, clause by clause, and which of it does not hold. */
  gate: z.strictObject({ asked: z.array(z.string()), refusals: z.array(refusalSchema) }),
  /** A sweep of the same base, where one was given. */
  curve: curveSchema.optional(),
  /** The ledger of the repo, as the release writes it; absent where nothing was tried. */
  ledger: z
    .strictObject({
      /** Of `ledger.jsonl`. */
      sha256,
      /** Its lines, and the one of this trial. */
      entries: z.int().positive(),
      number: z.int().positive(),
      /** Which of the trials on the same questions this is. */
      count: trialCountSchema,
    })
    .optional(),
  /** Where it is published, and the commands that repeat it. */
  release: z.strictObject({
    repo: z.string(),
    tag: z.string().optional(),
    /** File of the candidate that was tried, where this is another one of the same release. */
    primary: z.string().optional(),
    /** `2026-11-22`; the year of the citation. */
    date: z.iso.date().optional(),
    /** Benchmarks whose answers are published with it, `records/<model>-<benchmark>.jsonl` in the folder of the candidate. */
    records: z.array(z.string()),
    /** Files of the base's repo that were carried over byte for byte: projectors, importance matrix, Ollama's settings. */
    companions: z.array(z.strictObject({ path: z.string(), bytes: count, sha256 })).optional(),
    /**
     * What the release writes into the repo beside this report, with the SHA-256 of each file; of README.md the text between
     * the markers, and each value of its front matter. The next release takes away of it what it does not write again.
     */
    written: writtenSchema.optional(),
  }),
});
export type Report = z.infer<typeof reportSchema>;
