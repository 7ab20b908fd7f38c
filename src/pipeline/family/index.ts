/** Candidates that are released together. */

export type { FamilyOutput, MemberOutput } from './family-config.ts';
export { inAllText } from './in-all.ts';
export { primaryOf } from './members.ts';
export { runFamily } from './run.ts';
