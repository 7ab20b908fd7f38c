import { EspalierError } from '../../common/index.ts';
import { formatUsd, highestCost, type JobMachine, minutesFor } from './cost.ts';
import { LEAST_MINUTES } from './job-run.ts';
import type { JobOptions } from './options.ts';

/**
 * Time limit of each of some Jobs: what was asked for, or what max-cost buys.
 *
 * @throws EspalierError `usage` where that is less than any Job needs, with both amounts
 */
export function minutesEach(
  { jobMinutes, maxCost }: Pick<JobOptions, 'jobMinutes' | 'maxCost'>,
  machine: JobMachine,
  jobs: number,
): number {
  if (maxCost === undefined) return jobMinutes;
  const minutes = Math.min(jobMinutes, minutesFor(maxCost, machine, jobs));
  if (minutes >= LEAST_MINUTES) return minutes;
  const least = formatUsd(highestCost(machine, jobs, LEAST_MINUTES));
  throw new EspalierError(
    'usage',
    `max-cost ${formatUsd(maxCost)} does not pay for ${jobs} Jobs of ${LEAST_MINUTES} minutes on ${machine.flavor}, which cost ${least}`,
    { hint: 'Give a higher --max-cost, or use a cheaper flavor.' },
  );
}
