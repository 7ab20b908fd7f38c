import { z } from 'zod';
import { EspalierError, formatCount } from '../../common/index.ts';
import { type Hardware, isFinal, type Job } from '../../hub/index.ts';

/** USD a minute for a port that is exposed (hub-docs, "Jobs: pricing": 0.01 an hour). */
const PORT_USD_PER_MINUTE = 0.01 / 60;

/** A machine that Jobs run on. */
export interface JobMachine {
  readonly flavor: string;
  /** With an exposed port. */
  readonly usdPerMinute: number;
  /** `1 x Nvidia L4 (24 GB), 8 vCPU, 30 GB` */
  readonly text: string;
}

/** What Jobs of a run took. */
export const jobsCostSchema = z.strictObject({
  /** How many there were. */
  jobs: z.int().min(0),
  /** Billed, each Job rounded up. */
  minutes: z.int().min(0),
  /** By the price list, as it was then. */
  usd: z.number().min(0),
});
export type JobsCost = Readonly<z.infer<typeof jobsCostSchema>>;

/**
 * A flavor of the price list.
 *
 * @throws EspalierError `usage` for one that is not in it; `hub-refused` for a price by another unit than the minute
 */
export function machineOf(hardware: readonly Hardware[], flavor: string): JobMachine {
  const found = hardware.find(({ name }) => name === flavor);
  if (found === undefined) {
    throw new EspalierError('usage', `the Hub has no machine ${flavor} for Jobs`, {
      hint: `It has ${hardware.map(({ name }) => name).join(', ')}.`,
    });
  }
  const { accelerator, cpu, ram, unitLabel } = found;
  if (unitLabel !== 'minute') {
    throw new EspalierError(
      'hub-refused',
      `the Hub states the price of ${flavor} by the ${unitLabel}; expected by the minute`,
    );
  }
  const gpu = accelerator && `${accelerator.quantity} x ${accelerator.model} (${accelerator.vram})`;
  return {
    flavor,
    usdPerMinute: found.unitCostUSD + PORT_USD_PER_MINUTE,
    text: [gpu, cpu, ram].filter(Boolean).join(', '),
  };
}

/** USD that Jobs cost at most, each of which the Hub ends after so many minutes. */
export function highestCost(
  { usdPerMinute }: Pick<JobMachine, 'usdPerMinute'>,
  jobs: number,
  minutes: number,
): number {
  return jobs * minutes * usdPerMinute;
}

/** Whole minutes that each of some Jobs may last for an amount. */
export function minutesFor(
  usd: number,
  { usdPerMinute }: Pick<JobMachine, 'usdPerMinute'>,
  jobs: number,
): number {
  return Math.floor(usd / (jobs * usdPerMinute));
}

/** What Jobs took until now, as the Hub says their times; of one whose flavor has no price here nothing is known. */
export function costOf(jobs: readonly Job[], hardware: readonly Hardware[], now: Date): JobsCost {
  const minutes = jobs.map((job) => Math.ceil(secondsOf(job, now) / 60));
  const price = ({ flavor }: Job) => hardware.find(({ name }) => name === flavor)?.unitCostUSD;
  return {
    jobs: jobs.length,
    minutes: minutes.reduce((sum, one) => sum + one, 0),
    usd: jobs.reduce((sum, job, i) => sum + (minutes[i] ?? 0) * ((price(job) ?? 0) + PORT_USD_PER_MINUTE), 0),
  };
}

function secondsOf(job: Job, now: Date): number {
  const said = job.durations?.runningSecs;
  if (said !== undefined && said !== null) return said;
  if (job.startedAt === undefined || job.startedAt === null || isFinal(job)) return 0;
  return Math.max(0, (now.getTime() - Date.parse(job.startedAt)) / 1000);
}

/** `0.27 USD` */
export function formatUsd(usd: number): string {
  return `${usd > 0 && usd < 0.005 ? '< 0.01' : usd.toFixed(2)} USD`;
}

/** `2 Jobs, 34 minutes, 0.46 USD` */
export function costText({ jobs, minutes, usd }: JobsCost): string {
  return `${formatCount(jobs, 'Job')}, ${formatCount(minutes, 'minute')}, ${formatUsd(usd)}`;
}
