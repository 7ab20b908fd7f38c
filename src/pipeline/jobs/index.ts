/** What a run has in Jobs of the Hub. */

export { hubFileOf, notOnHub, stageCandidate, stageLocal } from './files.ts';
export { endWhatWasLeft, type JobsSession, openJobs, runNameOf } from './session.ts';
