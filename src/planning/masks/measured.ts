import type { JobsCost, MaskJobOptions } from '../../engines/index.ts';
import type { Location } from '../../hub/index.ts';
import type { Context } from '../../pipeline/index.ts';
import { partNames } from '../../search/index.ts';
import type { BaseWork } from './base-work.ts';
import { findMaskMachines, type MaskMachines } from './mask-jobs.ts';

/** How much of a measurement was asked for, and made. */
export type Measured<T> =
  /** A dry run: what it would take, as data and as a sentence. */
  | { readonly kind: 'estimate'; readonly estimate: object; readonly text: string }
  /** What is the base's alone, for the jobs of a matrix; undefined where each Job of the Hub lets its base read the texts. */
  | { readonly kind: 'base'; readonly work: BaseWork | undefined }
  | {
      readonly kind: 'result';
      readonly result: T;
      /** Of all Jobs of the run; undefined where this machine measured. */
      readonly jobsCost: JobsCost | undefined;
    };

/** How much of a measurement is wanted: less than all of it, unless both are false. */
export interface Extent {
  readonly dryRun: boolean;
  readonly baseOnly: boolean;
}

/** Jobs that a use case measures in, where it is told to, and what they cost when they have ended. */
export interface JobsOfMasks {
  find(location: Location): Promise<MaskMachines | undefined>;
  cost(): JobsCost | undefined;
}

/** @param work names what is measured, the same in each attempt */
export function jobsOfMasks(
  options: MaskJobOptions,
  work: unknown,
  context: Pick<Context, 'hub'>,
): JobsOfMasks {
  let cost: JobsCost | undefined;
  const onCost = (found: JobsCost) => {
    cost = found;
  };
  return {
    find: (location) => findMaskMachines(options, location, { work, onCost }, context),
    cost: () => cost,
  };
}

/**
 * Jobs of a GitHub matrix that measure a part each. Jobs of the Hub share masks among themselves: a matrix is then a single job, which
 * starts them.
 */
export function matrixOfParts(
  parts: number,
  { runner }: Pick<MaskJobOptions, 'runner'>,
): { readonly part: string }[] {
  return partNames(runner.kind === 'local' ? parts : 1).map((part) => ({ part }));
}
