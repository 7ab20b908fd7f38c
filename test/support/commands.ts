import { createContext, type DoorValues } from '../../src/commands/context.ts';
import { readInputs } from '../../src/commands/inputs.ts';
import type { RawInputs } from '../../src/commands/options.ts';
import type { CommandResult } from '../../src/commands/result.ts';
import { runCommand } from '../../src/commands/run-command.ts';
import type { CommandName } from '../../src/commands/table.ts';
import { silent } from '../../src/common/progress.ts';

/** Runs commands in this process, with inputs as a door reads them; unless told otherwise, without a Hub. */
export function commandRunner(door: Partial<DoorValues> = {}) {
  const context = createContext({
    environment: {},
    hubUrl: 'http://127.0.0.1:9',
    token: undefined,
    progress: silent,
    signal: undefined,
    ...door,
  });
  return (command: CommandName, raw: RawInputs): Promise<CommandResult> =>
    runCommand(command, readInputs(command, raw), context);
}
