/** What a run needs of this machine, and whether it is there. */

export type { Check } from './checks.ts';
export { examineMachine } from './examine.ts';
