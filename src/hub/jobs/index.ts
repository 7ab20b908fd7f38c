/** Jobs of the Hub. */

export { cancelJob, listHardware, listJobs, readJob, startJob } from './job-requests.ts';
export { followLogs } from './logs.ts';
export { COMPLETED, type Hardware, isFinal, type Job, type JobRequest } from './types.ts';
