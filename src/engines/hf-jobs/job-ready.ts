import { EspalierError, type Progress } from '../../common/index.ts';
import { type FetchInit, pause } from '../../http/index.ts';
import {
  authHeaders,
  DEFAULT_HUB_URL,
  type HubOptions,
  isFinal,
  type Job,
  readJob,
  refuseClearText,
} from '../../hub/index.ts';
import { memoryLine, relevantLogLine } from '../../llama/index.ts';
import type { JobLog } from './job-log.ts';
import { isLost } from './lost.ts';

/** No machine for so long: another flavor may be free. Waiting costs nothing. */
const SCHEDULING_MS = 60 * 60_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
const PROBE_MS = 30_000;
/** The proxy may know a Job a little later than the Hub; then the token is wrong. */
const MAX_REFUSALS = 20;

interface ReadyContext {
  readonly hub: HubOptions;
  readonly allowHttp: boolean;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  readonly log: JobLog;
}

/**
 * Waits until the server of a Job answers at its exposed port. A proxy that says that nobody listens yet, or 502, is asked again
 * until the Job ends.
 *
 * @returns the address, without a slash at its end
 * @throws EspalierError `llama-start-failed`, `llama-out-of-memory` for a Job that ended; `llama-timeout` where there was no machine
 *   for an hour; `hub-token-read-only` where the proxy refuses the token; `hub-refused` for an address that is not the Hub's
 */
export async function untilReady(started: Job, context: ReadyContext): Promise<string> {
  const { hub, progress, signal } = context;
  const { id } = started;
  const namespace = started.owner.name;
  const waitsUntil = performance.now() + SCHEDULING_MS;
  let stage = '';
  let refusals = 0;
  for (let attempt = 0, job = started; ; attempt++, job = await readJob(namespace, id, hub)) {
    if (job.status.stage !== stage) {
      stage = job.status.stage;
      progress({ type: 'note', level: 'info', message: `the Job ${id}: ${stage.toLowerCase()}` });
    }
    if (isFinal(job)) throw await endedEarly(job, context.log);
    const url = job.status.exposeUrls?.[0]?.replace(/\/+$/, '');
    if (url !== undefined) {
      checkAddress(url, context);
      const status = await probe(`${url}/health`, context);
      if (status === 200) return url;
      refusals = status === 401 || status === 403 ? refusals + 1 : 0;
      if (refusals > MAX_REFUSALS) throw refused(url, status);
    }
    if (stage === 'SCHEDULING' && performance.now() > waitsUntil) {
      throw new EspalierError(
        'llama-timeout',
        `the Job ${id} got no machine within ${SCHEDULING_MS / 60_000} minutes`,
        {
          hint: 'Run again later, or choose another flavor with --runner hf-jobs:FLAVOR.',
        },
      );
    }
    await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** attempt), signal);
  }
}

/** The status of an answer; 0 where there is none. */
async function probe(url: string, { hub, signal }: ReadyContext): Promise<number> {
  const late = AbortSignal.timeout(PROBE_MS);
  const init: FetchInit = {
    headers: authHeaders(hub),
    redirect: 'error',
    once: true,
    signal: signal ? AbortSignal.any([signal, late]) : late,
  };
  try {
    const response = await hub.fetch(url, init);
    await response.body?.cancel();
    return response.status;
  } catch {
    signal?.throwIfAborted();
    return 0;
  }
}

/** The token goes there: what the Hub's answer names must be of the Hub. */
function checkAddress(url: string, { hub, allowHttp }: ReadyContext): void {
  refuseClearText(url, 'the Hub token', allowHttp);
  const { hostname, origin } = new URL(url);
  if (hub.hubUrl !== DEFAULT_HUB_URL || hostname.endsWith('.hf.jobs')) return;
  throw new EspalierError(
    'hub-refused',
    `the Hub exposes the port of a Job at ${origin}; expected an address below hf.jobs`,
    {
      hint: 'The Hub token was not sent to that address. Check --hub-url and any proxy.',
    },
  );
}

/** The end of the log of a Job that has ended: what it still holds comes after the end. */
export async function wholeLog(log: Pick<JobLog, 'ended' | 'last'>): Promise<string[]> {
  await Promise.race([log.ended, pause(LONGEST_PAUSE_MS)]);
  return await log.last(200);
}

/** Why a Job ended that was to serve. */
async function endedEarly({ id, status }: Job, log: JobLog): Promise<EspalierError> {
  const lines = await wholeLog(log);
  const lost = isLost({ status }, lines, 'starting');
  const said = status.message ? ` (${status.message})` : '';
  const what = `the Job ${id} ended as ${status.stage}${said} before its server was ready`;
  const memory = memoryLine(lines);
  if (memory !== undefined) {
    return new EspalierError('llama-out-of-memory', `${what}: ${memory}`, {
      hint: 'Use a flavor with more memory, fewer --slots or a smaller --context.',
      details: { id, status, log: lines.slice(-20) },
    });
  }
  return new EspalierError('llama-start-failed', `${what}: ${relevantLogLine(lines)}`, {
    hint: 'Its log is in the run directory; the candidate and answers so far are kept.',
    details: { id, status, lost, log: lines.slice(-20) },
  });
}

function refused(url: string, status: number): EspalierError {
  return new EspalierError('hub-token-read-only', `${url} answered ${status} to the Hub token`, {
    hint: 'The token must be allowed to read the namespace of the Job: check --job-namespace and the token.',
  });
}
