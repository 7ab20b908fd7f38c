import type { CommandResult, RawOptions } from '../../src/commands/definition/command.ts';
import { type CommandName, loadCommand } from '../../src/commands/registry.ts';
import type { RunOptions } from '../../src/commands/run.ts';
import type { ValidateOptions } from '../../src/commands/validate.ts';
import { silent } from '../../src/common/progress.ts';
import { createContext, type EntryPointValues } from '../../src/entry/create-context.ts';
import { readOptions } from '../../src/entry/read-options.ts';

/** Runs commands in this process, with inputs as an entry point reads them; unless told otherwise, without a Hub. */
export function commandRunner(values: Partial<EntryPointValues> = {}) {
  const context = createContext({
    environment: {},
    hubUrl: 'http://127.0.0.1:9',
    token: undefined,
    progress: silent,
    signal: undefined,
    ...values,
  });
  return async (name: CommandName, raw: RawOptions): Promise<CommandResult> => {
    const command = await loadCommand(name);
    return await command.run(await readOptions(command, raw), context);
  };
}

/** Options as `run` and `validate` get them, for tests of what is below the commands. */
export async function runOptions(raw: RawOptions): Promise<RunOptions> {
  return (await readOptions(await loadCommand('run'), raw)) as RunOptions;
}

export async function validateOptions(raw: RawOptions): Promise<ValidateOptions> {
  return (await readOptions(await loadCommand('validate'), raw)) as ValidateOptions;
}
