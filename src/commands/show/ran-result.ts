import type { Ran } from '../../planning/index.ts';
import type { CommandResult, Finished } from '../definition/index.ts';
import { familyFinished, familyText } from './family-result.ts';
import { runFinished, runText } from './run-result.ts';

/** What a run of one or several files has to show after any of its stages. */
export async function ranFinished(ran: Ran): Promise<Finished> {
  return ran.kind === 'file' ? await runFinished(ran.output) : await familyFinished(ran.output);
}

/** A run of one or several files. */
export async function ranResult(ran: Ran): Promise<CommandResult> {
  const text = ran.kind === 'file' ? runText(ran.output) : await familyText(ran.output);
  return { json: ran.output, text, ...(await ranFinished(ran)) };
}
