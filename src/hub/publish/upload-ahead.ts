import type { Progress } from '../../common/index.ts';
import type { HubOptions, Target } from '../api/index.ts';
import { makeRepo, type ReleaseFile, readRepo, type StoredFile } from '../repo/index.ts';
import { storedFile, uploadToStore, type XetHelp } from '../upload/index.ts';
import { type Moved, movedBy } from './land.ts';
import { checkVisibility, type Release } from './publish-release.ts';

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

/** Files in the store of a repo, as a commit takes them, and what their upload moved, where they went by Xet. */
interface SentAhead {
  readonly stored: StoredFile[];
  readonly moved?: Moved | undefined;
}

/**
 * Uploads files of a release ahead of its commit, so that the disk need not hold all of them at once.
 *
 * @throws EspalierError as `uploadToStore`
 */
export async function uploadAhead(
  { repo, pullRequest }: Pick<Target, 'repo' | 'pullRequest'>,
  files: readonly ReleaseFile[],
  help: XetHelp,
  options: HubOptions,
  progress: Progress,
): Promise<SentAhead> {
  // The branch of the release may still have to be made.
  const target = { repo, branch: 'main', pullRequest };
  const uploaded = await uploadToStore(target, files, help, options, progress);
  return { stored: await Promise.all(files.map(storedFile)), ...movedBy(uploaded) };
}
