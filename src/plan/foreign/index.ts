/** Plans and scores of other tools. */

export { importPlan } from './import.ts';
export { layerOf } from './lists.ts';
export { isObject, parseForeign } from './parse.ts';
