import { stat } from 'node:fs/promises';
import { EspalierError } from '../../common/errors.ts';
import type { RunContext } from '../context.ts';
import { isValidated } from '../stages/validate.ts';
import type { TestedModels } from './models.ts';
import type { TrialSetup } from './setup.ts';

/** Whether an earlier run, here or on another machine, left a trial of any kind. */
export function hasTrial({ runDir }: RunContext): Promise<boolean> {
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
  return new EspalierError('usage', 'a trial needs the candidate on disk, and --stream does not write it', {
    hint: 'Leave out --stream, or the trial with --benchmarks none; or make the trial elsewhere first, with the same options and --until validate, and bring its run directory here (the models can be left behind).',
  });
}
