import { EspalierError } from '../../common/index.ts';
import { type HubOptions, whoAmI } from '../../hub/index.ts';
import type { JobOptions } from './options.ts';

/**
 * Who pays for Jobs.
 *
 * @throws EspalierError `hub-token-missing`, and as `whoAmI`
 */
export async function payerOf(
  { jobNamespace }: Pick<JobOptions, 'jobNamespace'>,
  hub: HubOptions,
): Promise<string> {
  if (hub.token === undefined) {
    throw new EspalierError('hub-token-missing', 'runner hf-jobs needs a Hub token and none was given', {
      hint: 'Create one that may write to repos and manage Jobs, at /settings/tokens of the Hub, and pass it.',
    });
  }
  const user = await whoAmI(hub);
  return jobNamespace ?? user.name;
}
