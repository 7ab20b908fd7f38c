import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import { machineOf } from '../../engines/index.ts';
import { listHardware } from '../../hub/index.ts';
import type { Context } from '../../pipeline/index.ts';

/** What a job of the workflow runs on, and what runs the models. */
export interface RunnerChoice {
  /** Labels of the runner, as a workflow has them. */
  readonly labels: readonly string[];
  /** Value of the option `runner`, where models run somewhere else than in the job. */
  readonly remote?: string;
}

const HOSTED = 'ubuntu-latest';
const LABEL = /^[\w.-]+$/;

/** `local`: the hosted runner itself; `hf-jobs[:flavor]`: Jobs of the Hub; else labels of a runner that has a GPU, also in brackets. */
export const runnerChoice = z.string().transform((text, context): RunnerChoice => {
  if (text === 'local') return { labels: [HOSTED] };
  if (/^hf-jobs(:[\w-]+)?$/.test(text)) return { labels: [HOSTED], remote: text };
  const labels = (/^\[(.*)\]$/.exec(text)?.[1] ?? text).split(',').map((label) => label.trim());
  if (labels.every((label) => LABEL.test(label))) return { labels };
  context.addIssue('must be local, hf-jobs, or labels of a runner, separated by commas');
  return z.NEVER;
});

/**
 * Refuses a machine for Jobs that the Hub does not have. Where the Hub cannot be asked, the run finds out.
 *
 * @throws EspalierError `usage` with the machines that there are
 */
export async function checkMachine(
  { remote }: RunnerChoice,
  { hub, progress }: Pick<Context, 'hub' | 'progress'>,
): Promise<void> {
  const flavor = remote?.split(':')[1];
  if (flavor === undefined) return;
  const hardware = await listHardware(hub).catch((error: unknown) => {
    if (!(error instanceof EspalierError)) throw error;
    const message = `whether the Hub has the machine ${flavor} is not known: ${error.message}`;
    progress({ type: 'note', level: 'warning', message });
    return undefined;
  });
  if (hardware !== undefined) machineOf(hardware, flavor);
}
