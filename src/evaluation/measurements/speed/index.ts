/** Tokens a second. */

export { samplesOf, speedResult, speedSamplesSchema } from './compute.ts';
export { ANSWER_TOKENS, measureSpeed, PROMPT_TOKENS, type SpeedModel } from './measure-speed.ts';
export { speedInJob, speedJobIdentity } from './speed-in-job.ts';
