/** Texts that come with the program. */

export { resolvePrompts, resolveTexts, type Texts } from './built-in.ts';
export { type OverlapOptions, refuseJudging } from './refuse-judging.ts';
export { refuseShared } from './shared.ts';
