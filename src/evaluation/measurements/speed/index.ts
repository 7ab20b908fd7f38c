/** Tokens a second. */

export { samplesOf, speedResult, speedSamplesSchema } from './compute.ts';
export { ANSWER_TOKENS, measureSpeed, PROMPT_TOKENS, type SpeedModel } from './measure-speed.ts';
export { speedInJob, speedJobIdentity } from './speed-in-job.ts';
export { type SpeedComparison, type SpeedResult, type Spread, speedResultSchema } from './speed-result.ts';
