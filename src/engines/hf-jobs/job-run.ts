import { dirname } from 'node:path';
import {
  EspalierError,
  makeFolder,
  PRIVATE_FILE,
  type Progress,
  sha256Hex,
  writeFileAtomic,
} from '../../common/index.ts';
import {
  COMPLETED,
  cancelJob,
  followLogs,
  type Hardware,
  type HubOptions,
  isFinal,
  type Job,
  type JobRequest,
  listJobs,
  readJob,
  startJob,
} from '../../hub/index.ts';
import { meaningful, relevantLogLine } from '../../llama/index.ts';
import {
  costOf,
  costText,
  formatUsd,
  highestCost,
  type JobMachine,
  type JobsCost,
  minutesFor,
} from './cost.ts';
import { isLost, lostForGood, MOST_LOST, saysLost } from './lost.ts';

/** Label of all Jobs of a run. */
export const RUN_LABEL = 'espalier-run';
/** What a Job is for, and a digest of its request: a run that was killed finds its Job again. */
const TASK_LABEL = 'espalier-task';
const REQUEST_LABEL = 'espalier-request';

/** A shorter rest of its time limit is not worth going on with. */
export const LEAST_MINUTES = 5;

/** Whose Jobs they are, and how they are found. */
export interface JobsOwner {
  readonly hub: HubOptions;
  /** Who pays. */
  readonly namespace: string;
  /** Names what is run: the same in each attempt. */
  readonly run: string;
}

interface JobRunOptions extends JobsOwner {
  readonly machine: JobMachine;
  readonly hardware: readonly Hardware[];
  /** Time limit of each Job. */
  readonly minutes: number;
  /** Below it no Job is started where max-cost leaves less than the time limit; default: the time limit. */
  readonly leastMinutes?: number;
  /** Whether a Job that takes the place of a lost one has what that one left of the time limit; default: the whole limit. */
  readonly sharesLimit?: boolean;
  readonly maxUsd: number | undefined;
  readonly progress: Progress;
}

/** What a task's Job is started with; machine, labels and time limit are those of the run. */
export type TaskRequest = Omit<JobRequest, 'flavor' | 'labels' | 'timeoutSeconds'>;

/** A task that several Jobs do, one after the other: what one left undone the next one does. */
interface SharedTask {
  /** What an earlier attempt's Job must have been asked for to be gone on with; the request itself names only what is left to do. */
  readonly sameAs: unknown;
  /** Called with each line of the log. */
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Whether a Job was not started because of max-cost. */
export function isUnaffordable(error: unknown): error is EspalierError {
  return error instanceof EspalierError && error.details.maxUsd !== undefined;
}

/** The Jobs of a run: started once each, within what they may cost, and ended. */
export class JobRun {
  readonly machine: JobMachine;
  readonly namespace: string;
  readonly run: string;
  /** Of each Job, after which the Hub ends it. */
  readonly minutes: number;
  readonly #options: JobRunOptions;
  /** One at a time: each must see what the others may cost. */
  #starting: Promise<unknown> = Promise.resolve();
  readonly #started = new Set<string>();

  constructor(options: JobRunOptions) {
    this.#options = options;
    this.machine = options.machine;
    this.namespace = options.namespace;
    this.run = options.run;
    this.minutes = options.minutes;
  }

  /**
   * The Job of a task: one that an earlier attempt left running for the same request, else a new one. Others of the task are ended.
   *
   * @throws EspalierError `usage` where its time limit could cost more than is left of max-cost, and as `startJob`
   */
  start(task: string, request: TaskRequest, shared?: Pick<SharedTask, 'sameAs'>): Promise<Job> {
    const started = this.#starting.then(() => this.#start(task, request, shared));
    this.#starting = started.catch(() => {});
    return started;
  }

