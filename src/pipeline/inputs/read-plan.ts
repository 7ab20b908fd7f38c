import { formatAddress, readAddress } from '../../hub/index.ts';
import { type PlanFile, parsePlan, readPlan } from '../../plan/index.ts';
import { RELEASE_FILES } from '../../state/index.ts';
import type { Context } from './context.ts';
import { pinLocation, readTextAt } from './text.ts';

/**
 * Reads and checks a plan: of this machine, of the Hub, or the one that was published in a repo.
 *
 * @throws EspalierError `file-unreadable`, `plan-invalid`, `hub-...`
 */
export async function readPlanAt(text: string, context: Context): Promise<PlanFile> {
  const address = await readAddress(text, context.hub.hubUrl);
  if (address.kind === 'local') return await readPlan(address.path);
  const { repo, revision } = address;
  const path =
    address.kind === 'hub' ? address.path : [address.folder, RELEASE_FILES.plan].filter(Boolean).join('/');
  const location = await pinLocation({ kind: 'hub', repo, revision, path }, context);
  return parsePlan(await readTextAt(location, context), formatAddress(location));
}
