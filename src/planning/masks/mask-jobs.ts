import { EspalierError, formatBytes, formatCount, formatInteger, parseBytes } from '../../common/index.ts';
import {
  formatUsd,
  highestCost,
  type JobMachine,
  type JobsCost,
  type MaskJobOptions,
  machineOf,
  minutesEach,
} from '../../engines/index.ts';
import { type Hardware, type HubLocation, type Location, listHardware } from '../../hub/index.ts';
import { type Context, notOnHub, type Range, rangeText } from '../../pipeline/index.ts';

/** Machines of the Hub that masks are measured on, by their price list; nothing is started. */
export interface MaskMachines {
  readonly machine: JobMachine & { readonly hasGpu: boolean; readonly diskBytes: number | undefined };
  readonly hardware: readonly Hardware[];
  readonly location: HubLocation;
  /** Jobs at the same time. */
  readonly atOnce: number;
  /** Time limit of each. */
  readonly minutes: number;
  readonly options: MaskJobOptions;
  /** Names what is measured, the same in each attempt. */
  readonly work: unknown;
  /** Told what all Jobs took, when they have ended. */
  readonly onCost: (cost: JobsCost) => void;
}

/**
 * Machines that the options name; undefined where this machine measures.
 *
 * @throws EspalierError `usage` for a base that is not on the Hub, a flavor that it does not have, or a max-cost that pays for
 *   no Job
 */
export async function findMaskMachines(
  options: MaskJobOptions,
  location: Location,
  { work, onCost }: Pick<MaskMachines, 'work' | 'onCost'>,
  { hub }: Pick<Context, 'hub'>,
): Promise<MaskMachines | undefined> {
  const { runner, parallelJobs: atOnce } = options;
  if (runner.kind === 'local') return undefined;
  if (location.kind === 'local') throw notOnHub(location.path);
  const hardware = await listHardware(hub);
  const machine = machineOf(hardware, runner.flavor);
  const found = hardware.find(({ name }) => name === machine.flavor);
  const disk = parseBytes(found?.ephemeralStorage ?? '');
  return {
    ...{ hardware, location, atOnce, options, work, onCost },
    machine: {
      ...machine,
      hasGpu: Boolean(found?.accelerator),
      diskBytes: Number.isFinite(disk) ? disk : undefined,
    },
    minutes: minutesEach(options, machine, atOnce),
  };
}

/** What measuring in Jobs takes, roughly. */
export interface MaskJobsEstimate {
  readonly flavor: string;
  /** `1 x Nvidia L4 (24 GB), 8 vCPU, 30 GB` */
  readonly machine: string;
  readonly jobs: Range;
  readonly atOnce: number;
  /** From the first Job to the last. */
  readonly hours: Range;
  readonly usd: Range;
  /** Time limit of each Job. */
  readonly minutes: number;
  /** Of all Jobs, if each went on to its time limit. */
  readonly mostUsd: number;
  readonly maxUsd: number | undefined;
}

/** From the start that is paid to the first byte of the base: the image is pulled. */
const START_SECONDS = { low: 60, high: 240 } as const;
/** Bytes a second at which the base comes from its volume. */
const COPYING = { low: 1e8, high: 1e9 } as const;
/** Share of its time that a Job may be planned for: what it does not finish another one begins anew. */
const PLANNED = 0.9;

/** What Jobs do, by the seconds that it takes one machine. */
interface MaskJobsWork {
  readonly perMask: Range;
  readonly baseBytes: number;
  /** Models that answer questions, in a Job each or several: the base ahead of the others. */
  readonly answering?: { readonly models: Range; readonly perModel: Range } | undefined;
}

/**
 * Time and cost of lists of masks, each of which some Jobs share, and of models that answer questions. Every Job copies the base first;
 * one of masks lets it read the texts.
 *
 * @throws EspalierError `usage` where max-cost is less than the least that this may cost, with both
 */
