import { existsSync } from 'node:fs';
import * as core from '@actions/core';
import type { CommandName } from '../commands/index.ts';
import { RunDirectory } from '../state/index.ts';
import { writeToRunner } from './command-file.ts';

/** What main leaves for post. Never a token. */
interface State {
  readonly command: CommandName;
  readonly runDir: string;
  readonly finished: boolean;
  /** Where Jobs of the run are looked for. */
  readonly hubUrl: string;
  readonly allowHttp: boolean;
}

export function leaveState({ command, runDir, finished, hubUrl, allowHttp }: State): void {
  writeToRunner('the state for the post step', 'GITHUB_STATE', () => {
    core.saveState('command', command);
    core.saveState('run-dir', runDir);
    core.saveState('finished', String(finished));
    core.saveState('hub-url', hubUrl);
    core.saveState('allow-http', String(allowHttp));
  });
}

/**
 * Ends what a run that was killed left on the Hub: it costs. After a run that finished: gives back the disk of the base's copy
 * (servers are long gone: a watchdog ends them with the process that started them). After one that did not: says how to go on,
 * where there is something to go on from. After one that could leave no state: nothing.
 */
export async function cleanUp(): Promise<void> {
  const runDir = core.getState('run-dir');
  if (runDir === '') return;
  const directory = new RunDirectory(runDir);
  if (existsSync(directory.jobs)) {
    const { endJobsOfRun } = await import('./end-jobs.ts');
    await endJobsOfRun({
      ...{ runDir, hubUrl: core.getState('hub-url'), allowHttp: core.getState('allow-http') === 'true' },
    });
  }
  if (core.getState('finished') === 'true') {
    const gone = await directory.removeCopies();
    if (gone.length > 0) core.info(`kept ${runDir}; removed the copy of the base in it: ${gone.join(', ')}`);
  } else if (core.getState('command') === 'run' && (await directory.claimed()).length > 0) {
    core.info(`${runDir} holds what was done so far; a run with the same folder continues from there`);
  }
}
