/** Child processes: one runner, the environment they get, memory limits. */

export { type Captured, type CaptureOptions, capture, lastLine } from './capture.ts';
export { type ChildEnvironment, childEnvironment, type Environment, variable } from './environment.ts';
export { type Command, describeExit, type ExitInfo, type Guarded, spawnGuarded } from './guarded.ts';
export { residentOfTree, writtenBytes } from './resident-memory.ts';
