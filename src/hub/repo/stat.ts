import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import { apiName, type HubOptions, hubJson, type RepoRef, repoPathSchema, uniqueList } from '../api/index.ts';

const count = z.int().min(0);
const fileInfoSchema = z.looseObject({
  type: z.literal('file'),
  path: repoPathSchema,
  /** Git's id of the blob: of the content, or of the LFS pointer. */
  oid: z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be an id of git'),
  size: count,
  lfs: z
    .looseObject({ oid: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256'), size: count })
    .optional(),
});
const infosSchema = uniqueList(
  z.discriminatedUnion('type', [
    fileInfoSchema,
    z.looseObject({ type: z.literal('directory'), path: repoPathSchema }),
  ]),
  ({ path }) => path,
);

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
  return (await statPaths(repo, commit, paths, options)).files;
}

/** What the Hub knows of some paths: which are files, and which are folders. @throws EspalierError as {@link statFiles} */
export async function statPaths(
  repo: RepoRef,
  commit: string,
  paths: readonly string[],
  options: HubOptions,
): Promise<{ files: HubFile[]; folders: string[] }> {
  const route = `/api/${apiName(repo)}/paths-info/${encodeURIComponent(commit)}`;
  const context = { action: 'read the file list', repo, revision: commit };
  const files: HubFile[] = [];
  const folders: string[] = [];
  for (let at = 0; at < paths.length; at += MAX_PATHS) {
    const request = {
      method: 'POST' as const,
      json: { paths: paths.slice(at, at + MAX_PATHS), expand: false },
    };
    const infos = await hubJson(infosSchema, route, request, options, context);
    const unasked = infos.find(({ path }) => !request.json.paths.includes(path));
    if (unasked !== undefined) throw unknown(repo, `the Hub names ${unasked.path}, which nobody asked for`);
    for (const info of infos) {
      if (info.type === 'file') files.push(toHubFile(info));
      else folders.push(info.path);
    }
  }
  return { files, folders };
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
    hint: 'Check the path, including upper and lower case.',
    details: { repo: repo.id, repoType: repo.type, revision: commit, path },
  });
}

/** The error for a list of files that cannot be right. */
export function unknown({ id }: RepoRef, problem: string): EspalierError {
  return new EspalierError('hub-refused', `cannot read the file list (${id}): ${problem}`, {
    hint: 'Run again; if it happens again, something other than the Hub may have answered, such as a proxy.',
    details: { repo: id },
  });
}

function toHubFile(info: z.infer<typeof fileInfoSchema>): HubFile {
  const { path, oid, size, lfs } = info;
  return lfs
    ? { path, size: lfs.size, etag: lfs.oid, sha256: lfs.oid }
    : { path, size, etag: oid, gitOid: oid };
}
