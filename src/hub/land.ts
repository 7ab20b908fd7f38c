import { EspalierError } from '../common/errors.ts';
import type { Progress } from '../common/progress.ts';
import { type Changes, isComplete } from './changes.ts';
import { commitRelease } from './commit.ts';
import { findPullRequest, type PullRequest } from './pull-requests.ts';
import { isInHistory } from './refs.ts';
import type { Committed, ReleaseCommit } from './release-commit.ts';
import { resolveRevision } from './revision.ts';
import type { HubOptions, RepoRef } from './types.ts';

/** What went by Xet: bytes that the Hub did not have, and all. */
export interface Moved {
  newBytes: number;
  bytes: number;
}

export type ChangesOf = (commit: string) => Promise<Changes>;
type Writing = HubOptions & { token: string };

/** Commits; a conflict is none when the new head holds the release: then only the answer was lost. */
export async function land(
  commit: ReleaseCommit,
  changes: ChangesOf,
  options: Writing,
  progress: Progress,
): Promise<Committed> {
  const { repo, parentCommit, branch } = commit;
  try {
    const committed = await commitRelease(commit, options, progress);
    const { oid } = committed;
    await confirm(repo, oid, changes);
    const head = await resolveRevision(repo, branch, options);
    if (head !== oid && !(await isInHistory(repo, branch, oid, options))) {
      throw notThere(repo, oid, `${branch} is at ${head}`);
    }
    return committed;
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'hub-conflict') throw error;
    const head = await resolveRevision(repo, branch, options);
    if (head !== parentCommit && isComplete(await changes(head))) return { oid: head };
    throw error;
  }
}

/** Opens a pull request. The commit is sent once; where only its answer was lost, the pull request is there. */
export async function propose(
  commit: ReleaseCommit,
  changes: ChangesOf,
  options: Writing,
  progress: Progress,
): Promise<PullRequest & { moved?: Moved }> {
  const { repo } = commit;
  try {
    const { oid, pullRequestUrl, uploaded } = await commitRelease(commit, options, progress);
    await confirm(repo, oid, changes);
    const there = await findPullRequest(repo, async (head) => head === oid, options);
    if (there !== undefined) return { ...there, ...movedBy(uploaded) };
    throw notThere(repo, oid, `no pull request is at it (${pullRequestUrl ?? 'none was named'})`);
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'hub-unavailable') throw error;
    const isAt = async (head: string) => isComplete(await changes(head));
    const there = await findPullRequest(repo, isAt, options);
    if (there === undefined) throw error;
    return there;
  }
}

/** Over all large files. */
export function movedBy(uploaded: Committed['uploaded']): { moved?: Moved } {
  if (uploaded === undefined || uploaded.length === 0) return {};
  const [newBytes, bytes] = (['newBytes', 'bytes'] as const).map((key) =>
    uploaded.reduce((sum, one) => sum + one[key], 0),
  );
  return { moved: { newBytes: newBytes ?? 0, bytes: bytes ?? 0 } };
}

/** Reads a commit back: paths, sizes and digests as the Hub lists them. */
async function confirm(repo: RepoRef, commit: string, changes: ChangesOf): Promise<void> {
  let lacking: string[];
  try {
    const { write, remove, unsigned } = await changes(commit);
    lacking = [
      ...write.map(({ path }) => `lacks ${path}`),
      ...remove.map((path) => `still has ${path}`),
      ...unsigned.map((path) => `lacks ${path}`),
    ];
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'hub-revision-not-found') throw error;
    lacking = ['is not in the repo'];
  }
  if (lacking.length > 0) throw notThere(repo, commit, `it ${lacking.join(', ')}`);
}

function notThere(repo: RepoRef, commit: string, but: string): EspalierError {
  return new EspalierError('hub-refused', `the Hub named the commit ${commit} of ${repo.id}, but ${but}`, {
    hint: 'Nothing is known to be published: look at the commits of the repo, then run again.',
    details: { repo: repo.id, commit },
  });
}
