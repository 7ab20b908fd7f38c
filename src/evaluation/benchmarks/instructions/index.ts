/** Instructions whose following a program can check. */

export type { Check } from './kind.ts';
export { KINDS } from './kinds.ts';
