import { type HubOptions, type RepoRef, webName } from '../api/index.ts';
import { readRefs } from './refs.ts';

/** A pull request of a repo: its page, and the commit at its head. */
export interface PullRequest {
  url: string;
  commit: string;
}

/**
 * The newest pull request, open or not, whose head passes; undefined when there is none.
 *
 * @throws EspalierError the general `hub-` codes
 */
export async function findPullRequest(
  repo: RepoRef,
  passes: (commit: string) => Promise<boolean>,
  options: HubOptions,
): Promise<PullRequest | undefined> {
  const { pullRequests } = await readRefs(repo, options);
  for (const [number, commit] of [...pullRequests].toSorted(([a], [b]) => b - a)) {
    if (await passes(commit)) {
      return { url: `${options.hubUrl}/${webName(repo)}/discussions/${number}`, commit };
    }
  }
  return undefined;
}
