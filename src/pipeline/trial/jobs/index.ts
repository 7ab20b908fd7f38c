/** What a run has in Jobs of the Hub. */

export { endWhatWasLeft, type JobsSession, openJobs, runNameOf } from './jobs-session.ts';
export { hubFileOf, notOnHub, stageCandidate, stageLocal } from './staged-files.ts';
