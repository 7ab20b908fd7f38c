/** Texts that come with the program. */

export { resolvePrompts, resolveTexts, type Texts } from './built-in.ts';
export { refuseHeldOut } from './held-out.ts';
export { refuseShared } from './shared.ts';
