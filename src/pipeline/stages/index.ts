/** The six stages of a release. */

export { bringBase, sizeOfAll } from './bring-base.ts';
export { checkTried, hasTrial, noTrial } from './check-tried.ts';
export { curveFor } from './curve-for.ts';
export { isMeasuredAlone, kldAhead, measureKldAlone } from './kld-alone.ts';
export { prune } from './prune.ts';
export { movedText, publish } from './publish.ts';
export { digestOfTemplates, render, templatesOf } from './render.ts';
export { resolve } from './resolve.ts';
export { baseAhead, validate } from './validate.ts';
export { verify } from './verify.ts';
