import { readText } from '../common/files.ts';
import { formatHubUri, parseHubUri, readHubText, resolveRevision } from '../hub/index.ts';
import { isHubUri } from './base.ts';
import type { Context } from './context.ts';

/** A file's address that goes on meaning the same: of one on the Hub, at the commit that its revision is now. */
export async function pinUri(uri: string, { hub }: Context): Promise<string> {
  if (!isHubUri(uri)) return uri;
  const file = parseHubUri(uri);
  return formatHubUri({ ...file, revision: await resolveRevision(file.repo, file.revision, hub) });
}

/**
 * The text of a small file, here or on the Hub.
 *
 * @throws EspalierError `file-unreadable`, `hub-...`
 */
export async function readTextAt(uri: string, { hub }: Context): Promise<string> {
  if (!isHubUri(uri)) return readText(uri);
  const { repo, revision, path } = parseHubUri(uri);
  return readHubText(repo, revision, path, hub);
}
