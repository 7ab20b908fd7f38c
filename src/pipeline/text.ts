import { readText } from '../common/files.ts';
import { type Location, readHubText, resolveRevision } from '../hub/index.ts';
import type { Context } from './context.ts';

/** A location that goes on meaning the same file: of one on the Hub, at the commit that its revision is now. */
export async function pinLocation(location: Location, { hub }: Context): Promise<Location> {
  if (location.kind === 'local') return location;
  return { ...location, revision: await resolveRevision(location.repo, location.revision, hub) };
}

/**
 * The text of a small file, here or on the Hub.
 *
 * @throws EspalierError `file-unreadable`, `hub-...`
 */
export async function readTextAt(location: Location, { hub }: Context): Promise<string> {
  const { path } = location;
  if (location.kind === 'local') return readText(path);
  return readHubText(location.repo, location.revision, path, hub);
}
