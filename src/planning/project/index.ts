/** The files that `init` writes. */

export { answerTo, type Wanted } from './answer-to.ts';
export { addIgnores, IGNORE_PATH, readIgnores } from './ignored.ts';
export {
  assertAllowed,
  choicesIn,
  chosenFrom,
  namedIn,
  numberedChoices,
  openModel,
  proposedCount,
} from './open-model.ts';
export { CONFIG_PATH, configFor, WORKFLOW_PATH, workflowFor } from './project-files.ts';
export { proposedRepo, warnOfAccess } from './proposed-repo.ts';
export { isRepositoryTop } from './repository.ts';
export { runnerChoice } from './runner.ts';
export { assertAbsent, writeNew } from './write-new.ts';
