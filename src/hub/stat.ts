import { z } from 'zod';
import { EspalierError } from '../common/errors.ts';
import { hubJson } from './request.ts';
import { apiName, type HubOptions, type RepoRef } from './types.ts';

const count = z.int().min(0);
export const pathInfoSchema = z.looseObject({
  type: z.enum(['file', 'directory']),
  path: z.string(),
  /** Git's id of the blob: of the content, or of the LFS pointer. */
  oid: z.string(),
  size: count.default(0),
  lfs: z.looseObject({ oid: z.string(), size: count }).optional(),
});

/** A file of a repo at a commit. */
export interface HubFile {
  path: string;
  /** Bytes of the content (not of an LFS pointer). */
  size: number;
  /** Changes with the content: the SHA-256 of an LFS file, else git's blob id. */
  etag: string;
  /** Of an LFS file: the oid, which is the SHA-256 of the content. */
  sha256?: string;
  /** Of a file inside git: the blob id, SHA-1 over `blob <size>\0` and the content. */
  gitOid?: string;
}

/** The Hub takes 1000 paths a request; releases have a handful. */
const MAX_PATHS = 1000;

/**
 * What the Hub knows of some files; paths that do not exist are left out.
 *
 * @param commit a commit, or any revision
 * @throws EspalierError `hub-repo-not-found`, `hub-revision-not-found` and the general `hub-` codes
 */
export async function statFiles(
  repo: RepoRef,
  commit: string,
  paths: readonly string[],
  options: HubOptions,
): Promise<HubFile[]> {
  const route = `/api/${apiName(repo)}/paths-info/${encodeURIComponent(commit)}`;
  const context = { action: 'read the file list', repo, revision: commit };
  const files: HubFile[] = [];
  for (let at = 0; at < paths.length; at += MAX_PATHS) {
    const request = {
      method: 'POST' as const,
      json: { paths: paths.slice(at, at + MAX_PATHS), expand: false },
    };
    const infos = await hubJson(z.array(pathInfoSchema), route, request, options, context);
    files.push(...infos.filter((info) => info.type === 'file').map(toHubFile));
  }
  return files;
}

/**
 * Size and digest of one file.
 *
 * @throws EspalierError `hub-file-not-found`, and what {@link statFiles} throws
 */
export async function statFile(
  repo: RepoRef,
  commit: string,
  path: string,
  options: HubOptions,
): Promise<HubFile> {
  const file = (await statFiles(repo, commit, [path], options)).find((one) => one.path === path);
  if (file) return file;
  throw new EspalierError('hub-file-not-found', `${repo.id} at ${commit} has no file ${path}`, {
    hint: 'Check the path: upper and lower case count.',
    details: { repo: repo.id, repoType: repo.type, revision: commit, path },
  });
}

function toHubFile(info: z.infer<typeof pathInfoSchema>): HubFile {
  const { path, oid, size, lfs } = info;
  return lfs
    ? { path, size: lfs.size, etag: lfs.oid, sha256: lfs.oid }
    : { path, size, etag: oid, gitOid: oid };
}
