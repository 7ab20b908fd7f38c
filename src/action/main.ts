import * as core from '@actions/core';
import { abortOnSignals, createContext } from '../commands/context.ts';
import { unknownOptions } from '../commands/inputs.ts';
import { errorText, exitCodeOf } from '../commands/report-error.ts';
import { runCommand } from '../commands/run-command.ts';
import { readActionInputs } from './inputs.ts';
import { startGroups } from './log.ts';
import { cleanUp, leaveState, startedBefore } from './post.ts';
import { showResult } from './show.ts';

// A log that nobody takes any more must not end a run.
process.stdout.on('error', () => {});

/** One bundle for both: the runner starts it as main, then, whatever happened, as post. */
async function main(): Promise<number> {
  if (startedBefore()) return cleanUp();
  const log = startGroups();
  try {
    const { command, raw, inputs, token } = readActionInputs(process.env);
    leaveState({ command, runDir: inputs['run-dir'], finished: false });
    for (const option of unknownOptions(command, raw)) {
      core.warning(`the input ${option} has no meaning for the command ${command}`, { title: 'Espalier' });
    }
    const result = await runCommand(
      command,
      inputs,
      createContext({
        environment: process.env,
        hubUrl: inputs['hub-url'],
        token,
        progress: log.show,
        signal: abortOnSignals(),
      }),
    );
    log.end();
    await showResult(command, result);
    leaveState({ command, runDir: inputs['run-dir'], finished: true });
    return 0;
  } catch (error) {
    log.end();
    core.setFailed(errorText(error));
    return exitCodeOf(error);
  }
}

process.on('unhandledRejection', (error) => {
  core.setFailed(errorText(error));
  process.exit(1);
});

// Sockets that are kept alive must not keep the job; stdout may still be flushing.
const code = await main();
process.stdout.write('', () => process.exit(code));
