import { seededRandom } from '../../common/index.ts';
import { type Interval, type PairedTable, RESAMPLES } from '../../evaluation/index.ts';
import type { SweepRow } from './sweep-schema.ts';

/** A difference of mean KL divergences, candidate minus reference, in nats. */
export interface KldDifference {
  difference: number;
  interval: Interval;
  /** Of all domains. */
  chunks: number;
}

/**
 * How much more two candidates of one sweep diverge from their base, the mean of the domains as in the sweep. Paired by
 * chunk: whole chunks are resampled, inside each domain (percentile bootstrap, stratified; Efron and Tibshirani, An
 * Introduction to the Bootstrap, 1993, chapters 8 and 13), as tokens of a chunk go together. Edge rule: undefined where a
 * domain has fewer than two chunks, of which nothing can be said.
 *
 * @param level of the two-sided interval: 0.95
 */
export function kldDifference(
  candidate: SweepRow,
  reference: SweepRow,
  level: number,
): KldDifference | undefined {
  const domains = Object.entries(candidate.domains).map(([name, { chunkKlds }]) =>
    chunkKlds.map((kld, i) => kld - reference.domains[name]!.chunkKlds[i]!),
  );
  if (domains.some(({ length }) => length < 2)) return undefined;
  const random = seededRandom(0);
  const means = Float64Array.from({ length: RESAMPLES }, () =>
    meanOf(
      domains.map((chunks) =>
        meanOf(chunks.map(() => chunks[Math.floor(random.uniform() * chunks.length)]!)),
      ),
    ),
  ).toSorted();
  const tail = Math.floor((RESAMPLES * (1 - level)) / 2);
  return {
    difference: candidate.meanKld - reference.meanKld,
    interval: [means[tail]!, means[RESAMPLES - 1 - tail]!],
    chunks: domains.reduce((sum, { length }) => sum + length, 0),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** How two candidates of one sweep answered the same questions, with the reference in the place of the base. */
export function answerTable(candidate: SweepRow, reference: SweepRow): PairedTable | undefined {
  if (candidate.right === undefined || reference.right === undefined) return undefined;
  const table = { bothRight: 0, lost: 0, gained: 0, bothWrong: 0 };
  for (const [benchmark, digits] of Object.entries(candidate.right)) {
    [...digits].forEach((own, i) => {
      const other = reference.right![benchmark]![i];
      if (own === '1') table[other === '1' ? 'bothRight' : 'gained'] += 1;
      else table[other === '1' ? 'lost' : 'bothWrong'] += 1;
    });
  }
  return table;
}
