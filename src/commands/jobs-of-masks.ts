import { costText, type JobsCost, type MaskJobOptions } from '../engines/index.ts';
import type { Location } from '../hub/index.ts';
import type { Context } from '../pipeline/index.ts';
import { findMaskMachines, type MaskMachines } from '../planning/index.ts';
import type { CommandResult } from './definition/index.ts';

/** Jobs that a command measures in, where it was told to, and what they cost in the end. */
export interface JobsOfMasks {
  find(location: Location): Promise<MaskMachines | undefined>;
  /** The result with a line of what all Jobs of the run took. */
  withCost<R extends CommandResult>(result: R): R;
}

/** @param work names what is measured, the same in each attempt */
export function jobsOfMasks(options: MaskJobOptions, work: unknown, context: Context): JobsOfMasks {
  let cost: JobsCost | undefined;
  const onCost = (found: JobsCost) => {
    cost = found;
  };
  return {
    find: (location) => findMaskMachines(options, location, { work, onCost }, context),
    withCost(result) {
      if (cost === undefined) return result;
      const line = `Jobs of this run: ${costText(cost)}`;
      return { ...result, text: `${result.text}\n${line}`, summary: `${result.summary}\n\n${line}` };
    },
  };
}

/** Jobs share masks among themselves: a matrix is one job, which starts them, and there is nothing that it needs of another. */
export const IN_ONE_JOB = '1/1';

/** What a job of the base is told where Jobs measure. */
export function nothingOfTheBase(): CommandResult {
  const text = 'with runner hf-jobs, the base reads the texts in each Job: there is nothing to do';
  return { json: { domains: [], bytes: 0, tooLarge: false }, text, outputs: {}, summary: text };
}
