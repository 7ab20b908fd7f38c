import { readRefs } from './refs.ts';
import { holds, type ReleaseFile } from './release.ts';
import { type HubOptions, type RepoRef, webName } from './types.ts';

/** A pull request of a repo: its page, and the commit at its head. */
export interface PullRequest {
  url: string;
  commit: string;
}

/**
 * The newest pull request, open or not, whose head holds exactly these files; undefined when there is none.
 *
 * @throws EspalierError the general `hub-` codes
 */
export async function pullRequestWith(
  files: readonly ReleaseFile[],
  repo: RepoRef,
  options: HubOptions,
): Promise<PullRequest | undefined> {
  const { pullRequests } = await readRefs(repo, options);
  for (const [number, commit] of [...pullRequests].toSorted(([a], [b]) => b - a)) {
    if (await holds(repo, commit, files, options)) return { url: pageOf(repo, number, options), commit };
  }
  return undefined;
}

function pageOf(repo: RepoRef, number: number, { hubUrl }: HubOptions): string {
  return `${hubUrl}/${webName(repo)}/discussions/${number}`;
}
