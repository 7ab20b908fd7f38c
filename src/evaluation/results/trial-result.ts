import { z } from 'zod';
import { FINISH_REASONS } from '../../engines/index.ts';
import { EFFORTS } from '../benchmarks/index.ts';
import { effortResultSchema } from './effort-result.ts';
import { interimAnalysisSchema, sequentialSchema } from './interim-result.ts';
import { kldCategorySchema, kldResultSchema } from './kld-result.ts';
import { gpuUseSchema, memoryResultSchema } from './memory-result.ts';
import { byModel, modelsSchema } from './models.ts';
import { overallPairSchema, pairResultSchema, pairsSchema } from './pair-result.ts';
import { speedResultSchema } from './speed-result.ts';

const rate = z.number().min(0).max(1);
/** Lower and upper end, 95 %. */
const interval = z.tuple([z.number(), z.number()]);
const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One question asked of one model. Enough to recompute every number of the report. */
export const itemRecordSchema = z.strictObject({
  /** Names the question inside its data set: `task_id`, or the row's index. */
  id: z.string(),
  /** What items are clustered by (the subject), where the data set has one. */
  cluster: z.string().optional(),
  /** SHA-256 of the rendered prompt. */
  promptSha256: sha256,
  /** The answer's text as the model gave it (final channel). */
  answer: z.string(),
  /** SHA-256 of the whole output: reasoning, answer and way of ending. Equal in both models means identical. */
  outputSha256: sha256,
  /** Log-probabilities of the choices as first token, where that is how the question was asked. */
  logprobs: z.record(z.string(), z.number()).optional(),
  /** What the scorer read from it; null when nothing could be parsed, or the answer was cut off. */
  extracted: z.string().nullable(),
  expected: z.string(),
  correct: z.boolean(),
  /** The same in the looser score, where the benchmark has one. */
  correctLoosely: z.boolean().optional(),
  finishReason: z.enum(FINISH_REASONS),
  /** The output, reasoning included, ends in the same passage again and again. */
  loops: z.literal(true).optional(),
  promptTokens: count,
  answerTokens: count,
  /** Server timings; tokens a second, 0 when the server measured none. */
  promptTokensPerSecond: z.number().min(0),
  answerTokensPerSecond: z.number().min(0),
  /** When the answer was given, where an earlier run got it and it was not asked for again. */
  reusedFrom: z.iso.datetime().optional(),
});
export type ItemRecord = z.infer<typeof itemRecordSchema>;

/** What one model answered to a benchmark. */
export const modelResultSchema = z.strictObject({
  correct: count,
  accuracy: rate,
  /** Wilson score interval, 95 %. */
  interval,
  /** The looser score, where the benchmark has one: IFEval's, in which formatting around an answer breaks no instruction. */
  loose: z.strictObject({ correct: count, accuracy: rate, interval }).optional(),
  /** Answers that ended at the token budget. */
  truncated: count,
  truncationRate: rate,
  /** Whole answers from which nothing could be read (wrong as well); truncated ones are not among them. */
  unparsed: count,
  /** Answers that the server rejected, as not valid for the model's own format or with another error (wrong as well). */
  formatFailures: count,
  /** Outputs that end in the same passage again and again; not wrong for that alone. Absent in results from before they were counted. */
  loops: count.optional(),
  meanAnswerTokens: z.number().min(0),
  /** SHA-256 of the records as they are published: a JSON line each, by their place in the data set. */
  recordsSha256: sha256,
});
export type ModelResult = z.infer<typeof modelResultSchema>;

export const benchmarkResultSchema = z.strictObject({
  /** `mmlu`, `gsm8k`. */
  benchmark: z.string(),
  /** `MMLU`, for people. */
  title: z.string(),
  /** The reasoning effort, where the trial asked at several; name and title end in it. */
  effort: z.enum(EFFORTS).optional(),
  dataset: z.strictObject({
    /** `hf://datasets/ns/name@<commit>/file` or the file's name. */
    source: z.string(),
    /** SHA-256 of the file's bytes. */
    sha256,
    rows: count,
    license: z.string().optional(),
  }),
  /** SHA-256 over the ids and prompts of the questions asked, in order; all models have the same. */
  questionsSha256: sha256,
  questions: count,
  /** Where the trial was to end when its gate is decided; `questions` were then answered up to this analysis. */
  analysis: interimAnalysisSchema.optional(),
  /** What picked the questions from the rows; absent when all rows were asked. */
  seed: z.int().optional(),
  prompt: z.strictObject({ template: z.string(), sha256 }),
  maxTokens: z.int().positive(),
  /** The benchmark's default budget, where the context of a slot had no room for it. */
  defaultMaxTokens: z.int().positive().optional(),
  /** How often each question was asked, with seeds of their own; absent where once. `questions` then counts answers. */
  samples: z.strictObject({ perQuestion: z.int().min(2), temperature: z.number().gt(0) }).optional(),
  /** Where answers that are programs were run. */
  sandbox: z
    .strictObject({
      kind: z.enum(['bubblewrap', 'docker']),
      version: z.string(),
      python: z.string(),
      /** How the memory of all processes of one program together was limited. */
      groupMemory: z.enum(['watched', 'by the kernel']),
    })
    .optional(),
  /** By model. */
  results: byModel(modelResultSchema),
  pairs: pairsSchema(pairResultSchema),
});
export type BenchmarkResult = z.infer<typeof benchmarkResultSchema>;

