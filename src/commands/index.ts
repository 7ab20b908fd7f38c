/** Commands: the registry, how options are read, how a result and an error are shown. A command itself is loaded by the registry when it is run. */

export type { Command, Finished, RawOptions } from './command.ts';
export { configuredOptions, without } from './config.ts';
export { abortOnSignals, createContext, githubTokenOf, noteTo } from './context.ts';
export {
  type CommandDescription,
  describeCommand,
  describedCommands,
  type OptionDescription,
} from './description.ts';
export { fenced } from './format-result.ts';
export type { OutputName } from './outputs.ts';
export { amount, describe, lines, type ProgressDisplay } from './progress-lines.ts';
export { readOptions } from './read-options.ts';
export {
  COMMANDS,
  type CommandEntry,
  type CommandName,
  commandNames,
  findCommand,
  loadCommand,
} from './registry.ts';
export { errorJson, errorText, exitCodeOf } from './report-error.ts';
