import { z } from 'zod';
import type { LedgerEntry } from './ledger-entry.ts';

/** Which of the trials on the same questions this is. */
export const trialCountSchema = z.strictObject({
  /** From 1, in the order of the ledger. */
  trial: z.int().positive(),
  /** Trials that asked questions of the same data sets, this one among them. */
  of: z.int().positive(),
  /** Of these, those of the same candidate: the same file. */
  ofCandidate: z.int().positive(),
});
type TrialCount = z.infer<typeof trialCountSchema>;

/**
 * Counts the trials on the same questions: those that share a data set of a benchmark with a trial. Another seed picks other questions
 * of a data set; a trial that was repeated so is one more attempt. An entry of a trial that stands twice, kept back at first and then
 * released, counts once.
 *
 * @param entries of a ledger, in their order
 * @param number of the entry of the trial
 */
export function countTrials(entries: readonly LedgerEntry[], number: number): TrialCount {
  const own = entries.find((entry) => entry.number === number);
  if (own === undefined) return { trial: 1, of: 1, ofCandidate: 1 };
  const sets = new Set(own.benchmarks.map(setOf));
  const same = entries.filter(({ benchmarks }) => benchmarks.some((asked) => sets.has(setOf(asked))));
  const trials = [...new Set(same.map(({ trial }) => trial))];
  const candidates = new Set(
    same
      .filter(({ candidate }) => candidate !== undefined && candidate === own.candidate)
      .map(({ trial }) => trial),
  );
  return {
    trial: trials.indexOf(own.trial) + 1,
    of: trials.length,
    ofCandidate: Math.max(1, candidates.size),
  };
}

function setOf({ benchmark, dataset }: LedgerEntry['benchmarks'][number]): string {
  return `${benchmark} ${dataset}`;
}