  async #start(task: string, request: TaskRequest, shared?: Pick<SharedTask, 'sameAs'>): Promise<Job> {
    const { hub, namespace, run, machine, progress } = this.#options;
    const { flavor } = machine;
    const same = shared === undefined ? { ...request, flavor, minutes: this.minutes } : { ...shared, flavor };
    const digest = sha256Hex(JSON.stringify(same)).slice(0, 16);
    const ofTask = { [RUN_LABEL]: run, [TASK_LABEL]: labelOf(task) };
    const labels = { ...ofTask, [REQUEST_LABEL]: digest };
    const jobs = await listJobs(namespace, ofTask, hub);
    const [running, ended] = partition(jobs, (job) => !isFinal(job));
    const fits = (job: Job) => job.labels?.[REQUEST_LABEL] === digest;
    // The log of one that ended alone is as good as another Job, unless it was read here.
    const isUnread = (job: Job) => job.status.stage === COMPLETED && !this.#started.has(job.id);
    const earlier =
      running.find((job) => fits(job) && (shared !== undefined || this.#hasTime(job))) ??
      (shared && ended.find((job) => fits(job) && isUnread(job)));
    for (const job of running) if (job !== earlier) await cancelJob(namespace, job.id, hub);
    if (earlier !== undefined) {
      this.#started.add(earlier.id);
      const message = `continuing with the Job ${earlier.id} of ${namespace}, which an earlier attempt started for the ${task}`;
      progress({ type: 'note', level: 'info', message });
      return earlier;
    }
    const lost = ended.filter((job) => fits(job) && this.#started.has(job.id) && mayBeLost(job));
    const minutes = await this.#affordableMinutes(task, lost);
    const job = await startJob(namespace, { ...request, flavor, labels, timeoutSeconds: minutes * 60 }, hub);
    this.#started.add(job.id);
    const most = formatUsd(highestCost(machine, 1, minutes));
    const message = `the Job ${job.id} of ${namespace} runs the ${task} on ${flavor}: at most ${minutes} minutes, ${most}; ${hub.hubUrl}/jobs/${namespace}/${job.id}`;
    progress({ type: 'note', level: 'info', message });
    return job;
  }

  #hasTime({ startedAt }: Job): boolean {
    const began = startedAt ? Date.parse(startedAt) : Date.now();
    return this.minutes * 60_000 - (Date.now() - began) >= LEAST_MINUTES * 60_000;
  }

  /**
   * The time limit of the next Job: the run's, what lost Jobs for the same left of it, or what max-cost leaves, where that is enough.
   */
  async #affordableMinutes(task: string, lost: readonly Job[]): Promise<number> {
    const { maxUsd, machine, hub, namespace, run, hardware, sharesLimit = false } = this.#options;
    const took = sharesLimit ? costOf(lost, hardware, new Date()).minutes : 0;
    const minutes = this.minutes - took;
    const isAgain = sharesLimit && lost.length > 0;
    if (isAgain && minutes < LEAST_MINUTES) {
      throw new EspalierError(
        'llama-died',
        `Jobs for the ${task} that were lost took ${took} of ${this.minutes} minutes; another one needs at least ${LEAST_MINUTES}`,
        { hint: 'Run again to continue, or give more --job-minutes: answers so far are kept.' },
      );
    }
    const least = isAgain ? LEAST_MINUTES : (this.#options.leastMinutes ?? minutes);
    if (maxUsd === undefined) return minutes;
    const [running, ended] = partition(
      await listJobs(namespace, { [RUN_LABEL]: run }, hub),
      (job) => !isFinal(job),
    );
    // One that runs may go on to its time limit.
    const most = highestCost(machine, 1, this.minutes);
    const usd = costOf(ended, hardware, new Date()).usd + running.length * most;
    const affordable = Math.min(minutes, minutesFor(maxUsd - usd, machine, 1));
    if (affordable >= least) return affordable;
    const next = formatUsd(highestCost(machine, 1, least));
    throw new EspalierError(
      'usage',
      `a Job for the ${task} could cost ${next}; ${formatUsd(usd)} of the ${formatUsd(maxUsd)} of max-cost are spent, or may be by Jobs that run`,
      {
        hint: 'Run again with a higher --max-cost, or with fewer --job-minutes: answers and measurements so far are kept.',
        details: { maxUsd, usd },
      },
    );
  }

  /**
   * Runs a task's Job to its end; one that is lost is started again, twice at most, where no others share the task.
   *
   * @param logFile receives its log
   * @returns the lines of its log
   * @param shared of a task that several Jobs do
   * @throws EspalierError `llama-tool-failed` where it ends as anything but COMPLETED, and as `start`; its Job is ended
   */
  async runToEnd(
    task: string,
    request: TaskRequest,
    logFile: string,
    shared?: SharedTask,
  ): Promise<string[]> {
    if (shared !== undefined) return await this.#runOnce(task, request, logFile, shared);
    return await this.inAnother(task, () => this.#runOnce(task, request, logFile));
  }

  /** Repeats what a Job was lost at, so often that three Jobs are lost at most. @throws what `work` throws */
  async inAnother<T>(task: string, work: () => Promise<T>): Promise<T> {
    const { hub, progress } = this.#options;
    for (let lost = 1; ; lost++) {
      try {
        return await work();
      } catch (error) {
        if (hub.signal?.aborted || !saysLost(error)) throw error;
        if (lost >= MOST_LOST) throw lostForGood(error);
        progress({
          type: 'note',
          level: 'warning',
          message: `${error.message}; another Job runs the ${task}`,
        });
      }
    }
  }

  async #runOnce(
    task: string,
    request: TaskRequest,
    logFile: string,
    shared?: SharedTask,
  ): Promise<string[]> {
    const { namespace, progress } = this.#options;
    const hub = shared === undefined ? this.#options.hub : { ...this.#options.hub, signal: shared.signal };
    const job = await this.start(task, request, shared);
    await using ending = new AsyncDisposableStack();
    ending.defer(() => this.cancel(job));
    await makeFolder(dirname(logFile));
    const lines: string[] = [];
    for await (const { data } of followLogs(namespace, job.id, hub)) {
      for (const line of data.split('\n')) {
        lines.push(line);
        shared?.onLine(line);
      }
    }
    await writeFileAtomic(logFile, `${lines.join('\n')}\n`, PRIVATE_FILE);
    const { status } = await readJob(namespace, job.id, hub);
    progress({ type: 'note', level: 'info', message: `the Job ${job.id}: ${status.stage.toLowerCase()}` });
    if (status.stage === COMPLETED) return lines;
    const said = status.message ? ` (${status.message})` : '';
    const why = relevantLogLine(meaningful(lines.join('\n')));
    throw new EspalierError(
      'llama-tool-failed',
      `the Job ${job.id} for the ${task} ended as ${status.stage}${said}: ${why}`,
      {
        hint: `Its log is ${logFile}. Answers so far are kept.`,
        details: { id: job.id, status, lost: isLost({ status }, lines, 'working'), log: lines.slice(-20) },
      },
    );
  }

  /** What all Jobs of the run took until now, those of earlier attempts included. */
  async cost(how: { readonly undoing?: boolean } = {}): Promise<JobsCost> {
    const { hub, namespace, run, hardware } = this.#options;
    return costOf(await listJobs(namespace, { [RUN_LABEL]: run }, hub, how), hardware, new Date());
  }

  /** Ends a Job, also after the run was told to stop, and says what the run has cost so far. */
  async cancel(job: Job): Promise<void> {
    const { hub, namespace, progress } = this.#options;
    await cancelJob(namespace, job.id, hub);
    const cost = await this.cost({ undoing: true });
    progress({
      type: 'note',
      level: 'info',
      message: `the Job ${job.id} was ended; so far ${costText(cost)}`,
    });
  }
}

/** A task in a form that the Hub takes. */
function labelOf(task: string): string {
  return task.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100);
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** Whether nobody ended it who wanted to. */
function mayBeLost({ status }: Job): boolean {
  return status.stage === 'ERROR' || status.stage === 'DELETED';
}

/** Ends all Jobs of a run, also those whose start was never answered. @returns how many still ran */
export async function endJobs({ namespace, run, hub }: JobsOwner): Promise<number> {
  const jobs = await listJobs(namespace, { [RUN_LABEL]: run }, hub, { undoing: true });
  const running = jobs.filter((job) => !isFinal(job));
  await Promise.all(running.map(({ id }) => cancelJob(namespace, id, hub)));
  return running.length;
}
