import { type ByteSource, openFileSource } from '../../bytes/index.ts';
import { type HubLocation, openHubFile, parseRepoId, shardLocations } from '../../hub/index.ts';
import type { NamedBase, Plan } from '../../plan/index.ts';
import { namedBase, type ResolvedBase } from './base.ts';
import type { Context } from './context.ts';
import { openEach } from './open-base.ts';

/**
 * Where a base is on the Hub: where it was read, or of a local file where the plan's base is, if that has the same SHA-256.
 */
export function baseOnHub(base: NamedBase, plan: Pick<Plan, 'base'>): HubLocation | undefined {
  const meant = plan.base?.sha256 !== undefined && plan.base.sha256 === base.sha256 ? plan.base : undefined;
  const { repo, revision, file } = base.repo === undefined ? (meant ?? base) : base;
  if (repo === undefined || revision === undefined) return undefined;
  return { kind: 'hub', repo: parseRepoId(repo), revision, path: file };
}

/** The files of a base on the Hub, of which the store is asked what it holds; none where it is not there. */
export async function openBasesOnHub(
  base: NamedBase,
  plan: Pick<Plan, 'base'>,
  { hub }: Context,
): Promise<readonly ByteSource[]> {
  const location = baseOnHub(base, plan);
  if (location === undefined) return [];
  return await opened(shardLocations(location), (one) => openHubFile(one.repo, one.revision, one.path, hub));
}

/** The files of a resolved base, of which the store is asked: it knows a file by its bytes, wherever they are read. */
export async function openBases(
  base: ResolvedBase,
  plan: Pick<Plan, 'base'>,
  context: Context,
): Promise<readonly ByteSource[]> {
  if (base.kind === 'hub') return await openBasesOnHub(namedBase(base), plan, context);
  return await opened(base.files, ({ path }) => openFileSource(path));
}

async function opened<I>(items: readonly I[], open: (item: I) => Promise<ByteSource>) {
  await using all = await openEach(items, open);
  all.keep();
  return all.files;
}
