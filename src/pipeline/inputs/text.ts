import { readText } from '../../common/index.ts';
import { type Location, readHubText, resolveRevision } from '../../hub/index.ts';
import type { Context } from './context.ts';

/** A location that goes on meaning the same file: of one on the Hub, at the commit that its revision is now. */
export async function pinLocation(location: Location, { hub }: Context): Promise<Location> {
  if (location.kind === 'local') return location;
  return { ...location, revision: await resolveRevision(location.repo, location.revision, hub) };
}

/**
 * The text of a small file, here or on the Hub.
 *
 * @param most bytes of a file that is here; of one on the Hub they have a limit of their own
 * @throws EspalierError `file-unreadable`, `hub-...`
 */
export async function readTextAt(location: Location, { hub }: Context, most?: number): Promise<string> {
  const { path } = location;
  if (location.kind === 'local') return readText(path, most);
  return readHubText(location.repo, location.revision, path, hub);
}