/** A benchmark that was asked for and not run. Nothing is known about it, which a reader must see. */
const skippedSchema = z.strictObject({
  benchmark: z.string(),
  title: z.string(),
  reason: z.string(),
});
export type SkippedBenchmark = z.infer<typeof skippedSchema>;

/** Fewer questions than were wanted, as many as fit in a time. */
const timeLimitSchema = z.strictObject({
  /** That both models might answer for. */
  minutes: z.number().positive(),
  /** Questions of all benchmarks that were asked for. */
  wanted: z.int().positive(),
  /** Of the base's first answers, over all slots: by them the number was chosen. */
  tokensPerSecond: z.number().min(0),
});
export type TimeLimit = z.infer<typeof timeLimitSchema>;

export const trialResultSchema = z.strictObject({
  /** The same for all models; a trial whose models differ in any of these is refused. */
  conditions: z.strictObject({
    engine: z.string(),
    /** As the server says it: `b11669-Debian`. */
    build: z.string(),
    /** Where a build of ours came from, and whether its files are pinned; absent for a program that the user gave. */
    origin: z.string().optional(),
    /** Flags of the server without the model's path and the port. */
    flags: z.array(z.string()),
    temperature: z.number(),
    seed: z.int(),
    /** As asked for; absent when the chat template's own default was used, and where the benchmarks have efforts of their own. */
    reasoningEffort: z.string().optional(),
    /** Questions at the same time. */
    slots: z.int().positive(),
    /** Of one slot. */
    contextTokens: z.int().positive(),
  }),
  /** The models under test: the base, the candidate, then any others. */
  models: modelsSchema,
  /** SHA-256 of `records/facts.json`: what was set and measured, from which, with the answers, every number follows. */
  factsSha256: sha256.optional(),
  /** What was asked for, where memory did not suffice: all models ran with the fewer slots or tokens of the conditions. */
  asked: z.strictObject({ slots: z.int().positive(), contextTokens: z.int().positive() }).optional(),
  /** Absent where all questions that were wanted were asked. */
  timeLimit: timeLimitSchema.optional(),
  /** Loss that still counts as non-inferior, as a rate: 0.02 = 2 pp. */
  margin: rate,
  benchmarks: z.array(benchmarkResultSchema),
  /** Benchmarks that were asked for and could not be run here; absent when there are none. */
  skipped: z.array(skippedSchema).optional(),
  /** Answers of the base that earlier runs got under the same conditions, and when; absent where all were asked for. */
  reused: z.strictObject({ questions: count, from: z.iso.datetime(), to: z.iso.datetime() }).optional(),
  /** The servers were up at once and shared the machine: each is faster alone. Absent where one ran after the other. */
  concurrent: z.literal(true).optional(),
  /** Absent in a trial that was to answer all questions. */
  sequential: sequentialSchema.optional(),
  /** Next-token probabilities on a text, where one was given. */
  kld: kldResultSchema.optional(),
  /** The same by kind of text, where that was asked for. */
  kldCategories: z.array(kldCategorySchema).min(1).optional(),
  /** Speed by llama-bench, where it was asked for. */
  speed: speedResultSchema.optional(),
  /** Memory of the models' servers, where it was asked for. */
  memory: memoryResultSchema.optional(),
  /** What the GPUs did while each model answered; absent where there is no nvidia-smi. */
  gpus: byModel(z.array(gpuUseSchema)).optional(),
  /** What all benchmarks together say at each reasoning effort, where there were several. */
  efforts: z.array(effortResultSchema).min(2).optional(),
  /** Over all items of all benchmarks (each item one vote); each benchmark has its own p. */
  overall: z.strictObject({
    questions: count,
    analysis: interimAnalysisSchema.optional(),
    /** By model. */
    accuracy: byModel(rate),
    pairs: pairsSchema(overallPairSchema),
  }),
});
export type TrialResult = z.infer<typeof trialResultSchema>;
