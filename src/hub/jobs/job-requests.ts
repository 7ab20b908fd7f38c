import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import { type HubOptions, hubJson, hubRequest, nextRoute, readAnswer } from '../api/index.ts';
import { type Hardware, hardwareSchema, type Job, type JobRequest, jobSchema } from './types.ts';

/** Of keys and values; the Hub refuses a Job for one label of another form. */
const LABEL = /^[A-Za-z0-9._-]{1,100}$/;
/** A namespace with more Jobs than this many pages hold is not listed to its end. */
const MAX_PAGES = 100;

/**
 * Starts a Job. It is sent once: a second one would cost as much again.
 *
 * @param namespace user or organization that pays
 * @throws EspalierError `usage` for a label or time limit that the Hub would refuse; `hub-unavailable` where it is not
 *   known whether the Job was started; `hub-refused` without credit; the general `hub-` codes
 */
export async function startJob(namespace: string, request: JobRequest, options: HubOptions): Promise<Job> {
  checkLabels(request.labels);
  const { ports, command, timeoutSeconds, ...rest } = request;
  if (!Number.isSafeInteger(timeoutSeconds) || timeoutSeconds < 1) {
    throw new EspalierError(
      'usage',
      `a Job cannot end after ${timeoutSeconds} seconds: expected a whole number from 1`,
    );
  }
  const json = {
    ...{ command, arguments: [], environment: {}, timeoutSeconds },
    ...rest,
    ...(ports.length > 0 && { expose: { ports } }),
  };
  const context = { action: `start a Job on ${request.flavor} in ${namespace}`, jobs: true, writing: true };
  return await hubJson(jobSchema, jobsOf(namespace), { method: 'POST', json, once: true }, options, context);
}

/** @throws EspalierError `hub-refused` for a Job that is not there, and the general `hub-` codes */
export async function readJob(namespace: string, id: string, options: HubOptions): Promise<Job> {
  const context = { action: `read the Job ${id} of ${namespace}`, jobs: true };
  return await hubJson(jobSchema, jobOf(namespace, id), {}, options, context);
}

/**
 * Jobs of a namespace that have all these labels, those that ended among them.
 *
 * @param how `undoing`: also after the run was told to stop
 */
export async function listJobs(
  namespace: string,
  labels: Readonly<Record<string, string>>,
  options: HubOptions,
  how: { readonly undoing?: boolean } = {},
): Promise<Job[]> {
  checkLabels(labels);
  const context = { action: `list the Jobs of ${namespace}`, jobs: true };
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(labels)) query.append('label', `${key}=${value}`);
  const jobs = new Map<string, Job>();
  let route: string | undefined = `${jobsOf(namespace)}?${query}`;
  for (let page = 0; route !== undefined && page < MAX_PAGES; page++) {
    const response: Response = await hubRequest(route, how, options, context);
    const { value } = await readAnswer(z.array(jobSchema), response, `GET ${route}`, options, context);
    for (const job of value) jobs.set(job.id, job);
    route = nextRoute(response.headers.get('link'), options.hubUrl);
  }
  // A Hub that does not know the filter must not have other people's Jobs cancelled.
  const fits = (job: Job) => Object.entries(labels).every(([key, value]) => job.labels?.[key] === value);
  return [...jobs.values()].filter(fits);
}

/** Ends a Job, also after the run was told to stop; one that has ended stays as it is. */
export async function cancelJob(namespace: string, id: string, options: HubOptions): Promise<void> {
  const context = { action: `cancel the Job ${id} of ${namespace}`, jobs: true, writing: true };
  const request = { method: 'POST', undoing: true } as const;
  const response = await hubRequest(`${jobOf(namespace, id)}/cancel`, request, options, context);
  await response.body?.cancel();
}

/** All machines and their prices; needs no token. */
export async function listHardware(options: HubOptions): Promise<Hardware[]> {
  const context = { action: 'read the prices of Jobs', jobs: true, asksForJobs: true };
  return await hubJson(z.array(hardwareSchema), '/api/jobs/hardware', {}, options, context);
}

/** @throws EspalierError `usage` with the first label that the Hub would refuse */
function checkLabels(labels: Readonly<Record<string, string>>): void {
  const bad = Object.entries(labels).find((pair) => !pair.every((part) => LABEL.test(part)));
  if (bad === undefined) return;
  throw new EspalierError(
    'usage',
    `the label ${JSON.stringify(bad.join('='))} is not allowed: key and value have 1 to 100 characters of A-Z a-z 0-9 . _ -`,
  );
}

function jobsOf(namespace: string): string {
  return `/api/jobs/${encodeURIComponent(namespace)}`;
}

export function jobOf(namespace: string, id: string): string {
  return `${jobsOf(namespace)}/${encodeURIComponent(id)}`;
}