export function estimateMaskJobs(
  lists: readonly number[],
  { perMask, baseBytes, answering }: MaskJobsWork,
  { machine, atOnce, minutes, options }: Pick<MaskMachines, 'machine' | 'atOnce' | 'minutes' | 'options'>,
): MaskJobsEstimate {
  const at = (bound: 'low' | 'high') => {
    const mask = perMask[bound];
    const begin = START_SECONDS[bound] + baseBytes / (bound === 'low' ? COPYING.high : COPYING.low);
    const start = begin + mask;
    const planned = PLANNED * minutes * 60;
    // A Job has room for so many masks; one that has room for none is not foreseen.
    const room = Math.max(1, Math.floor((planned - start) / mask));
    let [jobs, elapsed, paid] = [0, 0, 0];
    for (const count of lists.filter((one) => one > 0)) {
      const own = Math.max(Math.min(atOnce, count), Math.ceil(count / room));
      const rounds = Math.ceil(own / atOnce);
      jobs += own;
      paid += own * start + count * mask + own * 60;
      elapsed += rounds * start + (count / Math.min(own, atOnce)) * mask;
    }
    if (answering !== undefined) {
      const [models, seconds] = [answering.models[bound], answering.perModel[bound]];
      const each = Math.max(1, Math.ceil(seconds / Math.max(60, planned - begin)));
      jobs += models * each;
      paid += models * (each * (begin + 60) + seconds);
      elapsed += (1 + Math.ceil((models - 1) / atOnce)) * (each * begin + seconds);
    }
    return { jobs, hours: elapsed / 3600, usd: (paid / 60) * machine.usdPerMinute };
  };
  const [low, high] = [at('low'), at('high')];
  const range = (key: 'jobs' | 'hours' | 'usd') => ({ low: low[key], high: high[key] });
  const { maxCost } = options;
  if (maxCost !== undefined && maxCost < low.usd) {
    throw new EspalierError(
      'usage',
      `max-cost ${formatUsd(maxCost)} does not pay for ${formatInteger(lists.reduce((a, b) => a + b, 0))} masks${answering ? ` and the answers of ${formatCount(answering.models.low, 'model')}` : ''} on ${machine.flavor}, which cost about ${usdText(range('usd'))}`,
      {
        hint: `Give a higher --max-cost, fewer --chunks${answering ? ' or questions' : ''}, or a cheaper flavor.`,
      },
    );
  }
  return {
    ...{ flavor: machine.flavor, machine: machine.text, atOnce, minutes, maxUsd: maxCost },
    ...{ jobs: range('jobs'), hours: range('hours'), usd: range('usd') },
    mostUsd: highestCost(machine, high.jobs, minutes),
  };
}

/** @throws EspalierError `usage` where the disk of a container is too small for the base and its probabilities */
export function assertDisk({ machine }: Pick<MaskMachines, 'machine'>, bytes: number): void {
  if (machine.diskBytes === undefined || machine.diskBytes >= bytes) return;
  throw new EspalierError(
    'usage',
    `a Job on ${machine.flavor} has ${formatBytes(machine.diskBytes)} of disk; the base and its probabilities take up to ${formatBytes(bytes)}`,
    { hint: 'Take a flavor with a larger disk, or measure fewer --chunks.' },
  );
}

/** Half a sentence for people. */
export function maskJobsText(estimate: MaskJobsEstimate): string {
  const { flavor, machine, jobs, atOnce, hours, usd, minutes, mostUsd, maxUsd } = estimate;
  const count = jobs.low === jobs.high ? `${jobs.low}` : `${jobs.low} to ${jobs.high}`;
  const most =
    maxUsd === undefined
      ? `${formatUsd(mostUsd)} if each went on to its limit, and max-cost bounds nothing: it is not given`
      : `at most the ${formatUsd(maxUsd)} of max-cost`;
  return `${count} Jobs on ${flavor} (${machine}), ${atOnce} at a time, each ended after ${minutes} minutes: ${rangeText(hours)}, ${usdText(usd)} roughly, ${most}; finished measurements are not repeated`;
}

function usdText({ low, high }: Range): string {
  const [least, most] = [formatUsd(low), formatUsd(high)];
  return least === most ? least : `${low.toFixed(2)} to ${most}`;
}
