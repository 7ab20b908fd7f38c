import { EspalierError, messageOf } from '../common/index.ts';
import {
  formatUsd,
  type JobMachine,
  type JobOptions,
  machineOf,
  payerOf,
  RUN_LABEL,
} from '../engines/index.ts';
import { listHardware, listJobs, whoAmI } from '../hub/index.ts';
import type { Context } from '../pipeline/index.ts';
import type { Check } from './checks.ts';

/** Whether Jobs could be started, as far as that can be known without starting one. */
export async function examineJobs(
  { runner, jobNamespace }: Pick<JobOptions, 'runner' | 'jobNamespace'>,
  { hub }: Pick<Context, 'hub'>,
): Promise<Check[]> {
  if (runner.kind === 'local') return [];
  try {
    const machine = machineOf(await listHardware(hub), runner.flavor);
    const namespace = await payerOf({ jobNamespace }, hub);
    const { role } = await whoAmI(hub);
    await listJobs(namespace, { [RUN_LABEL]: 'doctor' }, hub);
    return [checkJobs({ machine, namespace, role })];
  } catch (error) {
    if (error instanceof EspalierError) return [checkJobs(error)];
    throw error;
  }
}

/** @param asked what the Hub said of a machine and of the Jobs of a namespace */
function checkJobs(
  asked:
    | EspalierError
    | { readonly machine: JobMachine; readonly namespace: string; readonly role: string | undefined },
): Check {
  const name = 'Jobs';
  if (asked instanceof EspalierError)
    return { name, state: 'missing', text: messageOf(asked), code: asked.code };
  const { machine, namespace, role } = asked;
  const what = `${machine.flavor} (${machine.text}) at ${formatUsd(machine.usdPerMinute * 60)} an hour`;
  if (role === 'read') {
    const text = `${what}; the token may only read: it cannot start Jobs`;
    return { name, state: 'missing', text, code: 'hub-token-read-only' };
  }
  const unknown =
    role === 'fineGrained' ? 'whether it may start them, and credit,' : 'whether there is credit';
  const text = `${what}; the token sees the Jobs of ${namespace}; ${unknown} the Hub tells only at the start`;
  return { name, state: 'ok', text };
}
