import type { Progress } from '../common/index.ts';
import { checkVisibility, type Release } from './publish.ts';
import type { ReleaseFile, StoredFile } from './release.ts';
import { makeRepo, readRepo } from './repo.ts';
import type { Target } from './target.ts';
import type { HubOptions } from './types.ts';
import { storedFile, uploadToStore } from './upload.ts';
import type { XetHelp } from './xet.ts';

/**
 * Makes the repo of a release where it is missing, so that files can go to its store ahead of the commit.
 *
 * @returns whether it was made
 * @throws EspalierError `hub-conflict` for a private release and a public repo, and as `makeRepo`
 */
export async function prepareRepo(
  release: Pick<Release, 'repo' | 'visibility'>,
  options: HubOptions,
  progress: Progress,
): Promise<boolean> {
  const { repo, visibility } = release;
  const found = await readRepo(repo, options);
  if (found) {
    checkVisibility(release, found.visibility, progress);
    return false;
  }
  const kind = visibility === 'public' ? 'public' : 'private';
  await makeRepo(repo, kind, options);
  return true;
}

/**
 * Uploads files of a release ahead of its commit, so that the disk need not hold all of them at once.
 *
 * @returns the files as a commit takes them
 * @throws EspalierError as `uploadToStore`
 */
export async function uploadAhead(
  { repo, pullRequest }: Pick<Target, 'repo' | 'pullRequest'>,
  files: readonly ReleaseFile[],
  help: XetHelp,
  options: HubOptions,
  progress: Progress,
): Promise<StoredFile[]> {
  // The branch of the release may still have to be made.
  await uploadToStore({ repo, branch: 'main', pullRequest }, files, help, options, progress);
  return await Promise.all(files.map(storedFile));
}
