/** Candidates tried in Jobs of the Hub. */

export { openKldEvaluatorInJobs } from './evaluator.ts';
export { biasPlaces } from './places.ts';
export { tryInJobs } from './try-in-jobs.ts';
