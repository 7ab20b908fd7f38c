/** The files that `init` writes. */

export { IGNORE_PATH } from './ignored.ts';
export { CONFIG_PATH, WORKFLOW_PATH } from './project-files.ts';
export { runnerChoice } from './runner.ts';
export { type StartedProject, startProject } from './start-project.ts';
