import { parentPort, Worker } from 'node:worker_threads';
import { EspalierError, messageOf } from './errors.ts';

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  /** Of what the work threw. */
  readonly problem?: string;
}

/** A thread that does one kind of work, one job after the other. */
export interface WorkerThread<Job, Result> extends AsyncDisposable {
  /** @throws EspalierError `internal` when the work throws or the thread ends */
  run(job: Job): Promise<Result>;
}

/**
 * Starts a thread from a file that calls {@link serve}.
 *
 * @param entry the file: a source, or in dist/ a bundle of its own, as a thread must not start the whole program again
 */
export function startWorker<Job, Result>(entry: URL): WorkerThread<Job, Result> {
  // Flags of the process that are not for us (of a test runner, of a debugger) stay out.
  // A young generation of the usual size would be 48 MB a thread, and most of it garbage.
  const worker = new Worker(entry, { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 4 } });
  const waiting = new Map<number, (answer: Answer) => void>();
  const fail = (problem: string) => {
    ended = problem;
    for (const [id, resolve] of waiting) resolve({ id, problem });
    waiting.clear();
  };
  let ended: string | undefined;
  let jobs = 0;
  worker.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  worker.on('error', (error) => fail(messageOf(error)));
  worker.on('exit', (code) => fail(`the thread ended with code ${code}`));
  return {
    async run(job) {
      jobs += 1;
      const id = jobs;
      const { result, problem } = await new Promise<Answer>((resolve) => {
        if (ended !== undefined) return resolve({ id, problem: ended });
        waiting.set(id, resolve);
        worker.postMessage({ id, job });
      });
      if (problem === undefined) return result as Result;
      throw new EspalierError('internal', `work in a thread failed: ${problem}`);
    },
    async [Symbol.asyncDispose]() {
      await worker.terminate();
    },
  };
}

/** Lets a worker thread do its jobs; the first line of a file that {@link startWorker} starts. */
export function serve<Job, Result>(work: (job: Job) => Result): void {
  parentPort?.on('message', ({ id, job }: { id: number; job: Job }) => {
    try {
      parentPort?.postMessage({ id, result: work(job) } satisfies Answer);
    } catch (error) {
      parentPort?.postMessage({ id, problem: messageOf(error) } satisfies Answer);
    }
  });
}
