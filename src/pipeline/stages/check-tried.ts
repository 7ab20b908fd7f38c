import { stat } from 'node:fs/promises';
import { EspalierError } from '../../common/index.ts';
import type { RunContext } from '../inputs/index.ts';
import type { TestedModels, TrialSetup } from '../trial/index.ts';
import { isValidated } from './validate.ts';

/** Whether an earlier run, here or on another machine, left a trial of any kind. */
export function hasTrial({ runDir }: Pick<RunContext, 'runDir'>): Promise<boolean> {
  return stat(runDir.stage('validate')).then(
    () => true,
    () => false,
  );
}

/** A candidate that is not written cannot answer: its trial must have been made. @throws EspalierError `usage` */
export async function checkTried(
  models: TestedModels,
  setup: TrialSetup,
  context: RunContext,
): Promise<void> {
  if (!(await isValidated(models, setup, context))) throw noTrial();
}

export function noTrial(): EspalierError {
  return new EspalierError('usage', 'a trial needs the candidate on disk, and stream does not write it', {
    hint: 'Leave out --stream, or give --benchmarks none for no trial. Or run the trial on another machine first (same options, --until validate), and copy its run directory here without the models.',
  });
}
