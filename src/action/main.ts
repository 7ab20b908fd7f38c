import * as core from '@actions/core';
import type { CommandName, Finished } from '../commands/index.ts';
import { ERROR_CODES, type ErrorCode, EspalierError, printable } from '../common/index.ts';
import { abortOnSignals, createContext, errorText, exitCodeOf, noteTo } from '../entry/index.ts';
import { adviceFor, annotationOf } from './advice.ts';
import { readActionInputs } from './inputs.ts';
import { startGroups } from './log.ts';
import { leaveState } from './post.ts';
import { showFinished } from './show.ts';

// A log that nobody takes any more must not end a run.
process.stdout.on('error', () => {});

async function main(): Promise<number> {
  const log = startGroups();
  let command: CommandName | undefined;
  let finished: Finished = { outputs: {}, summary: '' };
  try {
    const { name, options, runDir, hubUrl, identity, ...read } = await readActionInputs(
      process.env,
      noteTo(log.show),
    );
    command = name;
    const allowHttp = options.allowHttp === true;
    const state = { command, runDir, hubUrl, allowHttp };
    leaveState({ ...state, finished: false });
    const context = createContext({
      environment: process.env,
      hubUrl,
      allowHttp,
      identity,
      trustedPublishing: options.trustedPublishing === true,
      onSecret: core.setSecret,
      progress: log.show,
      signal: abortOnSignals(),
    });
    let failure: ErrorCode | undefined;
    try {
      const result = await read.command.run(options, context, (soFar) => (finished = soFar));
      log.end();
      finished = result;
      failure = result.failure;
      core.info(printable(result.text));
    } catch (error) {
      // A gate that does not hold ends a run that did all of its work.
      if (isGateFailure(error)) leaveState({ ...state, finished: true });
      throw error;
    }
    leaveState({ ...state, finished: true });
    showFinished(command, finished);
    if (failure === undefined) return 0;
    core.setFailed(`${name}: something was not done (${failure}); the log says what`);
    return ERROR_CODES[failure].exit;
  } catch (error) {
    log.end();
    // Outputs and summary first: what was found must reach the job although it fails.
    if (command !== undefined) showFinished(command, finished, error);
    const advice = adviceFor(error, process.env);
    const text = [errorText(error, 'inputs'), ...(advice === undefined ? [] : [advice])].join('\n');
    core.error(text, annotationOf(error));
    return exitCodeOf(error);
  }
}

function isGateFailure(error: unknown): boolean {
  return error instanceof EspalierError && error.code === 'gate-failed';
}

// Rejections that nobody handles come here too. Node would print the source line, which in a package is the whole package.
process.on('uncaughtException', (error) => {
  core.setFailed(errorText(error, 'inputs'));
  process.exit(1);
});

// Sockets that are kept alive must not keep the job; stdout may still be flushing.
const code = await main();
process.stdout.write('', () => process.exit(code));
