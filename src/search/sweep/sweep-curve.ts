import { z } from 'zod';
import { BASE, CANDIDATE, ofModel, type TrialResult, wilson } from '../../evaluation/index.ts';
import { isDraw, LEAST_DRAWS, shownMethod } from './points.ts';
import { findingSchema, type Sweep, type SweepRow, sweepSchema } from './sweep-schema.ts';

const rate = z.number().min(0).max(1);
const pair = z.tuple([z.number(), z.number()]);

const scoreSchema = z.strictObject({
  /** `overall` is all items of all benchmarks. */
  benchmark: z.string(),
  title: z.string(),
  questions: z.int(),
  /** Too many answers were cut off for a claim; there is then no accuracy. */
  withheld: z.boolean(),
  /** Of draws, the mean. */
  accuracy: rate.optional(),
  /** Of one candidate its Wilson interval, 95 %; of draws the lowest and the highest. */
  interval: pair.optional(),
  /** Against the base, paired; of one candidate only. */
  difference: z
    .strictObject({ value: z.number(), interval: pair, lost: z.int(), gained: z.int() })
    .optional(),
  /** Of draws, all together. */
  truncated: z.int(),
});
export type CurveScore = z.infer<typeof scoreSchema>;

const pointSchema = z.strictObject({
  /** `random` stands for all of its draws. */
  method: z.string(),
  edit: z.string(),
  experts: z.int(),
  bytes: z.int(),
  /** Candidates that this point is the mean of: 1, or the draws of random. */
  draws: z.int().min(1),
  kld: z.number(),
  /** Of draws, the lowest and the highest. */
  kldRange: pair.optional(),
  sameTopRate: rate,
  sameTopRange: pair.optional(),
  /** Share of conversations, or of chunks, whose answer likely changes. */
  changedAnswers: rate,
  changedRange: pair.optional(),
  /** Share of conversations, or of chunks, in which a most probable next token changed. */
  changedTops: rate,
  changedTopsRange: pair.optional(),
  scores: z.array(scoreSchema),
});
export type CurvePoint = z.infer<typeof pointSchema>;

/** What a card says of a sweep of its base. */
export const curveSchema = z.strictObject({
  by: sweepSchema.shape.by,
  texts: sweepSchema.shape.inputs,
  /** Names of the texts. */
  domains: z.array(z.string()),
  settings: sweepSchema.shape.settings,
  /** What the base answered; empty where no questions were asked. */
  base: z.array(scoreSchema),
  points: z.array(pointSchema),
  findings: z.array(findingSchema),
  /** Which candidate was picked, and what it did on the confirmation set. */
  pick: z.string().optional(),
  tool: z.string(),
});
export type SweepCurve = z.infer<typeof curveSchema>;

/**
 * A sweep as table and chart show it: one point a candidate, and for the draws of `random` one point of their mean and
 * range. A draw that is alone is left out.
 */
export function curveOf({ by, inputs, settings, rows, findings, pick, tool }: Sweep): SweepCurve {
  const groups = Map.groupBy(rows, (row) => JSON.stringify([shownMethod(row), row.edit, row.keep]));
  const first = rows.find(({ trial }) => trial !== undefined)?.trial;
  return {
    by,
    texts: inputs,
    domains: Object.keys(rows[0]?.domains ?? {}),
    settings,
    base: first === undefined ? [] : baseScores(first),
    points: [...groups.values()].flatMap((group) => {
      if (!isDraw(group[0]!)) return group.map(single);
      return group.length < LEAST_DRAWS ? [] : [drawn(group)];
    }),
    findings: findings ?? [],
    ...(pick && { pick: pick.sentence }),
    tool,
  };
}

function single(row: SweepRow): CurvePoint {
  const { edit, keep: experts, bytes, meanKld: kld, sameTopRate, changedAnswers, changedTops, trial } = row;
  const scores = trial === undefined ? [] : scoresOf(trial);
  return {
    method: shownMethod(row),
    edit,
    experts,
    bytes,
    draws: 1,
    kld,
    sameTopRate,
    changedAnswers,
    changedTops,
    scores,
  };
}

function drawn(rows: readonly SweepRow[]): CurvePoint {
  const { edit, keep: experts, bytes } = rows[0]!;
  const klds = rows.map((row) => row.meanKld);
  const tops = rows.map((row) => row.sameTopRate);
  const changed = rows.map((row) => row.changedAnswers);
  const changedTops = rows.map((row) => row.changedTops);
  const all = rows.map(({ trial }) => (trial === undefined ? [] : scoresOf(trial)));
  return {
    method: 'random',
    edit,
    experts,
    bytes,
    draws: rows.length,
    kld: mean(klds),
    kldRange: range(klds),
    sameTopRate: mean(tops),
    sameTopRange: range(tops),
    changedAnswers: mean(changed),
    changedRange: range(changed),
    changedTops: mean(changedTops),
    changedTopsRange: range(changedTops),
    scores: all[0]!.map((_, i) => joinDraws(all.map((scores) => scores[i]!))),
  };
}

function joinDraws(scores: readonly CurveScore[]): CurveScore {
  const { benchmark, title, questions } = scores[0]!;
  const truncated = scores.reduce((sum, score) => sum + score.truncated, 0);
  const withheld = scores.some((score) => score.withheld);
  const shared = { benchmark, title, questions, withheld, truncated };
  if (withheld) return shared;
  const rates = scores.map(({ accuracy }) => accuracy!);
  return { ...shared, accuracy: mean(rates), interval: range(rates) };
}

function scoresOf(trial: TrialResult): CurveScore[] {
  const own = trial.benchmarks.map(
    ({ benchmark, title, questions, results, pairs: [{ paired, verdict }] }) => ({
      benchmark,
      title,
      questions,
      truncated: ofModel(results, CANDIDATE).truncated,
      paired,
      verdict,
    }),
  );
  const {
    questions,
    pairs: [{ paired, verdict }],
  } = trial.overall;
  const truncated = own.reduce((sum, score) => sum + score.truncated, 0);
  const overall = { benchmark: 'overall', title: 'All', questions, truncated, paired, verdict };
  return [...own, overall].map(({ paired, verdict, ...score }) => {
    if (verdict.kind === 'withheld') return { ...score, withheld: true };
    const right = paired.bothRight + paired.gained;
    const { difference: value, interval, lost, gained } = paired;
    return {
      ...score,
      withheld: false,
      accuracy: right / score.questions,
      interval: wilson(right, score.questions),
      difference: { value, interval, lost, gained },
    };
  });
}

function baseScores(trial: TrialResult): CurveScore[] {
  const own = trial.benchmarks.map(({ benchmark, title, questions, results }) => {
    const { accuracy, interval, truncated } = ofModel(results, BASE);
    return { benchmark, title, questions, withheld: false, accuracy, interval, truncated };
  });
  const {
    questions,
    pairs: [{ paired }],
  } = trial.overall;
  const right = paired.bothRight + paired.lost;
  const truncated = own.reduce((sum, score) => sum + score.truncated, 0);
  const all = { benchmark: 'overall', title: 'All', questions, withheld: false, truncated };
  return [...own, { ...all, accuracy: right / questions, interval: wilson(right, questions) }];
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
