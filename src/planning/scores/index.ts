/** Scores of experts by a method, and the sensitivity of layers. */

export { checkPoints } from './check-points.ts';
export { lossFor, lossNotes } from './loss-for.ts';
export { measureLayers, mergeSensitivityFiles } from './measure-layers.ts';
export { type MethodOptions, methodImportance } from './method-importance.ts';
export { equalScores, shapeOf } from './model-shape.ts';
export { type Scored, scoreExperts } from './score-experts.ts';
export { mergeScoreFiles, scoreMatrix } from './score-parts.ts';
export { prepareScores, scoresFor } from './scores-for.ts';
