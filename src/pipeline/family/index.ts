/** Candidates that are released together. */

export type { FamilyOutput, MemberOutput } from './family-config.ts';
export { inAllText } from './family-config.ts';
export { primaryOf } from './family-members.ts';
export { runFamily } from './run-family.ts';
