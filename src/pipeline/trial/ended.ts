import type { TrialResult } from '../../evaluation/index.ts';
import { type EndedTrial, endedTrialSchema, trialEntry } from '../../report/index.ts';
import { journalText, openJournal, parseLines } from '../../state/index.ts';
import type { RunContext } from '../inputs/index.ts';

/** A trial and where and when it ran. */
export interface Ended {
  readonly trial: TrialResult;
  readonly machine: string;
  readonly ended: string;
}

/** What a ledger says of a trial. */
export function endedTrial({ trial, machine, ended }: Ended, { tool }: Pick<RunContext, 'tool'>): EndedTrial {
  return { ...trialEntry(trial, { machine, tool }), ended };
}

const JOURNAL = { trials: 1 };

/**
 * Keeps that a trial ended, so that one which is repeated in the same run directory is counted.
 *
 * @returns what is kept of it: computed again from the same answers, it is the same trial
 */
export async function noteTrial(
  ended: Ended,
  context: Pick<RunContext, 'runDir' | 'tool'>,
): Promise<EndedTrial> {
  await using journal = await openJournal(context.runDir.trials, JOURNAL, endedTrialSchema);
  const entry = endedTrial(ended, context);
  const earlier = journal.earlier.find(({ trial }) => trial === entry.trial);
  if (earlier === undefined) await journal.append(entry);
  return earlier ?? entry;
}

/** Trials that ended in a run directory, in their order. */
export async function trialsHere({ runDir }: Pick<RunContext, 'runDir'>): Promise<EndedTrial[]> {
  return parseLines(await journalText(runDir.trials), endedTrialSchema);
}
