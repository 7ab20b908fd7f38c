import * as core from '@actions/core';
import { EspalierError, type ProgressEvent, printable } from '../common/index.ts';
import { createContext } from '../entry/index.ts';
import { endWhatWasLeft } from '../pipeline/index.ts';
import { RunDirectory } from '../state/index.ts';
import { readIdentity } from './inputs.ts';

/** What of main's own values the post step needs to reach the Hub. */
interface HubState {
  readonly runDir: string;
  readonly hubUrl: string;
  readonly allowHttp: boolean;
}

/**
 * Ends Jobs and removes the staging repo of a run that was killed before it could. What belongs to a run that still works in the
 * directory is left to it. The token is the step's own input.
 */
export async function endJobsOfRun({ runDir, hubUrl, allowHttp }: HubState): Promise<void> {
  const identity = await readIdentity(process.env);
  const progress = (event: ProgressEvent) => {
    if (event.type === 'note') core.warning(printable(event.message), { title: 'Espalier' });
  };
  const context = createContext({
    ...{ environment: process.env, hubUrl, allowHttp, identity, progress, signal: undefined },
  });
  const directory = new RunDirectory(runDir);
  try {
    await using _lock = await directory.lock(context);
    if (await endWhatWasLeft({ ...context, runDir: directory })) {
      core.info('cleaned up what the run had left on the Hub: its Jobs and its staging repo');
    }
  } catch (error) {
    if (!(error instanceof EspalierError) || error.details.holder === undefined) throw error;
    core.info(`${error.details.holder} is working in ${runDir}: its Jobs and its staging repo stay`);
  }
}
