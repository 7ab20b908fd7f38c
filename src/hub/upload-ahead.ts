import { z } from 'zod';
import type { Progress } from '../common/progress.ts';
import { checkVisibility, type Release } from './publish.ts';
import { type ReleaseFile, type StoredFile, sampleOf, sha256Of, sizeOfContent } from './release.ts';
import { makeRepo, readRepo } from './repo.ts';
import { hubJson } from './request.ts';
import type { HubOptions, RepoRef } from './types.ts';
import { webName } from './types.ts';
import { uploadFiles, type XetHelp } from './xet.ts';
import { openXet } from './xet-access.ts';

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
  await makeRepo(repo, kind, { ...options, token: options.token ?? '' });
  return true;
}

/**
 * Uploads files to the store of a repo without committing them: nobody sees them until a commit names them by their SHA-256. So
 * the disk need not hold all files of a release at once.
 *
 * @returns the files as a commit takes them; undefined from a Hub without Xet, where the upload is part of the commit
 * @throws EspalierError as `uploadFiles`
 */
export async function uploadAhead(
  { repo, pullRequest }: { readonly repo: RepoRef; readonly pullRequest: boolean },
  files: readonly ReleaseFile[],
  help: XetHelp,
  options: HubOptions,
  progress: Progress,
): Promise<StoredFile[] | undefined> {
  if (options.withoutXet === true) return undefined;
  const client = await openXet({ repo, branch: 'main', pullRequest }, options);
  if (client === undefined) return undefined;
  await uploadFiles(client, files, help, options, progress);
  return await Promise.all(
    files.map(async (file) => ({
      stored: true as const,
      sha256: sha256Of(file),
      size: sizeOfContent(file.content),
      sample: await sampleOf(file),
    })),
  );
}

const batchSchema = z.looseObject({
  objects: z.array(
    z.looseObject({ oid: z.string(), actions: z.unknown().optional(), error: z.unknown().optional() }),
  ),
});

/**
 * Whether the store of a repo has files already: the Hub names nothing to be done for what it has (LFS batch API).
 *
 * @throws EspalierError with a `hub-` code
 */
export async function areStored(
  repo: RepoRef,
  files: readonly { readonly sha256: string; readonly size: number }[],
  options: HubOptions,
): Promise<boolean> {
  const route = `/${webName(repo)}.git/info/lfs/objects/batch`;
  const json = {
    operation: 'upload',
    transfers: ['basic', 'multipart'],
    hash_algo: 'sha256',
    objects: files.map(({ sha256: oid, size }) => ({ oid, size })),
  };
  const context = { action: 'ask for what is uploaded', repo, writing: true };
  const { objects } = await hubJson(batchSchema, route, { method: 'POST', json }, options, context);
  return files.every(({ sha256 }) =>
    objects.some(({ oid, actions, error }) => oid === sha256 && actions === undefined && error === undefined),
  );
}
