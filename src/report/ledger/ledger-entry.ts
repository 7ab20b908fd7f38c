import { z } from 'zod';
import { sha256Hex, stringifyJson } from '../../common/index.ts';
import {
  CANDIDATE,
  EFFORTS,
  ofModel,
  plainName,
  type TrialResult,
  trialResultSchema,
  verdictKindSchema,
} from '../../evaluation/index.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Of anybody's ledger: as long as what we write. */
const word = z.string().max(200);
const count = z.int().min(0);

/** Questions that were asked, enough to see that others were the same. */
const askedSchema = z.object({
  benchmark: word,
  /** Reasoning effort, where the trial asked at several. */
  effort: z.enum(EFFORTS).optional(),
  /** SHA-256 of the data set. */
  dataset: sha256,
  /** Over the ids and prompts of the questions, in order. */
  questions: sha256,
  count,
  /** What picked the questions. */
  seed: z.int().optional(),
});
export type Asked = z.infer<typeof askedSchema>;

/** A trial that ended, as its run directory keeps it. */
export const endedTrialSchema = z.object({
  /** Of the whole trial as report.json holds it: another run gives another. */
  trial: sha256,
  ended: z.iso.datetime(),
  tool: word,
  /** What it ran on, for people. */
  machine: word,
  /** Of sampling. */
  seed: z.int(),
  /** SHA-256 of the models' files, where they are known. */
  base: sha256.optional(),
  candidate: sha256.optional(),
  benchmarks: z.array(askedSchema).max(200),
  /** Of the candidate against the base, over all questions. */
  result: z.object({
    verdict: verdictKindSchema,
    difference: z.number(),
    interval: z.tuple([z.number(), z.number()]),
    questions: count,
  }),
  meanKld: z.number().optional(),
});
/** Candidates of a sweep that answered questions of a data set before the plan was picked. */
const chosenSchema = z.object({ benchmark: word, dataset: sha256, candidates: count });
export type EndedTrial = z.infer<typeof endedTrialSchema>;

/** A line of the ledger. */
export const ledgerEntrySchema = endedTrialSchema.extend({
  number: z.int().positive(),
  previous: sha256.nullable(),
  /** It is the trial of a release; else it ended in the same run directory and was not released. */
  released: z.boolean(),
  chosen: z.array(chosenSchema).max(200).optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** What a ledger says of a trial but for when it ended. */
export function trialEntry(
  trial: TrialResult,
  { machine, tool }: Pick<EndedTrial, 'machine' | 'tool'>,
): Omit<EndedTrial, 'ended'> {
  const [base, candidate] = trial.models;
  const { paired, verdict } = trial.overall.pairs[0];
  const kld = trial.kld && ofModel(trial.kld.results, CANDIDATE);
  return {
    trial: trialDigest(trial),
    tool: clip(tool),
    machine: clip(machine),
    seed: trial.conditions.seed,
    ...(base?.sha256 !== undefined && { base: base.sha256 }),
    ...(candidate?.sha256 !== undefined && { candidate: candidate.sha256 }),
    benchmarks: trial.benchmarks.map(({ benchmark, effort, dataset, questionsSha256, questions, seed }) => ({
      ...{
        // Without its effort: another effort asks the same questions.
        benchmark: clip(plainName({ benchmark, effort })),
        ...(effort && { effort }),
        dataset: dataset.sha256,
        questions: questionsSha256,
        count: questions,
      },
      ...(seed !== undefined && { seed }),
    })),
    result: {
      verdict: verdict.kind,
      difference: paired.difference,
      interval: [...paired.interval],
      questions: trial.overall.questions,
    },
    ...(kld && { meanKld: kld.meanKld }),
  };
}

/** SHA-256 of a trial as report.json holds it. */
function trialDigest(trial: TrialResult): string {
  return sha256Hex(stringifyJson(trialResultSchema.parse(trial)));
}

const LONGEST = 200;

function clip(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
