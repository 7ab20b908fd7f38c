/** What a run starts from, and how it is opened: context, plan, base, data sets; and what its stages leave for each other. */

export {
  assumedBase,
  baseFileName,
  baseLocation,
  isDigest,
  locationOf,
  modelIdOf,
  namedBase,
  nameOf,
  provenanceOf,
  type ResolvedBase,
  resolveBase,
} from './base.ts';
export type { Ask, Context, RunContext } from './context.ts';
export { asOne, openBase, openFiles, openPublished, pinOnHub } from './open-base.ts';
export { DATA, licenseOfSource, openDataset, openDatasetFiles } from './open-dataset.ts';
export { promptsOf } from './question-prompts.ts';
export { readPlanAt } from './read-plan.ts';
export { pageScores, readScoresAt } from './read-scores.ts';
export { fetchBase, localCopy, openReference } from './reference.ts';
export { type NamedText, overlapOf, refuseOverlap } from './refuse-overlap.ts';
export {
  type KldAlone,
  kldAloneSchema,
  type Proof,
  type Pruned,
  type PrunedFile,
  proofSchema,
  prunedSchema,
  type Released,
  type Resolved,
  releasedSchema,
  resolvedSchema,
  type Validated,
  validatedSchema,
} from './stage-outputs.ts';
export { notStreamed, type Streamed, streamedCandidate } from './streamed.ts';
export type { Surgery } from './surgery.ts';
export { pinLocation, readTextAt } from './text.ts';
export { type NamedCut, type Opened, type Planned, withBase, withHeader } from './with-base.ts';
export { baseOnHub, openBases, openBasesOnHub } from './xet-bases.ts';
