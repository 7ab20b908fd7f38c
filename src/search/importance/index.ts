/** Importance methods and what they read and draw. */

export { diffMap } from './diff-map.ts';
export { unreliableNotes } from './guards.ts';
export { heatMap, ranksOf } from './heat-map.ts';
export type { ImportanceMethod, InputFile, ScoreRequest } from './importance-method.ts';
export { parseInputFile } from './importance-method.ts';
export { formatMix, type Mix, mixDomains, parseMix, parsePhases } from './mix.ts';
export { readImatrix } from './read-imatrix.ts';
export { checkModel, checkRequest, findMethod, METHODS, methodHint } from './registry.ts';
export { parseDomains } from './routing-frequency.ts';
