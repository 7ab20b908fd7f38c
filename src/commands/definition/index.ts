/** What a command is made of: its definition, the options and outputs that several have, the check of the files that it reads and writes. */

export {
  type Command,
  type CommandResult,
  defineCommand,
  type Finished,
  type Outputs,
  type RawOptions,
} from './command.ts';
export {
  baseOptions,
  optionalBaseOptions,
  outOptions,
  planFileOptions,
  severalBasesOptions,
} from './file-options.ts';
export { inputsOf } from './input-files.ts';
export type { OutputName } from './outputs.ts';
