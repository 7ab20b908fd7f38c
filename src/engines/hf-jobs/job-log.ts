import { dirname } from 'node:path';
import { makeFolder, messageOf, openPrivate, type Progress } from '../../common/index.ts';
import { pause } from '../../http/index.ts';
import { followLogs, type HubOptions } from '../../hub/index.ts';
import { lastLines } from '../../llama/index.ts';

/** How long the rest of a log is waited for, once its Job was ended. */
const REST_MS = 5_000;

/** The log of a Job, written to a file as it comes. */
export interface JobLog extends AsyncDisposable {
  last(count: number): Promise<string[]>;
  /** Resolves when the Job has ended and its log is whole. */
  readonly ended: Promise<void>;
}

/** Follows a Job's log from its start; an existing file is overwritten. A log that cannot be read is a warning. */
export async function followJob(
  namespace: string,
  id: string,
  path: string,
  hub: HubOptions,
  progress: Progress,
): Promise<JobLog> {
  await makeFolder(dirname(path));
  const file = await openPrivate(path, 'w');
  const stop = new AbortController();
  const follow = async () => {
    try {
      for await (const { data } of followLogs(namespace, id, { ...hub, signal: stop.signal })) {
        await file.write(`${data.replace(/\n$/, '')}\n`);
      }
    } catch (error) {
      if (stop.signal.aborted || hub.signal?.aborted) return;
      const message = `the log of the Job ${id} cannot be read: ${messageOf(error)}`;
      progress({ type: 'note', level: 'warning', message });
    }
  };
  const ended = follow();
  return {
    ended,
    last: (count) => lastLines(path, count),
    async [Symbol.asyncDispose]() {
      await Promise.race([ended, pause(REST_MS, stop.signal).catch(() => {})]);
      stop.abort();
      await ended;
      await file.close();
    },
  };
}
