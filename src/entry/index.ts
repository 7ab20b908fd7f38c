/** What both entry points share: options as they are read from text and espalier.yml, the context of a command, progress, errors, help. */

export { configuredOptions, without } from './config.ts';
export { createContext, githubTokenOf, noteTo } from './create-context.ts';
export {
  type CommandDescription,
  describeCommand,
  describedCommands,
  type OptionDescription,
} from './description.ts';
export { amount, describe, lines, type ProgressDisplay } from './progress-lines.ts';
export { readOptions } from './read-options.ts';
export { errorJson, errorText, exitCodeOf } from './report-error.ts';
export { abortOnSignals } from './signals.ts';
