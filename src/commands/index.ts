/** Commands: the registry, which loads a command when it is run, and the types of what it takes and returns. */

export type { Command, Finished, OutputName, RawOptions } from './definition/index.ts';
export {
  COMMANDS,
  type CommandEntry,
  type CommandName,
  commandNames,
  findCommand,
  loadAllCommands,
  loadCommand,
} from './registry.ts';
export { fenced } from './show/index.ts';
