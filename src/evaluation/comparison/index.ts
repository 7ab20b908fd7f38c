/** What the answers of two models say of each other: measures, overall, verdict. */

export { headline } from './category-results.ts';
export { compareModels } from './compare-models.ts';
export { withSubject } from './comparison-family.ts';
export { effortsOf } from './efforts.ts';
export { chanceOf, isAtFloor } from './floor.ts';
export { adjusted, measuresOf, questionsDigest, type RecordsByModel, reusedIn } from './measures.ts';
export { overallOf } from './overall.ts';
export { questionSet } from './same-questions.ts';
export { DEFAULT_MARGIN } from './verdict.ts';
