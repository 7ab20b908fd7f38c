import { z } from 'zod';
import { formatInteger } from '../../common/units.ts';
import { type GateEvidence, gateRefusals, refusalSchema } from '../../evaluation/gate/gate.ts';
import { trialResultSchema } from '../../evaluation/result.ts';
import type { Gate } from '../../plan/gate/parse.ts';
import { isDraw, isPlannable, nameOfPoint } from './points.ts';
import type { SweepRow } from './schema.ts';

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
  /** Smaller candidates and what stood against each: on the items of the sweep, or on fresh ones. */
  refused: z.array(
    candidateSchema.extend({ on: z.enum(['sweep', 'fresh']), refusals: z.array(refusalSchema) }),
  ),
  /** Candidates that were tested on the fresh items, the picked one among them. */
  retested: z.int(),
  /** What the picked one did on the fresh items: this is what may be said of it. */
  fresh: z
    .strictObject({
      trial: trialResultSchema.optional(),
      texts: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
      kld: z.strictObject({ meanKld: z.number(), sameTopRate: z.number() }).optional(),
    })
    .optional(),
  sentence: z.string(),
});
export type Pick = z.infer<typeof pickSchema>;
export type FreshResult = NonNullable<Pick['fresh']>;

/**
 * The smallest candidate that passes a gate. A sweep is a selection: the best of many looks better than it is. So a candidate
 * that passes on the items of the sweep is tested again on items that no choice has seen, and that test is what counts. Where
 * it fails, the next larger one is tried on the same fresh items, and how many were is said.
 *
 * Draws of random and edits that no plan can say are controls, and the whole model is no candidate.
 *
 * @param experts of the base
 * @param retest measures a candidate on fresh items
 */
export async function pickCandidate(
  rows: readonly SweepRow[],
  gate: Gate,
  experts: number,
  retest: (row: SweepRow) => Promise<FreshResult>,
): Promise<Pick> {
  const candidates = rows
    .filter((row) => !isDraw(row) && isPlannable(row) && row.keep < experts)
    .toSorted((a, b) => a.bytes - b.bytes || a.meanKld - b.meanKld);
  const found: Pick = { gate: gate.map(({ text }) => text), refused: [], retested: 0, sentence: '' };
  for (const row of candidates) {
    const { method, keep, edit, bytes } = row;
    const candidate = { method, keep, edit, bytes };
    const known = gateRefusals(evidenceOf(row.trial, row), gate);
    if (known.length > 0) {
      found.refused.push({ ...candidate, on: 'sweep', refusals: known });
      continue;
    }
    const fresh = await retest(row);
    found.retested += 1;
    const refusals = gateRefusals(evidenceOf(fresh.trial, fresh.kld), gate);
    if (refusals.length > 0) {
      found.refused.push({ ...candidate, on: 'fresh', refusals });
      continue;
    }
    return { ...found, picked: candidate, fresh, sentence: pickedWords(row, fresh, found) };
  }
  const sentence = `none of ${candidates.length} candidates passes the gate, ${found.retested} of them on the items of the sweep`;
  return { ...found, sentence };
}

function evidenceOf(trial: SweepRow['trial'], kld: GateEvidence['kld']): GateEvidence {
  const { benchmarks = [], skipped, overall } = trial ?? {};
  return { benchmarks, overall, ...(skipped && { skipped }), ...(kld && { kld }) };
}

function pickedWords(row: SweepRow, { trial, kld }: FreshResult, { retested }: Pick): string {
  const parts = [
    ...(trial ? [trial.overall.verdict.sentence] : []),
    ...(kld ? [`mean KL divergence ${kld.meanKld.toFixed(4)} on fresh text`] : []),
  ];
  const chance =
    retested === 1
      ? 'it was the only one tested on them'
      : `it is the ${retested}. candidate tested on them, so that a false pass is up to ${retested} times as likely`;
  return `${nameOfPoint(row)} (${formatInteger(row.bytes)} bytes) passes on fresh items: ${parts.join('; ')}; ${chance}`;
}
